import type { EntityKind, Extraction, Language, Measure, Modality, Relation } from '@/lib/model'
import { sha256 } from '@/lib/model/identity'

/** An entity as tests name it; `words` are how texts write it. */
export interface Cast {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly words: readonly string[]
  readonly names?: Partial<Record<Language, string>>
  readonly aliases?: readonly string[]
  readonly properties?: Readonly<Record<string, string | number | boolean>>
}

/** One sentence and what it states. */
export interface Line {
  readonly text: string
  readonly claims?: readonly {
    readonly relation: Relation
    readonly subject: Cast
    readonly object: Cast
    readonly modality?: Modality
    readonly confidence?: number
    readonly background?: boolean
    readonly saidBy?: Cast
    readonly qualifiers?: Readonly<Record<string, string>>
  }[]
  readonly figures?: readonly {
    readonly measure: Measure
    readonly about: Cast
    readonly value: number
    readonly words: string
    readonly in?: Cast
  }[]
}

export interface Story {
  readonly id: string
  readonly title: string
  readonly lang?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly number?: string
  readonly standsFor?: Extraction['release']['standsFor']
  readonly lines: readonly Line[]
}

/** What reading a text of these lines would give: offsets counted, mentions found by the words of the cast. */
export function tell(story: Story, cast: readonly Cast[]): Extraction {
  const texts = [story.title, ...story.lines.map(({ text }) => text)]
  const text = texts.join('\n')
  const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, before) => sum + before.length + 1, 0))
  const evidence = (line: Line, quote = line.text, confidence = 0.9) => {
    const start = (starts[story.lines.indexOf(line) + 1] ?? 0) + line.text.indexOf(quote)
    return [{ start, end: start + quote.length, quote, rule: 'test', confidence }]
  }
  const mentionsOf = ({ words }: Cast) =>
    words.flatMap((word) =>
      [...text.matchAll(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), 'gu'))].map(
        ({ index }) => ({
          ...{ start: index, end: index + word.length, quote: word, rule: 'test', confidence: 0.9 },
        }),
      ),
    )
  const stated = new Set(
    story.lines.flatMap(({ claims = [], figures = [] }) => [
      ...claims.flatMap(({ subject, object, saidBy }) => [subject, object, ...(saidBy ? [saidBy] : [])]),
      ...figures.flatMap(({ about, in: place }) => [about, ...(place ? [place] : [])]),
    ]),
  )
  const present = cast.filter((one) => stated.has(one) || mentionsOf(one).length > 0)
  return {
    release: {
      id: story.id,
      title: story.title,
      lang: story.lang ?? 'en',
      publisher: story.publisher ?? 'Test Police',
      publishedAt: story.publishedAt ?? null,
      publishedPrecision: story.publishedAt ? 'day' : 'none',
      dateline: null,
      number: story.number ?? null,
      address: null,
      basis: story.standsFor ? 'summary' : 'official',
      ...(story.standsFor ? { standsFor: story.standsFor } : {}),
      text,
      sha256: sha256(text),
    },
    sentences: texts.map((sentence, at) => ({
      start: starts[at] ?? 0,
      end: (starts[at] ?? 0) + sentence.length,
      section: at === 0 ? 'title' : 'body',
    })),
    entities: present.map((one) => ({
      id: one.id,
      kind: one.kind,
      name: one.name,
      names: one.names ?? {},
      aliases: [...(one.aliases ?? [])],
      known: false,
      properties: one.properties ?? {},
      mentions: mentionsOf(one),
    })),
    claims: story.lines.flatMap((line, at) =>
      (line.claims ?? []).map(({ subject, object, confidence, saidBy, ...claim }, index) => ({
        modality: 'asserted' as const,
        ...claim,
        id: `${story.id}-c${at}-${index}`,
        subject: subject.id,
        object: object.id,
        ...(saidBy ? { saidBy: saidBy.id } : {}),
        evidence: evidence(line, line.text, confidence),
      })),
    ),
    figures: story.lines.flatMap((line, at) =>
      (line.figures ?? []).map(({ about, words, in: place, ...figure }, index) => ({
        ...figure,
        id: `${story.id}-f${at}-${index}`,
        about: about.id,
        comparator: 'exact' as const,
        modality: 'asserted' as const,
        ...(place ? { in: place.id } : {}),
        evidence: evidence(line, words),
      })),
    ),
    warnings: [],
  }
}
