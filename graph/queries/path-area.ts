import { entityRelations, execute, relationType } from '@/graph/db'
import { findPaths, type FoundPaths, type PathWish } from '@/lib/board/paths/find'
import { hubAt } from '@/lib/board/paths/rank'
import { isBetween, type PathTie } from '@/lib/board/paths/tie'
import type { Relation } from '@/lib/model'

/** What may be on a path, besides what kind of paths are wanted. */
export interface PathQuestion extends PathWish {
  readonly relations: readonly Relation[]
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** Paths found, with how much of the graph was looked at; `cut` when that was not all there is. */
export interface SearchedPaths extends FoundPaths {
  readonly nodes: number
  readonly links: number
}

/** Most links that one search reads, and most of one node: its best attested. */
export const pathLimits = { links: 10_000, perNode: 2_000 }

interface Row extends PathTie {
  readonly other: string
  readonly degree: number
}

/** How far a search has come from one end: the nodes of the last ring are to be opened next. */
interface Side {
  readonly reached: Set<string>
  ring: readonly string[]
}

/** A search from both ends, ring by ring, always from where there is less to read. */
class Area {
  readonly degrees = new Map<string, number>()
  readonly ties = new Map<string, PathTie>()
  cut = false
  private read = 0
  private readonly types: string

  constructor(private readonly question: PathQuestion) {
    const { relations } = question
    this.types = relations.length > 0 ? relations.map(relationType).join('|') : entityRelations
  }

  costOf(ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + Math.min(this.degrees.get(id) ?? 0, pathLimits.perNode), 0)
  }

  /** Reads the links of the outermost ring of a side, hubs last, as far as the limits go. */
  async open(side: Side): Promise<void> {
    const { from, to, hubs } = this.question
    const passable = side.ring
      .filter((id) => id === from || id === to || hubs !== 'avoid' || (this.degrees.get(id) ?? 0) <= hubAt)
      .toSorted((a, b) => (this.degrees.get(a) ?? 0) - (this.degrees.get(b) ?? 0) || (a < b ? -1 : 1))
    const ids: string[] = []
    for (const id of passable) {
      if (this.read + this.costOf([id]) > pathLimits.links) break
      this.read += this.costOf([id])
      ids.push(id)
    }
    const whole = passable.every((id) => (this.degrees.get(id) ?? 0) <= pathLimits.perNode)
    if (ids.length < passable.length || !whole) this.cut = true
    const rows = ids.length > 0 ? await this.readLinks(ids) : []
    this.add(side, rows)
  }

  private readLinks(ids: readonly string[]): Promise<Row[]> {
    return execute<Row>(
      `UNWIND $ids AS id
       MATCH (n:Entity {id: id})
       CALL (n) {
         MATCH (n)-[r:${this.types}]-(other:Entity) WHERE other <> n AND r.modality <> 'denied'
         RETURN r, other ORDER BY r.stories DESC, r.confidence DESC, r.key LIMIT $perNode
       }
       RETURN r.key AS key, startNode(r).id AS source, endNode(r).id AS target, r.stories AS stories,
         r.confidence AS confidence, coalesce(r.published, []) AS published, r.validFrom AS validFrom,
         r.validTo AS validTo, other.id AS other, coalesce(other.degree, 0) AS degree`,
      { ids, perNode: pathLimits.perNode },
    )
  }

  private add(side: Side, rows: readonly Row[]): void {
    const ring = new Set<string>()
    for (const { other, degree, ...tie } of rows) {
      if (!isBetween(tie, this.question.after, this.question.before)) continue
      this.degrees.set(other, degree)
      this.ties.set(tie.key, tie)
      if (!side.reached.has(other)) ring.add(other)
      side.reached.add(other)
    }
    side.ring = [...ring]
  }
}

const hasEnough = ({ mode, k }: PathWish, { paths }: FoundPaths): boolean =>
  mode === 'k' ? paths.length >= k : paths.length > 0

/**
 * Paths of the whole graph between two entities, whose links are `degrees`: rings are read from both ends until
 * there are enough paths, no further way, or a limit is reached. Time and memory follow the limits, not the graph.
 */
export async function searchPaths(
  question: PathQuestion,
  degrees: { readonly from: number; readonly to: number },
): Promise<SearchedPaths> {
  const { from, to, steps } = question
  const area = new Area(question)
  area.degrees.set(from, degrees.from).set(to, degrees.to)
  const sides: [Side, Side] = [
    { reached: new Set([from]), ring: [from] },
    { reached: new Set([to]), ring: [to] },
  ]
  let found: FoundPaths = { paths: [], cut: false }
  for (let length = 1; length <= steps; length += 1) {
    const [one, other] = sides
    await area.open(area.costOf(one.ring) <= area.costOf(other.ring) ? one : other)
    found = findPaths(
      { degrees: area.degrees, ties: [...area.ties.values()] },
      { ...question, steps: length },
    )
    if (hasEnough(question, found) || one.ring.length === 0 || other.ring.length === 0) break
  }
  if (!hasEnough(question, found))
    found = findPaths({ degrees: area.degrees, ties: [...area.ties.values()] }, question)
  return { ...found, cut: found.cut || area.cut, nodes: area.degrees.size, links: area.ties.size }
}
