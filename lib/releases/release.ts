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

/** A release, or why there is none: a code for programs and a message for people. */
export type ReadResult =
  | { readonly ok: true; readonly release: Release; readonly warnings: Warning[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** A way to make a release of a text. Readers are asked in order; the first that recognises the text reads it. */
export interface ReleaseReader {
  readonly name: string
  recognises(text: string): boolean
  read(text: string, options: ReadOptions): ReadResult
}
