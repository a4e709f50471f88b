/** One act of a page, with its key where it has one. */
export interface PaletteCommand {
  readonly label: string
  readonly note?: string
  readonly hint?: string | undefined
  readonly run: () => void
}

/** A page that takes what is chosen in the palette, instead of another page being opened for it. */
export interface PaletteHost {
  readonly commands: readonly PaletteCommand[]
  /** Whether an entity is on the page's board already. */
  readonly has: (id: string) => boolean
  readonly addEntities: (ids: readonly string[]) => void
  readonly openQuestion: (name: string) => void
  /** Leaves for another address. */
  readonly go: (address: string) => void
}
