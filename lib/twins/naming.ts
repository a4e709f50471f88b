import type { EntityKind, ExtractedEntity, Span } from '@/lib/model'
import { isLanguage } from '@/lib/model'
import { writes, type Version } from './version'

/** One version, and what is known of the entities of the other in it. */
export interface Counterpart {
  readonly version: Version
  /** The id in this version of an entity of the other. */
  readonly idOf: (id: string) => string | undefined
  /** Ids of this version that belong to an entity of the other. */
  readonly matched: ReadonlySet<string>
}

/** Mentions of an entity but those that say where a place lies or name a currency: "Lyon, France", "US dollars". */
export function namedWhere(version: Version, entity: ExtractedEntity): readonly Span[] {
  const places = version.extraction.claims
    .filter(
      ({ relation, subject }) => relation === 'LOCATED_IN' && version.entities.get(subject)?.kind === 'Place',
    )
    .flatMap(({ evidence }) => evidence)
  return entity.mentions.filter(
    ({ start, end }) =>
      !places.some((place) => place.start <= start && place.end >= end) &&
      !version.quantities.some((amount) => amount.start < end && start < amount.end),
  )
}

const arabic = /\p{Script=Arabic}/u

/** Kinds whose names a translation keeps: persons, and what police name for themselves. */
const kept: ReadonlySet<EntityKind> = new Set(['Official', 'Operation'])

/** Whether it can be told at all that a text does not name an entity: how the text's language would write it is known. */
function isTellable({ extraction: { release } }: Version, { kind, name, names }: ExtractedEntity): boolean {
  if (isLanguage(release.lang) && names[release.lang] !== undefined) return true
  return kept.has(kind) && arabic.test(name) === (release.lang === 'ar')
}

/**
 * Whether a version does not name an entity of the other at all. In doubt it does: where its text writes one of the
 * names, or where it names another of the kind that may be the same under a name of its own.
 */
export function lacks(counterpart: Counterpart, entity: ExtractedEntity): boolean {
  const { version, idOf, matched } = counterpart
  const id = idOf(entity.id)
  const same = id === undefined ? undefined : version.entities.get(id)
  if (same) return namedWhere(version, same).length === 0
  if (!isTellable(version, entity) || writes(version, entity)) return false
  const unmatched = [...version.entities.values()].filter(
    (other) => other.kind === entity.kind && !matched.has(other.id) && (!other.known || !entity.known),
  )
  return unmatched.length === 0
}
