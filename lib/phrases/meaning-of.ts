import type { EntityKind, Measure } from '@/lib/model'
import type { Assembly } from './assembly'
import type { Words } from './items'
import type { Meaning } from './meaning'
import type { Outlook } from './outlook'

/** What a word of a question tells of what is wanted. */
export type AskWord =
  'path' | 'shared' | 'releases' | 'entity' | 'figures' | 'many' | 'when' | 'who' | 'where'

/** What was read of a phrase. */
export interface Read {
  readonly assembly: Assembly
  readonly asks: ReadonlyMap<AskWord, Words>
  readonly measures: readonly Measure[]
  readonly outlook: Outlook
  /** "Top 5" of figures are the largest unless another order is told. */
  readonly topped: boolean
}

/** What happens: asked for where nothing else is told but a time. */
const happenings: EntityKind[] = ['Operation', 'Event']

/** Seizures without a measure of their own are goods, and without goods anything that is seized. */
function measuresOf({ assembly, measures, outlook }: Read): Measure[] {
  if (measures.length > 0 || !outlook.goods) return [...new Set(measures)]
  return assembly.rest.item === undefined ? ['goods_seized', 'value_seized', 'cash_seized'] : ['goods_seized']
}

function askOf({ assembly: { root, about }, asks, outlook }: Read): Meaning['ask'] {
  const asked = root.conditions.length > 0 || (root.kinds.length > 0 && !root.soft)
  if (asks.has('releases')) return 'releases'
  if (outlook.figures || (asks.has('figures') && !asked)) return 'figures'
  if (asks.has('shared') && about.length > 1) return 'shared'
  if (asks.has('path') && about.length > 1) return 'path'
  if (asks.has('many') && asked) return 'count'
  if (asked) return 'entities'
  return about.length > 1 ? 'path' : 'entity'
}

const kindless: ReadonlySet<Meaning['ask']> = new Set(['releases', 'entity', 'path'])

/** The meaning of what was read. */
export function meaningOf(read: Read): Meaning {
  const { root, about, rest } = read.assembly
  const ask = askOf(read)
  if (ask === 'entity' && about.length === 0)
    return { ask: 'entities', kinds: happenings, conditions: [], about, measures: [], ...rest }
  return {
    ask,
    kinds: kindless.has(ask) ? [] : [...root.kinds],
    ...(root.types ? { types: [...root.types] } : {}),
    conditions: root.conditions,
    about,
    measures: measuresOf(read),
    ...(read.topped ? { order: 'largest' as const } : {}),
    ...rest,
  }
}
