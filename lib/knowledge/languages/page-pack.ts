/**
 * What stands on a web page around a release, in one language. All lists of phrases, compared folded. Pages mix
 * languages (English menus around an Arabic text), so that every pack counts on every page. Data only.
 */
export interface PagePack {
  /** Lines of menus, buttons and notices, as a whole: "Skip to content". */
  readonly furniture: readonly string[]
  /** What lines of menus, buttons and notices start with: "Share on". */
  readonly starts: readonly string[]
  /** Headings after which a page shows other things than the release: "Related news". */
  readonly tails: readonly string[]
  /** Headings of a block with names and numbers for the press. */
  readonly contacts: readonly string[]
  /** Headings of lists that belong to the release: "Participating countries". */
  readonly lists: readonly string[]
  /** Words before or after the date of publication: "Publish date", "Media release". */
  readonly dateLabels: readonly string[]
  /** What credits of pictures start with: "Photo". */
  readonly credits: readonly string[]
  /** What the line starts with that names who wrote a page: "By". */
  readonly bylines: readonly string[]
  /** Labels before the name of the publisher: "Source". */
  readonly sources: readonly string[]
  /** Sentences that pages show where a release is not: "Page not found". */
  readonly missing: readonly string[]
}
