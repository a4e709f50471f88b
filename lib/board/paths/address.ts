/** Two ends of a path: ids, empty while not chosen. */
export interface PathEnds {
  readonly from: string
  readonly to: string
}

/** The ends that `path=from,to` of a query string names; null when it names none. */
export function readPathEnds(search: string): PathEnds | null {
  const [from, to] = (new URLSearchParams(search).get('path') ?? '').split(',').map((id) => id.trim())
  return from && to ? { from, to } : null
}

/** A query string without `?`, with these ends in it, or with none. */
export function withPathEnds(search: string, ends: PathEnds | null): string {
  const rest = search.split('&').filter((part) => part !== '' && !part.startsWith('path='))
  const own = ends ? [`path=${encodeURIComponent(ends.from)},${encodeURIComponent(ends.to)}`] : []
  return [...rest, ...own].join('&')
}
