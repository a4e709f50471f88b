import type { ReleaseDetail, Statement } from '@/lib/api/schemas'
import type { EntityKind, Section } from '@/lib/model'

type End = Statement['subject']

/** An entity as statements name it; its id is its kind and its name. */
export const end = (name: string, kind: EntityKind = 'Country', names: End['names'] = {}): End => ({
  id: `${kind.toLowerCase()}-${name}`,
  ...{ name, names, kind },
})

/** A statement with what a test does not care about filled in. */
export const statement = (
  given: Partial<Statement> & Pick<Statement, 'relation' | 'subject' | 'evidence'>,
): Statement => ({
  id: `${given.subject.id} ${given.relation} ${given.object?.id ?? given.figure?.value}`,
  ...{ link: null, object: null, figure: null, modality: 'asserted', background: false },
  ...{ validFrom: null, validTo: null, validText: null, validBasis: null, qualifiers: {}, saidBy: null },
  ...given,
})

/** A figure with what a test does not care about filled in. */
export const figure = (
  given: Partial<NonNullable<Statement['figure']>> &
    Pick<NonNullable<Statement['figure']>, 'measure' | 'value'>,
): NonNullable<Statement['figure']> => ({
  ...{ low: null, high: null, comparator: 'exact', word: null, currency: null, unit: null },
  ...{ item: null, in: null, period: null, editions: null },
  ...given,
})

/** Words of a text as evidence, where they first stand. */
export function words(
  text: string,
  quote: string,
  rule = 'made',
  confidence = 0.9,
): Statement['evidence'][number] {
  const start = text.indexOf(quote)
  if (start === -1) throw new Error(`“${quote}” is not in the text.`)
  return { start, end: start + quote.length, quote, rule, confidence }
}

/** Sentences of a text by the section they stand in; they follow each other in `lines`, a paragraph a line. */
export function sentencesOf(lines: readonly (readonly [Section, ...string[]])[]): {
  text: string
  sentences: ReleaseDetail['sentences']
} {
  const sentences: ReleaseDetail['sentences'] = []
  let text = ''
  for (const [section, ...parts] of lines) {
    for (const part of parts) {
      sentences.push({ start: text.length, end: text.length + part.length, section })
      text += `${part} `
    }
    text = `${text.trimEnd()}\n`
  }
  return { text, sentences }
}
