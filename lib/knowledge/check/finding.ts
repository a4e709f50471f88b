import type { Demonym } from '../demonyms'
import type { KnownEntity, KnownOfficial } from '../entry'
import type { FolderName } from '../folder-names'

/** What is checked; the shipped knowledge or any other of its shape. */
export interface CheckedKnowledge {
  readonly countries: readonly KnownEntity[]
  readonly entities: readonly KnownEntity[]
  readonly officials: readonly KnownOfficial[]
  /** Every form with what it is of, doubles included. */
  readonly demonyms: readonly Demonym[]
  /** Names by entity id from the folders of languages without a column in the tables. */
  readonly folders?: ReadonlyMap<string, readonly FolderName[]>
}

/** One thing that is not right in curated knowledge, with what to do about it. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  /** Ids of the entries that it is about. */
  readonly entries: readonly string[]
  readonly message: string
}

/** An error of `rule` about `entries`. */
export const error = (rule: string, entries: readonly string[], message: string): Finding => ({
  severity: 'error',
  rule,
  entries,
  message,
})

/** A warning of `rule` about `entries`. */
export const warning = (rule: string, entries: readonly string[], message: string): Finding => ({
  severity: 'warning',
  rule,
  entries,
  message,
})
