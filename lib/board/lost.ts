import type { BoardFile } from './file'
import { union } from './lists'

const pick = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))

const endsOf = (item: BoardFile['own'][number]): string[] =>
  item.type === 'link'
    ? [item.source, item.target]
    : item.type === 'note'
      ? (item.about?.split('|') ?? [])
      : []

/** What `file` holds of the entities `gone`, and of what hangs on them; null when none is gone. */
export function lostOf(file: BoardFile, gone: ReadonlySet<string>): BoardFile | null {
  if (gone.size === 0) return null
  const own = file.own.filter((item) => endsOf(item).some((id) => gone.has(id)))
  const kept = new Set([...gone, ...own.map(({ id }) => id)])
  return {
    ...file,
    entities: file.entities.filter(({ id }) => gone.has(id)),
    positions: pick(file.positions, kept),
    hidden: file.hidden.filter((id) => gone.has(id)),
    pinned: file.pinned.filter((id) => gone.has(id)),
    groups: file.groups.filter(({ members }) => members.some((id) => gone.has(id))),
    own,
    expansions: file.expansions.filter(
      ({ parent, brought }) => gone.has(parent) || brought.some((id) => gone.has(id)),
    ),
    totals: pick(file.totals, gone),
  }
}

function joinGroups(now: BoardFile['groups'], before: BoardFile['groups'], ids: ReadonlySet<string>) {
  const taken = new Set(now.flatMap(({ members }) => members))
  const free = (members: readonly string[]) => members.filter((id) => ids.has(id) && !taken.has(id))
  const grown = now.map((group) => {
    const old = before.find(({ id }) => id === group.id)
    return old ? { ...group, members: union(group.members, free(old.members)) } : group
  })
  const known = new Set(now.map(({ id }) => id))
  const back = before
    .filter(({ id }) => !known.has(id))
    .map((group) => ({ ...group, members: free(group.members) }))
    .filter(({ members }) => members.length > 1)
  return [...grown, ...back]
}

function joinExpansions(
  now: BoardFile['expansions'],
  before: BoardFile['expansions'],
  lost: ReadonlySet<string>,
) {
  const key = (each: BoardFile['expansions'][number]) => `${each.parent} ${each.relation} ${each.kind}`
  const old = new Map(before.map((each) => [key(each), each]))
  const grown = now.map((each) => ({
    ...each,
    brought: union(each.brought, old.get(key(each))?.brought.filter((id) => lost.has(id)) ?? []),
  }))
  const known = new Set(now.map(key))
  return [...grown, ...before.filter((each) => !known.has(key(each)) && lost.has(each.parent))]
}

/** `file` with what `lost` kept of entities that are not in the graph, so that saving forgets nothing. */
export function withLost(file: BoardFile, lost: BoardFile): BoardFile {
  const present = new Set(file.entities.map(({ id }) => id))
  const entities = [...file.entities, ...lost.entities.filter(({ id }) => !present.has(id))]
  const back = new Set(lost.entities.map(({ id }) => id))
  const ids = new Set([...entities.map(({ id }) => id), ...file.own.map(({ id }) => id)])
  const own = lost.own.filter(
    (item) => !file.own.some(({ id }) => id === item.id) && endsOf(item).every((id) => ids.has(id)),
  )
  return {
    ...file,
    entities,
    positions: { ...lost.positions, ...file.positions },
    hidden: union(file.hidden, lost.hidden),
    pinned: union(file.pinned, lost.pinned),
    groups: joinGroups(file.groups, lost.groups, ids),
    own: [...file.own, ...own],
    expansions: joinExpansions(file.expansions, lost.expansions, back),
    totals: { ...lost.totals, ...file.totals },
  }
}
