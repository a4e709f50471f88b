import type { EntityKind, ExtractedClaim, ExtractedEntity, Relation } from '@/lib/model'
import type { Difference, Side } from './comparison'
import { lacks, namedWhere, type Counterpart } from './naming'
import { namedOf, sideAt, sideOfClaim, writes, type Version } from './version'

/** Relations whose subject acts: what the other version does not name is a participant. */
const acting: ReadonlySet<Relation> = new Set([
  'PARTICIPATED_IN',
  'ATTENDED',
  'LED',
  'COORDINATED',
  'SUPPORTED',
  'HOSTED',
  'SIGNED',
  'MET',
  'REPRESENTED',
  'SECONDED_TO',
  'HELD_OFFICE',
  'SPOKE_ABOUT',
] satisfies Relation[])

const actors: ReadonlySet<EntityKind> = new Set(['Official', 'Organisation', 'Country'])

const reworded: ReadonlySet<EntityKind> = new Set(['Offence', 'Commodity'])

/** Relations that say what something is or where a place lies: no news of one announcement. */
const standing: ReadonlySet<Relation> = new Set(['EDITION_OF', 'PART_OF', 'OPERATED'] satisfies Relation[])

/** Where a known house, body or town lies. */
function isGeography(version: Version, { relation, subject, modality }: ExtractedClaim): boolean {
  const entity = version.entities.get(subject)
  return (
    relation === 'LOCATED_IN' &&
    modality === 'asserted' &&
    (entity?.kind === 'Place' || entity?.known === true)
  )
}

const isNews = (version: Version, claim: ExtractedClaim): boolean =>
  claim.background !== true &&
  claim.modality !== 'denied' &&
  !standing.has(claim.relation) &&
  !isGeography(version, claim)

/** The ends of a claim that can be missed: of an office, only who held it. */
const endsOf = ({ relation, subject, object }: ExtractedClaim): string[] =>
  relation === 'HELD_OFFICE' ? [subject] : [subject, object]

/** The words that name an entity in a claim, else where the text names it first: a side that shows it. */
function sideNaming(own: Version, claim: ExtractedClaim, id: string): Side {
  const side = sideOfClaim(own, claim)
  const mentions = own.entities.get(id)?.mentions ?? []
  const shown = claim.evidence.find((words) =>
    mentions.some(({ start, end }) => start >= words.start && end <= words.end),
  )
  const words = shown ?? mentions.find(({ start }) => start >= side.sentenceStart) ?? mentions[0]
  return words ? { ...side, ...sideAt(own, words, side) } : side
}

const rank = ({ relation }: ExtractedClaim): number =>
  relation === 'HELD_OFFICE' ? 2 : acting.has(relation) ? 0 : 1

/** Whether a version tells of an entity in words that another would translate: a person by name, not by office alone. */
const isTold = (own: Version, entity: ExtractedEntity): boolean =>
  !reworded.has(entity.kind) && (entity.kind !== 'Official' || writes(own, entity))

/** Kinds that are worth a line when one text names them and the other does not, though nothing was read of them. */
const worthNaming: ReadonlySet<EntityKind> = new Set(['Official', 'Country'])

/** Persons and countries that one version names, outside what lies where, and the other does not. */
function unnamed(
  own: Version,
  counterpart: Counterpart,
  told: ReadonlySet<string>,
  side: 'a' | 'b',
): Difference[] {
  const entities = [...own.entities.values()].filter(
    ({ id, kind }) => worthNaming.has(kind) && !told.has(id) && !hasNews(own, id),
  )
  return entities.flatMap((entity): Difference[] => {
    const [words] = namedWhere(own, entity)
    if (!words || !isTold(own, entity) || !lacks(counterpart, entity)) return []
    const lost = { about: null, entity: namedOf(own, entity.id), factor: null, a: null, b: null }
    return [{ kind: 'name', severity: 'low', ...lost, [side]: sideAt(own, words) }]
  })
}

/** Whether something was read of an entity: then it is missed as part of that, or on purpose not at all. */
const hasNews = (own: Version, id: string): boolean =>
  own.claims.some((claim) => (claim.subject === id || claim.object === id) && claim.relation !== 'LOCATED_IN')

/**
 * Who and what one version states something of and the other does not name: once for each, with its first
 * statement. Offences and goods are left out: a language has many words for one; figures tell goods with their numbers. Says "not found", since the other may say it in words that were not read.
 */
export function absences(
  own: Version,
  unanswered: readonly ExtractedClaim[],
  counterpart: Counterpart,
  side: 'a' | 'b',
): Difference[] {
  const claims = unanswered.filter((claim) => isNews(own, claim)).toSorted((a, b) => rank(a) - rank(b))
  const found = new Map<string, Difference>()
  for (const claim of claims) {
    for (const id of endsOf(claim)) {
      const entity = own.entities.get(id)
      if (!entity || found.has(id) || !isTold(own, entity) || !lacks(counterpart, entity)) continue
      const participant = actors.has(entity.kind) && (acting.has(claim.relation) || claim.object !== id)
      const other = id === claim.subject ? claim.object : claim.subject
      found.set(id, {
        kind: participant ? 'participant' : 'statement',
        severity: 'low',
        factor: null,
        about: namedOf(own, other),
        entity: namedOf(own, id),
        a: null,
        b: null,
        [side]: sideNaming(own, claim, id),
      })
      break
    }
  }
  return [...found.values(), ...unnamed(own, counterpart, new Set(found.keys()), side)]
}
