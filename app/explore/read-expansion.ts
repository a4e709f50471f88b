import type { Link, LinkCount, Neighbours, Node } from '@/lib/api/schemas'
import { api } from '@/lib/api/client'
import { placeArriving } from '@/lib/board/arrive'
import type { Command } from '@/lib/board/commands'
import type { Choice, PageSize } from '@/lib/board/expand'
import { linkTotal, newcomers, toAdd } from '@/lib/board/expand'
import { pagesOf, type Neighbour } from '@/lib/board/expand-named'
import type { Board, Expansion } from '@/lib/board/state'

/** What an expansion starts from. */
interface From {
  readonly board: Board
  readonly parent: string
}

/** How much of each row to add, and what there is in all. */
export interface Expanding {
  readonly counts: readonly LinkCount[]
  readonly size: PageSize
}

/** Reads pages of neighbours until `size` newcomers are found or there are no more. */
async function readChoice({ board, parent }: From, choice: Choice, size: PageSize) {
  const { relation, kind } = choice
  const found: Neighbours = { nodes: [], links: [], next: choice.next ?? null, total: 0 }
  const wanted = toAdd(choice, size)
  do {
    const page = await api.neighbours(parent, {
      relation,
      kind,
      limit: wanted - newcomers(board, found.nodes).length,
      ...(found.next ? { after: found.next } : {}),
    })
    found.nodes.push(...page.nodes.filter((node) => node.id !== parent))
    found.links.push(...page.links)
    found.next = page.next
  } while (found.next && newcomers(board, found.nodes).length < wanted)
  const brought = newcomers(board, found.nodes).map((node) => node.id)
  const expansion: Expansion = { parent, relation, kind, brought, next: found.next }
  return { found, expansion }
}

interface Found {
  readonly pages: readonly Expansion[]
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}

/** The command that adds what was found, with every link between it and the board. */
async function toCommand(
  { board, parent }: From,
  found: Found,
  counts: readonly LinkCount[],
): Promise<Command> {
  const nodes = newcomers(board, found.nodes)
  const all = await api.subgraph([...Object.keys(board.nodes), ...nodes.map((node) => node.id)])
  const links = [...found.links, ...all.links]
  const positions = placeArriving(board, nodes, links, parent)
  return { type: 'expand', parent, pages: found.pages, total: linkTotal(counts), nodes, links, positions }
}

/** The command that adds the chosen rows of neighbours. Throws when the graph cannot be read. */
export async function readExpansion(
  from: From,
  choices: readonly Choice[],
  { counts, size }: Expanding,
): Promise<Command> {
  const read = await Promise.all(choices.map((choice) => readChoice(from, choice, size)))
  const found = {
    pages: read.map(({ expansion }) => expansion),
    nodes: read.flatMap(({ found: { nodes } }) => nodes),
    links: read.flatMap(({ found: { links } }) => links),
  }
  return toCommand(from, found, counts)
}

/** The command that adds picked neighbours. Throws when the graph cannot be read. */
export const readPicked = (
  from: From,
  picked: readonly Neighbour[],
  counts: readonly LinkCount[],
): Promise<Command> => {
  const found = {
    pages: pagesOf(from.board, from.parent, picked),
    nodes: picked.map(({ node }) => node),
    links: picked.flatMap(({ links }) => links),
  }
  return toCommand(from, found, counts)
}
