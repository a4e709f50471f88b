/** A query that is to be opened in a tab of its own; `title` is what the tab is called. */
export interface OpenedQuery {
  readonly cypher: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly title?: string
  /** Whether it is run at once. */
  readonly run?: boolean
}

export type OpenQuery = (query: OpenedQuery) => void
