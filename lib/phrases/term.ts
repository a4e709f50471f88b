import type { LinkWord } from '@/lib/knowledge/languages/asking-pack'
import type { EntityKind, Kind, Language, Measure, Modality, Relation } from '@/lib/model'
import type { By, Order } from './meaning'

/** An entity that a name can mean. */
export interface NamedEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Links in the graph; an entity that only curated knowledge knows has none. */
  readonly degree: number
}

/** What a run of words can be in a question. */
export type Term =
  | { readonly role: 'name'; readonly entities: readonly NamedEntity[]; readonly whole: boolean }
  | { readonly role: 'kind'; readonly kinds: readonly Kind[]; readonly many: boolean; readonly type?: string }
  | {
      readonly role: 'part'
      readonly kinds: readonly EntityKind[]
      readonly relations: readonly Relation[]
      readonly direction: 'out' | 'in'
    }
  | {
      readonly role: 'verb'
      readonly relations: readonly Relation[]
      readonly passive: boolean
      /** A visit is attended and leads somewhere: the verb stands for both. */
      readonly visit?: true
    }
  | { readonly role: 'measure'; readonly measures: readonly Measure[] }
  | { readonly role: 'seizure' }
  | { readonly role: 'quality' }
  | { readonly role: 'question'; readonly question: 'who' | 'where' | 'when' | 'what' | 'many' }
  | { readonly role: 'ask'; readonly ask: 'path' | 'shared' | 'releases' | 'entity' | 'figures' }
  | { readonly role: 'link'; readonly links: readonly LinkWord[] }
  | { readonly role: 'join'; readonly join: 'and' | 'or' | 'not' }
  | { readonly role: 'order'; readonly order: Order | 'most' }
  | { readonly role: 'per' }
  | { readonly role: 'by'; readonly by: By }
  | { readonly role: 'language'; readonly lang: Language }
  | { readonly role: 'modality'; readonly modality: Modality }
  | { readonly role: 'top' }
  | { readonly role: 'date'; readonly from?: string; readonly to?: string }
  | { readonly role: 'relative' }
  | { readonly role: 'number'; readonly value: number }
  | { readonly role: 'filler' }
  | { readonly role: 'unknown' }

export type Role = Term['role']
/** A term of one role. */
export type TermOf<R extends Role> = Extract<Term, { role: R }>

/** A run of words of the phrase with everything that it can be, best first. Offsets are UTF-16 units of the phrase. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly terms: readonly Term[]
}

/** The span's term of a role, when it has one. */
export const termOf = <R extends Role>(span: Span | undefined, role: R): TermOf<R> | undefined =>
  span?.terms.find((term): term is TermOf<R> => term.role === role)
