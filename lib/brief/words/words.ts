/** Texts of a page. `n` is already counted; words agree with it here. */
export interface Words {
  readonly results: string
  readonly owner: string
  readonly legend: string
  readonly sources: string
  readonly sourceNumber: string
  readonly background: string
  readonly disagree: (what: string) => string
  readonly but: string
  readonly whole: string
  readonly published: (range: string) => string
  readonly subtitle: (counts: { releases: number; languages: number; summaries: boolean }) => string
  readonly version: (version: string) => string
  readonly madeWith: string
  readonly allSummaries: string
  readonly someSummaries: string
  readonly standsFor: (what: string) => string
  /** The same, where every source of the page is a summary. */
  readonly standsForAlone: (what: string) => string
  readonly undated: string
  readonly untitled: string
  readonly noLinks: string
  readonly moreSentences: (n: number) => string
  readonly moreFigures: (n: number) => string
  readonly moreDisagreements: (n: number) => string
  readonly shortened: string
  readonly withoutSentence: (n: number) => string
  readonly leftOut: (entities: number, links: number) => string
  readonly uncited: (releases: number) => string
  readonly moreValues: (n: number) => string
  readonly andMore: (n: number) => string
  readonly crowded: string
  readonly sourcesCut: (n: number) => string
  readonly missingGlyphs: (characters: string) => string
}
