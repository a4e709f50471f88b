import type { EntityKind, Kind, Relation } from '@/lib/model'
import type { Cue } from './assembly'
import type { Item } from './items'
import type { By } from './meaning'
import { termOf, type Span, type Term } from './term'

type Names = Extract<Item, { type: 'names' }>

/** What the question is before its words are taken in order: some words decide how others are read. */
export interface Outlook {
  readonly figures: boolean
  readonly goods: boolean
}

/** The words of a step that is no name. */
export const spanOf = (item: Item | undefined): Span | undefined =>
  item?.type === 'word' ? item.span : undefined
/** Whether a step names goods. */
export const isGoods = (item: Item | undefined): item is Names =>
  item?.type === 'names' &&
  item.names.every(({ entities }) => entities.some(({ kind }) => kind === 'Commodity'))

/** The sense of a span that counts: a name's word beats nothing here, since names are items of their own. */
export const first = (span: Span | undefined): Term | undefined => span?.terms[0]

/** Those of kinds that are entities. */
export const entityKinds = (kinds: readonly Kind[]): EntityKind[] =>
  kinds.filter((kind): kind is EntityKind => kind !== 'Figure' && kind !== 'Release')

/** Relations of verbs such as "held", which tell nothing where no place is named. */
export const placed: readonly Relation[] = ['CARRIED_OUT_IN', 'LOCATED_IN', 'HOSTED']
/** Whether a verb holds of everything that took place somewhere. */
export const tellsNothing = ({ relations = [] }: Cue): boolean =>
  relations.length > 0 && relations.every((one) => placed.includes(one))

const byOfKind: Partial<Record<Kind, By>> = { Operation: 'operation', Country: 'country', Release: 'release' }

/** French "saisies" is a noun where no kind is told, else the verb of what seized or was seized. */
export function settled(items: readonly Item[]): Item[] {
  const kind = items.some((item) => first(spanOf(item))?.role === 'kind')
  return items.map((item) => {
    const span = spanOf(item)
    const noun = span && termOf(span, 'seizure')
    if (!noun || kind || first(span)?.role !== 'verb') return item
    return { type: 'word', span: { ...span, terms: [noun, ...span.terms] } }
  })
}

/** What the words of a phrase tell of how the others are read. */
export function outlookOf(items: readonly Item[]): Outlook {
  const terms = items.map((item) => first(spanOf(item)))
  const has = (role: Term['role']): boolean => terms.some((term) => term?.role === role)
  const many = terms.some((term) => term?.role === 'question' && term.question === 'many')
  const seized = terms.findIndex((term) => term?.role === 'verb' && term.relations.includes('SEIZED'))
  const goodsSeized = seized > 0 && isGoods(items[seized - 1]) && !has('kind')
  const ofGoods = seized >= 0 && items.some(isGoods) && (many || goodsSeized)
  return { figures: has('measure') || has('seizure') || ofGoods, goods: has('seizure') || ofGoods }
}

/** What a noun behind "per" lists by. */
export function byOf(span: Span): By | undefined {
  const by = termOf(span, 'by')
  if (by) return by.by
  if (termOf(span, 'part')?.relations.includes('EDITION_OF')) return 'edition'
  const kind = termOf(span, 'kind')
  return kind && byOfKind[kind.kinds[0] ?? 'Place']
}
