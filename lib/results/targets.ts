import { isRelation, kindNames, modalityNames } from '@/lib/model'
import { entityKindOf, graphCell } from './cells'

/** What of the ledger stands behind one sentence or a few. */
export const ledgerLabels = ['Sentence', 'Claim', 'Mention'] as const
export type LedgerLabel = (typeof ledgerLabels)[number]

/** What a value of a result leads to: an entity, a link, a release, or a piece of the ledger. */
export type Target =
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'link'; readonly key: string }
  | { readonly type: 'release'; readonly id: string }
  | { readonly type: 'ledger'; readonly label: LedgerLabel; readonly id: string }

const starts = kindNames.map((kind) => `${kind.toLowerCase()}-`)
const idForm = /^[a-z]+(?:-[\p{Ll}\p{Lo}\p{N}]+)+$/u

/** What a text names when it is an id or the key of a link, whatever column it stands in. */
function namedBy(text: string): Target | undefined {
  if (text.length > 400) return undefined
  const [relation, source, target, modality, ...rest] = text.split(':')
  if (isRelation(relation))
    return source && target && rest.length === 0 && modalityNames.some((name) => name === modality)
      ? { type: 'link', key: text }
      : undefined
  if (!idForm.test(text) || !starts.some((start) => text.startsWith(start))) return undefined
  return { type: text.startsWith('release-') ? 'release' : 'entity', id: text }
}

/** What a value leads to; undefined for plain data. Texts that are an id or a key lead there too. */
export function targetOf(value: unknown): Target | undefined {
  if (typeof value === 'string') return namedBy(value)
  const cell = graphCell(value)
  if (!cell?.id) return undefined
  const { id, labels, type } = cell
  if (type !== undefined) return isRelation(type) ? { type: 'link', key: id } : undefined
  if (entityKindOf(cell) || labels?.includes('Figure')) return { type: 'entity', id }
  if (labels?.includes('Release')) return { type: 'release', id }
  const label = ledgerLabels.find((name) => labels?.includes(name))
  return label && { type: 'ledger', label, id }
}

/** The first thing that a cell leads to: itself, or what a list or record in it holds. */
export function firstTarget(value: unknown): Target | undefined {
  const own = targetOf(value)
  if (own || typeof value !== 'object' || value === null || graphCell(value)) return own
  for (const inner of Object.values(value)) {
    const found = firstTarget(inner)
    if (found) return found
  }
  return undefined
}

/** Whether two values lead to the same. */
export const isSameTarget = (one: Target | null, other: Target | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
