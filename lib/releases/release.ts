import type { Release, Warning } from '@/lib/model'

/** What a reader is given: where a text comes from and, where known, its name and official address. */
export interface ReadOptions {
  /** How to name the source in messages: a path, an address, "pasted text". */
  readonly source: string
  /** The name of the file, when there is one. */
  readonly name?: string
  /** The official address of the release, when known. */
  readonly address?: string
}

/** What whoever sent the bytes says of them: `content-type` of an answer. The bytes themselves count first. */
export interface SentAs {
  readonly mediaType?: string
  readonly charset?: string
}

/** What a format knows of a release better than its text does. */
export interface Given {
  readonly title?: string
  readonly lang?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly number?: string
  readonly address?: string
  readonly basis?: Release['basis']
  readonly standsFor?: Release['standsFor']
}

/** One release of a document before it is cleaned and read: its words and what is given about it. */
export interface Draft {
  readonly text: string
  readonly given: Given
}

/** Why there is no release: a code for programs and a message for people. */
export interface NoRelease {
  readonly ok: false
  readonly code: string
  readonly message: string
}

/** A release, or why there is none. */
export type ReadResult =
  { readonly ok: true; readonly release: Release; readonly warnings: Warning[] } | NoRelease
