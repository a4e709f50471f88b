import { kindNames, kinds } from '@/lib/model/entities'
import { groupOf, groupRules, groupsBy, type GroupRule } from './group-rules'
import { group } from './groups'
import { shownOf } from './lines'
import type { Board, Group } from './state'
import { nameOf, type LanguageCode } from './words'

/** What an address says of groups: rules that made them, groups of their own with their members, and which are open. */
export interface AddressGroups {
  readonly rules: readonly GroupRule[]
  readonly lists: readonly { readonly id: string; readonly members: readonly string[] }[]
  readonly open: readonly string[]
}
export const noGroups: AddressGroups = { rules: [], lists: [], open: [] }

const own = 'own'
const isRule = (text: string): text is GroupRule => groupRules.some((rule) => rule === text)
const ruleOf = ({ id }: Pick<Group, 'id'>): GroupRule | undefined =>
  groupRules.find((rule) => id.startsWith(`group:${rule}:`))

/** Groups from the parameters of an address; what makes no sense is passed over. */
export function readGroups(params: URLSearchParams): AddressGroups {
  const values = params.getAll('group')
  const lists = values.flatMap((value) => {
    const [id = '', members = ''] = value.split('~')
    const known = id === own || ruleOf({ id }) !== undefined
    return known && members ? [{ id, members: [...new Set(members.split(',').filter(Boolean))] }] : []
  })
  return { rules: values.filter(isRule), lists, open: params.getAll('open') }
}

const sameMembers = (left: readonly Group[], right: readonly Group[]): boolean => {
  const told = (groups: readonly Group[]) =>
    groups
      .map(({ id, members }) => [id, ...members.toSorted()].join(' '))
      .toSorted()
      .join('\n')
  return told(left) === told(right)
}

/** Parameters of an address for the groups of a board: a rule where the groups are all that it makes, else their members. */
export function groupParts(board: Board): string[] {
  if (board.groups.length === 0) return []
  const shown = shownOf(board)
  const rules = groupRules.filter((rule) => {
    const mine = board.groups.filter((each) => ruleOf(each) === rule)
    // Labels are in the reader's language; who belongs together is not.
    return mine.length > 0 && sameMembers(mine, groupsBy(rule, shown, 'en'))
  })
  const said = new Set<string | undefined>(rules)
  const lists = board.groups
    .filter((each) => !said.has(ruleOf(each)))
    .map(
      (each) =>
        `${ruleOf(each) ? encodeURIComponent(each.id) : own}~${each.members.map(encodeURIComponent).join(',')}`,
    )
  const open = board.groups.filter(({ folded }) => !folded).map(({ id }) => encodeURIComponent(id))
  return [...[...rules, ...lists].map((value) => `group=${value}`), ...open.map((id) => `open=${id}`)]
}

function listed(board: Board, { id, members }: AddressGroups['lists'][number], lang: LanguageCode): Group[] {
  const nodes = members.flatMap((member) => board.nodes[member] ?? [])
  if (nodes.length < 2) return []
  if (id === own) return [groupOf(nodes, lang)]
  const name = id.split(':').slice(2).join(':')
  const kind = kindNames.find((each) => each === name)
  const head = board.nodes[name]
  const label = kind ? kinds[kind].plural[lang] : head ? nameOf(head, lang) : groupOf(nodes, lang).label
  return [{ id, label, members: nodes.map((node) => node.id), folded: true }]
}

/** The board with the groups that an address tells of, called in the reader's language. */
export function withGroups(board: Board, { rules, lists, open }: AddressGroups, lang: LanguageCode): Board {
  if (rules.length + lists.length === 0) return board
  const shown = shownOf(board)
  const groups = [
    ...rules.flatMap((rule) => groupsBy(rule, shown, lang)),
    ...lists.flatMap((each) => listed(board, each, lang)),
  ]
  return group(
    board,
    groups.map((each) => ({ ...each, folded: !open.includes(each.id) })),
  )
}
