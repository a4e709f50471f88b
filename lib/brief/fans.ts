import type { Node } from '@/lib/api/schemas'
import type { Kind } from '@/lib/model'
import { groupBy } from './group'
import { type PageBox, type PageLine } from './page-lines'

/** Fewer that say the same are drawn one by one. */
const least = 3

/** Kinds that a page tells of: these are put together only where they have no other line. */
const subjects: readonly Kind[] = ['Operation', 'Programme', 'Event', 'Agreement', 'Facility']

interface Drawn {
  readonly boxes: readonly PageBox[]
  readonly lines: readonly PageLine[]
}

interface Fan {
  readonly anchor: string
  readonly members: readonly { readonly node: Node; readonly line: PageLine }[]
}

/**
 * Puts entities of one kind that say the same of the same box into one box that lists them, one sort of line
 * after the other, until `enough` says that the page is. An entity with other lines keeps a box for these.
 */
export function groupFans(
  drawn: Drawn,
  central: string | undefined,
  enough: (page: Drawn) => boolean,
): Drawn {
  let page = drawn
  while (!enough(page)) {
    const sorts = groupBy(fansOf(page, central), ({ sort }) => sort)
    const best = [...sorts.values()].toSorted((a, b) => saving(b) - saving(a))[0]
    if (!best) return page
    page = absorb(page, best)
  }
  return page
}

const saving = (fans: readonly Fan[]): number =>
  fans.reduce((sum, { members }) => sum + members.length - 1, 0)

function fansOf({ boxes, lines }: Drawn, central: string | undefined): (Fan & { sort: string })[] {
  const alone = new Map(
    boxes.flatMap(({ id, nodes }) => (nodes.length === 1 && nodes[0] ? [[id, nodes[0]] as const] : [])),
  )
  const count = new Map<string, number>()
  for (const id of lines.flatMap(({ from, to }) => [from, to])) count.set(id, (count.get(id) ?? 0) + 1)
  const spokes = lines.flatMap((line) =>
    [
      { anchor: line.from, member: line.to, out: true },
      { anchor: line.to, member: line.from, out: false },
    ].flatMap(({ anchor, member, out }) => {
      const node = alone.get(member)
      if (!node || member === central) return []
      if (subjects.includes(node.kind) && count.get(member) !== 1) return []
      const words = line.wordings.map(({ relation, turned }) => `${relation}${turned === out ? '<' : '>'}`)
      return [{ anchor, node, line, sort: [node.kind, line.modality, ...words].join('\u001f') }]
    }),
  )
  return [...groupBy(spokes, ({ anchor, sort }) => `${anchor}\u001f${sort}`).values()].flatMap((members) => {
    const first = members[0]
    return first && members.length >= least ? [{ anchor: first.anchor, sort: first.sort, members }] : []
  })
}

function absorb({ boxes, lines }: Drawn, fans: readonly Fan[]): Drawn {
  const gone = new Set<string>()
  const groups = new Map<string, PageBox>()
  const made: PageLine[] = []
  for (const { anchor, members } of fans) {
    const free = members.filter(({ line }) => !gone.has(line.key))
    const first = free[0]
    if (!first || free.length < least) continue
    const id = `group:${[...new Set(free.map(({ node }) => node.id))].toSorted().join('+')}`
    groups.set(id, { id, nodes: free.map(({ node }) => node) })
    for (const { line } of free) gone.add(line.key)
    const out = first.line.from === anchor
    made.push({
      ...first.line,
      ...(out ? { from: anchor, to: id } : { from: id, to: anchor }),
      links: free.flatMap(({ line }) => line.links),
    })
  }
  const left = [...lines.filter((line) => !gone.has(line.key)), ...made]
  const members = new Set([...groups.values()].flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const joined = new Set(left.flatMap(({ from, to }) => [from, to]))
  const kept = boxes.filter(({ id }) => !members.has(id) || joined.has(id))
  return {
    boxes: [...kept, ...[...groups.values()].filter((group) => kept.every(({ id }) => id !== group.id))],
    lines: left,
  }
}
