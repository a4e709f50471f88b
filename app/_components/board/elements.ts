import type { Core, ElementDefinition } from 'cytoscape'
import type { DrawnLine, DrawnNode, Picture } from '@/lib/board/picture'
import type { Point } from '@/lib/board/state'

/** Lines above which labels show only on what is selected or hovered. */
const quietAbove = 30
/** Lines above which they are drawn in the fastest way: straight, with arrows on what is selected or hovered. */
const denseAbove = 600

const nodeData = ({ selected, ...node }: DrawnNode) => ({ ...node, chosen: selected })
const lineData = ({ selected, ...line }: DrawnLine) => ({ ...line, chosen: selected })

/** What changed on the canvas: nodes that came, and nodes that have somewhere else to go. */
export interface Change {
  readonly arrived: readonly string[]
  readonly moved: Readonly<Record<string, Point>>
}

const byId = <T extends { readonly id: string }>(drawn: readonly T[]): ReadonlyMap<string, T> =>
  new Map(drawn.map((one) => [one.id, one]))

/** The same value, or the same numbers in lists. */
const isSame = (before: unknown, after: unknown): boolean =>
  before === after ||
  (typeof before === 'object' && before !== null && JSON.stringify(before) === JSON.stringify(after))

/** Whether two drawn things look the same wherever they are. */
function looksSame<T extends object>(before: T, after: T): boolean {
  if (before === after) return true
  return Object.entries(after).every(
    ([name, value]) => name === 'position' || isSame(before[name as keyof T], value),
  )
}

const sameEnds = (one: DrawnLine | undefined, other: DrawnLine) =>
  one?.source === other.source && one.target === other.target

/** Removes what left the picture, and lines whose ends changed: those cannot be updated in place. */
function removeGone(cy: Core, before: Picture, after: Picture): void {
  const [nodes, lines] = [byId(after.nodes), byId(after.lines)]
  const gone = [
    ...before.nodes.filter((node) => !nodes.has(node.id)),
    ...before.lines.filter((line) => !sameEnds(lines.get(line.id), line)),
  ]
  cy.remove(gone.reduce((all, { id }) => all.merge(cy.getElementById(id)), cy.collection()))
}

function syncNodes(cy: Core, before: Picture, after: Picture): Change & { fresh: ElementDefinition[] } {
  const known = byId(before.nodes)
  const [arrived, fresh]: [string[], ElementDefinition[]] = [[], []]
  const moved: Record<string, Point> = {}
  for (const node of after.nodes) {
    const old = known.get(node.id)
    if (!old) {
      arrived.push(node.id)
      fresh.push({ group: 'nodes', data: nodeData(node), position: { ...node.position } })
      continue
    }
    if (old === node) continue
    const element = cy.getElementById(node.id)
    if (!looksSame(old, node)) element.data(nodeData(node))
    const at = element.position()
    if (Math.abs(at.x - node.position.x) > 0.5 || Math.abs(at.y - node.position.y) > 0.5) {
      moved[node.id] = node.position
    }
  }
  return { arrived, moved, fresh }
}

/** Classes that a line has by how many there are; given with the line, since each later one costs another styling. */
const classesAmong = (lines: number): string[] => [
  ...(lines > quietAbove ? ['quiet'] : []),
  ...(lines > denseAbove ? ['dense'] : []),
]

function syncLines(cy: Core, before: Picture, after: Picture): ElementDefinition[] {
  const classes = classesAmong(after.lines.length)
  const known = byId(before.lines)
  const fresh: ElementDefinition[] = []
  for (const line of after.lines) {
    const old = known.get(line.id)
    if (!old || !sameEnds(old, line)) fresh.push({ group: 'edges', data: lineData(line), classes })
    else if (!looksSame(old, line)) cy.getElementById(line.id).data(lineData(line))
  }
  return fresh
}

/** Cytoscape's own selection follows the picture's; lines of what is selected are lit, the others step back. */
function syncSelection(cy: Core, { nodes, lines }: Picture): void {
  const chosen = new Set([...nodes, ...lines].flatMap((one) => (one.selected ? [one.id] : [])))
  cy.$(':selected')
    .filter((element) => !chosen.has(element.id()))
    .unselect()
  for (const id of chosen) {
    const element = cy.getElementById(id)
    if (!element.selected()) element.select()
  }
  const lit = cy.nodes(':selected').connectedEdges()
  cy.edges('.lit').not(lit).removeClass('lit')
  lit.not('.lit').addClass('lit')
}

/** Gives the lines that stay the classes of how many there are now. */
function markAll(cy: Core, lines: number): void {
  const classes = classesAmong(lines)
  for (const name of classesAmong(Infinity)) {
    if (classes.includes(name)) cy.edges().not(`.${name}`).addClass(name)
    else cy.edges(`.${name}`).removeClass(name)
  }
}

/** Brings the canvas from one picture to the next but for moves, which are returned for the engine to animate. */
export function syncElements(cy: Core, before: Picture, after: Picture): Change {
  let change: Change = { arrived: [], moved: {} }
  cy.batch(() => {
    removeGone(cy, before, after)
    const { fresh, ...changed } = syncNodes(cy, before, after)
    change = changed
    cy.add([...fresh, ...syncLines(cy, before, after)])
    syncSelection(cy, after)
    markAll(cy, after.lines.length)
  })
  return change
}
