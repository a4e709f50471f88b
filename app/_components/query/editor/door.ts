/** What is wrong with a query, and where: offsets of its text, `end` exclusive. */
export interface Problem {
  readonly message: string
  readonly severity: 'error' | 'warning'
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** How the rest of the page reaches the editor, whichever it is. */
export interface EditorDoor {
  readonly focus: () => void
  readonly select: (from: number, to: number) => void
  readonly insert: (text: string) => void
}
