import type { Link, LinkEvidence, Node } from '@/lib/api/schemas'
import type { Kind } from '@/lib/model'
import { kinds, modalities } from '@/lib/model'
import { kindNames } from '@/lib/model/entities'
import type { Shown } from './lines'
import type { Group } from './state'
import type { LanguageCode } from './words'
import { linkWordsFrom, nameOf, newestFirst } from './words'

/** What was read of a link's sentences so far. */
export type Sentences = readonly LinkEvidence[] | 'loading' | 'failed'

interface Place {
  readonly id: string
  /** 1 for a group or a kind, 2 for an entity, 3 for a link, 4 for a sentence. */
  readonly level: number
  /** Place among its siblings from 1, and how many they are. */
  readonly at: number
  readonly of: number
  /** What type-ahead compares. */
  readonly label: string
  /** Undefined where nothing can be opened. */
  readonly open?: boolean
}

/** A row of the board read as a tree: groups and kinds, their entities, the links of each, the sentences of each link. */
export type TwinRow = Place &
  (
    | { readonly type: 'group'; readonly group: Group; readonly count: number }
    | { readonly type: 'kind'; readonly kind: Kind; readonly count: number }
    | { readonly type: 'node'; readonly node: Node; readonly links: number }
    | { readonly type: 'link'; readonly link: Link; readonly other: Node }
    | { readonly type: 'sentence'; readonly link: Link; readonly evidence: LinkEvidence }
    | { readonly type: 'wait'; readonly state: 'loading' | 'failed' | 'none' }
  )

export interface Tree {
  readonly lang: LanguageCode
  /** Groups of the board: each is open where it is on the board. */
  readonly groups: readonly Group[]
  /** Ids of other rows that are open. */
  readonly open: ReadonlySet<string>
  /** Sentences by key of their link. */
  readonly sentences: Readonly<Record<string, Sentences>>
}

export const groupRowId = (id: string): string => `group ${id}`
export const kindRowId = (kind: Kind): string => `kind ${kind}`
export const nodeRowId = (id: string): string => `node ${id}`
/** A link stands under both of its ends: `from` says under which. */
export const linkRowId = (key: string, from: string): string => `link ${from} ${key}`

function sentenceRows(link: Link, parent: string, { sentences }: Tree): TwinRow[] {
  const read = sentences[link.key] ?? 'loading'
  const place = { level: 4, at: 1, of: 1, label: '' }
  if (typeof read === 'string') return [{ ...place, type: 'wait', id: `${parent} wait`, state: read }]
  if (read.length === 0) return [{ ...place, type: 'wait', id: `${parent} wait`, state: 'none' }]
  return newestFirst(read).map((evidence, index) => ({
    ...place,
    type: 'sentence',
    id: `${parent} ${evidence.claim} ${evidence.release.id} ${evidence.start}`,
    at: index + 1,
    of: read.length,
    label: evidence.sentence,
    link,
    evidence,
  }))
}

function linkRows(node: Node, links: readonly Link[], { nodes, tree }: Twin): TwinRow[] {
  return links.flatMap((link, index) => {
    const other = nodes.get(link.source === node.id ? link.target : link.source)
    if (!other) return []
    const id = linkRowId(link.key, node.id)
    const open = tree.open.has(id)
    const words = linkWordsFrom(link, node.id, tree.lang)
    const stated = link.modality === 'asserted' ? '' : ` (${modalities[link.modality].label[tree.lang]})`
    const row: TwinRow = {
      type: 'link',
      id,
      level: 3,
      at: index + 1,
      of: links.length,
      label: `${words} ${nameOf(other, tree.lang)}${stated}`,
      open,
      link,
      other,
    }
    return open ? [row, ...sentenceRows(link, id, tree)] : [row]
  })
}

function linksOfNodes(shown: Shown): ReadonlyMap<string, Link[]> {
  const found = new Map<string, Link[]>()
  for (const link of shown.links) {
    for (const end of new Set([link.source, link.target])) {
      const known = found.get(end)
      if (known) known.push(link)
      else found.set(end, [link])
    }
  }
  return found
}

interface Twin {
  readonly tree: Tree
  readonly nodes: ReadonlyMap<string, Node>
  /** Links of each node, strongest first. */
  readonly links: ReadonlyMap<string, readonly Link[]>
}

function nodeRows(node: Node, place: { at: number; of: number }, twin: Twin): TwinRow[] {
  const own = twin.links.get(node.id) ?? []
  const id = nodeRowId(node.id)
  const open = twin.tree.open.has(id) && own.length > 0
  const label = nameOf(node, twin.tree.lang)
  const opens = own.length > 0 ? { open } : {}
  const row: TwinRow = { ...place, ...opens, type: 'node', id, level: 2, label, node, links: own.length }
  return open ? [row, ...linkRows(node, own, twin)] : [row]
}

/** A row of the first level without its place, and the entities under it. */
interface Top {
  readonly row:
    | {
        readonly type: 'group'
        readonly group: Group
        readonly id: string
        readonly label: string
        readonly open: boolean
      }
    | {
        readonly type: 'kind'
        readonly kind: Kind
        readonly id: string
        readonly label: string
        readonly open: boolean
      }
  readonly members: readonly Node[]
}

/** Groups in their order, then the kinds of what is in none. */
function topsOf(nodes: ReadonlyMap<string, Node>, { groups, lang, open }: Tree): Top[] {
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const rest = [...nodes.values()].filter(({ id }) => !grouped.has(id))
  return [
    ...groups.map((group): Top => ({
      row: { type: 'group', group, id: groupRowId(group.id), label: group.label, open: !group.folded },
      members: group.members.flatMap((id) => nodes.get(id) ?? []),
    })),
    ...kindNames.map((kind): Top => {
      const id = kindRowId(kind)
      const row = { type: 'kind', kind, id, label: kinds[kind].plural[lang], open: open.has(id) } as const
      return { row, members: rest.filter((node) => node.kind === kind) }
    }),
  ].filter(({ members }) => members.length > 0)
}

/** The rows that are visible: groups, kinds in the model's order, entities by name, links strongest first, sentences newest first. */
export function twinRows(shown: Shown, tree: Tree): TwinRow[] {
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]))
  const twin: Twin = { tree, nodes, links: linksOfNodes(shown) }
  const collator = new Intl.Collator(tree.lang)
  const tops = topsOf(nodes, tree)
  return tops.flatMap(({ row, members }, index): TwinRow[] => {
    const top: TwinRow = { ...row, level: 1, at: index + 1, of: tops.length, count: members.length }
    if (!row.open) return [top]
    const named = members.toSorted((left, right) =>
      collator.compare(nameOf(left, tree.lang), nameOf(right, tree.lang)),
    )
    return [top, ...named.flatMap((node, at) => nodeRows(node, { at: at + 1, of: named.length }, twin))]
  })
}
