import type { Told } from '@/lib/account/account'
import type { ReleaseDetail } from '@/lib/api/schemas'
import type { Kind, Relation } from '@/lib/model'

type Mention = ReleaseDetail['mentions'][number]

/** What a reader asked to see: kinds of entities and relations; nothing means everything. */
export type Filter = ReadonlySet<Kind | Relation>

const endsOf = ({ subjects, objects }: Told) => [...subjects, ...objects]

/** Whether a statement is of an asked relation or has an end of an asked kind. */
export const keepsTold = (filter: Filter, told: Told): boolean =>
  filter.size === 0 ||
  filter.has(told.statements[0]!.relation) ||
  endsOf(told).some(({ kind }) => filter.has(kind))

/** Whether a mention is of an asked kind, or of an entity in a statement of an asked relation. */
export const keepsMention = (filter: Filter, mention: Mention, told: readonly Told[]): boolean =>
  filter.size === 0 ||
  filter.has(mention.kind) ||
  told.some(
    (one) => filter.has(one.statements[0]!.relation) && endsOf(one).some(({ id }) => id === mention.entity),
  )

/** How many entities of each kind a release names and statements of each relation it makes; most first. */
export function countFound({ mentions, claims }: Pick<ReleaseDetail, 'mentions' | 'claims'>): {
  kinds: [Kind, number][]
  relations: [Relation, number][]
} {
  const kindOf = new Map(mentions.map(({ entity, kind }) => [entity, kind]))
  const count = <Key>(keys: Iterable<Key>): [Key, number][] => {
    const counts = new Map<Key, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts].toSorted(([, a], [, b]) => b - a)
  }
  return { kinds: count<Kind>(kindOf.values()), relations: count(claims.map(({ relation }) => relation)) }
}
