import type { Link } from '@/lib/api/schemas'

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The series of operations that each node belongs to, by the series' id: an edition to its own, the series to
 * itself, anything else to the one that most of its links lead to, of equals the first by id. Nodes that no link
 * leads from to any series are left out.
 */
export function seriesOf(links: readonly Link[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const { relation, source, target } of links.toSorted((one, other) => byText(one.key, other.key))) {
    if (relation !== 'EDITION_OF') continue
    if (!own.has(source)) own.set(source, target)
    own.set(target, target)
  }
  const counts = new Map<string, Map<string, number>>()
  const count = (id: string, series: string | undefined) => {
    if (series === undefined || own.has(id)) return
    const found = counts.get(id) ?? new Map<string, number>()
    found.set(series, (found.get(series) ?? 0) + 1)
    counts.set(id, found)
  }
  for (const { source, target } of links) {
    count(source, own.get(target))
    count(target, own.get(source))
  }
  const drawn = [...counts].map(([id, found]) => {
    const [most] = [...found].toSorted(([one, few], [other, many]) => many - few || byText(one, other))
    return [id, most?.[0] ?? ''] as const
  })
  return new Map([...own, ...drawn])
}
