import type { ReadingLanguage } from '@/lib/knowledge/languages'
import type {
  EntityKind,
  Evidence,
  ExtractedClaim,
  ExtractedFigure,
  Language,
  Release,
  Section,
  Span,
  Warning,
} from '@/lib/model'

/** A sentence as the stages see it: where it stands, in which part, in which language it is read. */
export interface DocumentSentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly text: string
  readonly section: Section
  /** Undefined when the language is not one that is read. */
  readonly lang: ReadingLanguage | undefined
}

/** An entity of this release. Stages before linking may leave `id` provisional; linking settles it. */
export interface DocumentEntity {
  id: string
  kind: EntityKind
  name: string
  names: Partial<Record<Language, string>>
  aliases: string[]
  known: boolean
  properties: Record<string, string | number | boolean>
}

/** The office beside a name: as written, where, what it is held of, and whether it is a past one. */
export interface MentionTitle extends Span {
  readonly text: string
  readonly office?: string
  readonly organisation?: DocumentEntity
  readonly former?: true
}

/** Words that name (or, by coreference, stand for) an entity. */
export interface DocumentMention extends Evidence {
  readonly sentence: number
  entity: DocumentEntity
  /** How it was found: a full name, a short one, a title, an acronym, a description such as "the operation". */
  readonly form: 'name' | 'short' | 'title' | 'acronym' | 'description' | 'pronoun'
  /** For officials introduced with an office: the title as written and where. */
  title?: MentionTitle
  /** Further offices of the same person: "Minister of Justice and Chair of the Board". */
  moreTitles?: readonly MentionTitle[]
}

/** What a reader may ask for beyond what a release is always read for. */
export interface ExtractOptions {
  /** Persons named as suspects, victims and their relatives, as officials with that role and without links. */
  readonly includeSuspects?: boolean
}

/**
 * What travels through the stages: each adds to it and none takes away what an earlier one settled.
 * segments -> mentions -> coreference -> linking -> claims -> figures.
 */
export interface Document {
  readonly release: Release
  readonly lang: ReadingLanguage | undefined
  /** True when persons named as suspects, victims and relatives are wanted too. */
  readonly includeSuspects?: true
  readonly sentences: readonly DocumentSentence[]
  readonly entities: DocumentEntity[]
  readonly mentions: DocumentMention[]
  readonly claims: ExtractedClaim[]
  readonly figures: ExtractedFigure[]
  readonly warnings: Warning[]
}
