/** How the rest of the page reaches the editor, whichever it is. */
export interface EditorDoor {
  readonly focus: () => void
  readonly select: (from: number, to: number) => void
  readonly insert: (text: string) => void
}
