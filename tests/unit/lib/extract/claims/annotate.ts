import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { startReadings, type Reading } from '@/lib/extract/reading'
import { claims } from '@/lib/extract/stages/claims'
import { segments } from '@/lib/extract/stages/segments'
import type { EntityKind, Language, Release } from '@/lib/model'

interface Note {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
  readonly detail: string | undefined
  readonly quote: string
}

/** Takes "[name|Kind]" and "[name|Kind:detail]" out of a text; notes may hold others. */
function parse(source: string): { text: string; notes: Note[] } {
  let text = ''
  const notes: Note[] = []
  const open: number[] = []
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!
    if (letter === '[') open.push(text.length)
    else if (letter === '|') {
      const close = source.indexOf(']', at)
      const [kind, detail] = source.slice(at + 1, close).split(':')
      const start = open.pop()!
      notes.push({ start, end: text.length, kind: kind as EntityKind, detail, quote: text.slice(start) })
      at = close
    } else text += letter
  }
  return { text, notes }
}

const releaseOf = (text: string, lang: Language): Release => ({
  id: 'release-test',
  title: 'Test',
  lang,
  publisher: null,
  publishedAt: '2014-05-10',
  publishedPrecision: 'day',
  dateline: null,
  number: null,
  address: null,
  basis: 'official',
  text,
  sha256: '',
})

/** A reading of `source` whose mentions are its notes: what claims are tested on without the stages before. */
export function annotated(source: string, lang: Language): Reading {
  const { text: body, notes } = parse(source)
  const head = `${lang === 'fr' ? 'Un communiqué' : 'A release'}\n\n`
  const document = segments(releaseOf(head + body, lang))
  const reading = startReadings(document)[0]!
  const byName = new Map<string, DocumentEntity>()
  for (const { start, end, kind, detail, quote } of notes) {
    const name = detail?.startsWith('=') ? detail.slice(1) : quote
    const entity = byName.get(name) ?? {
      id: name,
      kind,
      name,
      names: {},
      aliases: [],
      known: true,
      properties: {},
    }
    if (!byName.has(name)) document.entities.push(entity)
    byName.set(name, entity)
    if (kind === 'Event' && detail) reading.events.push(eventOf(entity, detail))
    const from = start + head.length
    const sentence = document.sentences.find((one) => one.start <= from && one.end > from)
    if (!sentence) throw new Error(`no sentence at "${quote}"`)
    document.mentions.push({
      sentence: sentence.index,
      start: from,
      end: end + head.length,
      quote,
      entity,
      form: detail === 'demonym' ? 'description' : 'name',
      rule: detail === 'demonym' ? 'knowledge-demonym' : 'knowledge-name',
      confidence: 0.95,
    } satisfies DocumentMention)
  }
  return reading
}

const eventOf = (entity: DocumentEntity, type: string): Reading['events'][number] => ({
  entity,
  type,
  words: new Set(),
  about: new Set(),
  sentence: 0,
})

/** What is claimed of an annotated text, as "subject RELATION object", with the modality unless asserted. */
export function claimed(source: string, lang: Language): string[] {
  const reading = annotated(source, lang)
  claims(reading)
  const made = reading.document.claims.map(({ subject, relation, object, modality }) =>
    [subject, relation, object, ...(modality === 'asserted' ? [] : [modality])].join(' '),
  )
  return [...new Set(made)].toSorted()
}
