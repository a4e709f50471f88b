import type { Link, Node } from '@/lib/api/schemas'
import { groupFans } from './fans'
import { bundle, linesOf, weightOf, type PageBox, type PageLine } from './page-lines'

/** How much one page may hold and still be read. */
export interface Limits {
  readonly boxes: number
  readonly lines: number
}

export const pageLimits: Limits = { boxes: 16, lines: 30 }

/** What is drawn of a graph, and how much of it is not. */
export interface Choice {
  readonly boxes: readonly PageBox[]
  readonly lines: readonly PageLine[]
  readonly central: Node | undefined
  readonly left: { readonly entities: number; readonly links: number }
}

interface Asked {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
  /** The entity that the page is about: the rest gives way. Absent, every entity was chosen and stays. */
  readonly about: string | undefined
  readonly limits: Limits
}

/**
 * Chooses what one page draws. Links between the same two entities share a line. Past the limits, entities that
 * say the same of the same box stand together in one; then, on a page about one entity, the weakest are left
 * out, and of the lines those that do not touch it. No box that was chosen by hand is left out.
 */
export function chooseForPage({ nodes, links, about, limits }: Asked): Choice {
  const central = nodes.find(({ id }) => id === about) ?? mostCentral(nodes, links)
  const all: Drawn = {
    boxes: nodes.map((node): PageBox => ({ id: node.id, nodes: [node] })),
    lines: linesOf(links),
  }
  const fits = ({ boxes, lines }: Drawn): boolean =>
    boxes.length <= limits.boxes && bundle(lines).length <= limits.lines * 0.8
  const { boxes: together, lines: apart } = groupFans(all, central?.id, fits)
  const grouped = { boxes: together, lines: bundle(apart) }
  const strongest = about === undefined ? grouped : strongestBoxes(grouped, about, limits.boxes)
  const most = about === undefined ? Math.max(limits.lines, 2 * strongest.boxes.length) : limits.lines
  const lines = strongestLines(strongest.lines, central?.id, most)
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]))
  const boxes = strongest.boxes.filter(({ id }) => about === undefined || id === about || joined.has(id))
  const shown = new Set(boxes.flatMap((box) => box.nodes.map(({ id }) => id)))
  const drawn = lines.reduce((sum, line) => sum + line.links.length, 0)
  return {
    ...{ boxes, lines, central },
    left: { entities: nodes.filter(({ id }) => !shown.has(id)).length, links: links.length - drawn },
  }
}

/** The node with most lines on the page; of several, the one with most links in the graph, then the first. */
function mostCentral(nodes: readonly Node[], links: readonly Link[]): Node | undefined {
  const degree = new Map<string, number>()
  for (const id of links.flatMap(({ source, target }) => [source, target]))
    degree.set(id, (degree.get(id) ?? 0) + 1)
  return nodes.toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || b.degree - a.degree)[0]
}

type Drawn = { readonly boxes: readonly PageBox[]; readonly lines: readonly PageLine[] }

/** Takes the weakest box away until `most` are left; lines to the entity of the page count more. */
function strongestBoxes(drawn: Drawn, about: string, most: number): Drawn {
  let { boxes, lines } = drawn
  while (boxes.length > most) {
    const weights = new Map<string, number>()
    for (const line of lines) {
      const weight = weightOf(line) * (touches(line, about) ? 4 : 1)
      for (const id of [line.from, line.to]) weights.set(id, (weights.get(id) ?? 0) + weight)
    }
    const weakest = boxes
      .filter(({ id }) => id !== about)
      .reduce((low, box) => ((weights.get(box.id) ?? 0) <= (weights.get(low.id) ?? 0) ? box : low))
    boxes = boxes.filter(({ id }) => id !== weakest.id)
    lines = lines.filter((line) => !touches(line, weakest.id))
  }
  return { boxes, lines }
}

const touches = ({ from, to }: PageLine, id: string | undefined): boolean => from === id || to === id

/** Every line of `central`, then the strongest; the strongest of each box stays whatever their number. */
function strongestLines(lines: readonly PageLine[], central: string | undefined, most: number): PageLine[] {
  if (lines.length <= most) return [...lines]
  const ranked = lines.toSorted(
    (a, b) => Number(touches(b, central)) - Number(touches(a, central)) || weightOf(b) - weightOf(a),
  )
  const joined = new Set<string>()
  const needed = ranked.filter((line) => {
    const first = touches(line, central) || !joined.has(line.from) || !joined.has(line.to)
    joined.add(line.from).add(line.to)
    return first
  })
  const kept = new Set(needed)
  for (const line of ranked) if (kept.size < most) kept.add(line)
  return lines.filter((line) => kept.has(line))
}
