import {
  relations,
  type ExtractedClaim,
  type Modality,
  type Relation,
  type RelationDefinition,
} from '@/lib/model'
import type { Difference } from './comparison'
import { lacks, type Counterpart } from './naming'
import { officeOf, officesDiffer, officesIn, type NamedOffice } from './offices'
import { datesConflict } from './partial-dates'
import { namedOf, sideOfClaim, type Version } from './version'

/** Parts in one operation that versions mix up: who leads also takes part, but not the other way round. */
const roles: readonly Relation[] = ['LED', 'COORDINATED', 'SUPPORTED', 'PARTICIPATED_IN']

interface Keyed {
  readonly claim: ExtractedClaim
  readonly ends: string
  readonly key: string
}

/** A claim by relation and common ends; of a symmetrical relation the ends have no order. */
function keyed(claim: ExtractedClaim, shared: (id: string) => string): Keyed {
  const definition: RelationDefinition = relations[claim.relation]
  const pair = [shared(claim.subject), shared(claim.object)]
  const ends = (definition.symmetric ? pair.sort() : pair).join(' ')
  return { claim, ends, key: `${claim.relation} ${ends}` }
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

const news = ({ background }: ExtractedClaim): boolean => background !== true

/** Compares claims of two versions, told apart by common ids. */
export class ClaimComparison {
  readonly differences: Difference[] = []
  agreeing = 0
  /** Claims of each version that the other one does not make, whatever the reason. */
  readonly left: { readonly a: ExtractedClaim[]; readonly b: ExtractedClaim[] } = { a: [], b: [] }

  readonly a: Version
  readonly b: Version

  constructor(
    readonly inA: Counterpart,
    readonly inB: Counterpart,
    readonly shared: (id: string) => string,
  ) {
    this.a = inA.version
    this.b = inB.version
    const first = this.a.claims.map((claim) => keyed(claim, shared))
    const second = this.b.claims.map((claim) => keyed(claim, (id) => id))
    this.#compareSame(first, second)
    this.#compareRoles()
    this.#compareOffices()
  }

  #add(
    kind: Difference['kind'],
    severity: Difference['severity'],
    a: ExtractedClaim,
    b: ExtractedClaim,
  ): void {
    this.differences.push({
      kind,
      severity,
      factor: null,
      about: namedOf(this.a, kind === 'office' ? a.subject : a.object),
      entity: kind === 'office' ? null : namedOf(this.a, a.subject),
      a: sideOfClaim(this.a, a),
      b: sideOfClaim(this.b, b),
    })
  }

  #compareSame(first: readonly Keyed[], second: readonly Keyed[]): void {
    const groups = groupBy(second, ({ key }) => key)
    const met = new Set<string>()
    for (const [key, mine] of groupBy(first, (one) => one.key)) {
      const theirs = groups.get(key)
      if (!theirs) {
        this.left.a.push(...mine.map(({ claim }) => claim))
        continue
      }
      met.add(key)
      this.#comparePair(
        mine.map(({ claim }) => claim),
        theirs.map(({ claim }) => claim),
      )
    }
    this.left.b.push(...second.filter(({ key }) => !met.has(key)).map(({ claim }) => claim))
  }

  /** All claims of one link: how they are meant, and when; a difference counts only where no two agree. */
  #comparePair(mine: readonly ExtractedClaim[], theirs: readonly ExtractedClaim[]): void {
    const [a, b] = [mine[0]!, theirs[0]!]
    const meant = new Set<Modality>(theirs.map(({ modality }) => modality))
    if (!mine.some(({ modality }) => meant.has(modality))) {
      const denied = a.modality === 'denied' || b.modality === 'denied'
      this.#add('modality', denied ? 'high' : 'medium', a, b)
      return
    }
    const dated = mine.flatMap((one) => theirs.map((other) => ({ one, other })))
    const conflict = ({ one, other }: (typeof dated)[number]): boolean =>
      isDated(one) &&
      isDated(other) &&
      (datesConflict(one.validFrom, other.validFrom) || datesConflict(one.validTo, other.validTo))
    const [told] = dated
    if (told && dated.every(conflict)) this.#add('date', 'medium', told.one, told.other)
    else this.agreeing += 1
  }

  /** One body in one operation, with another part in it. */
  #compareRoles(): void {
    const roleOf = (claim: ExtractedClaim): boolean => roles.includes(claim.relation) && news(claim)
    const theirs = groupBy(
      this.left.b.filter(roleOf).map((claim) => keyed(claim, (id) => id)),
      ({ ends }) => ends,
    )
    const stated = new Set(
      [...this.a.claims, ...this.b.claims].filter(roleOf).map((claim) => keyed(claim, this.shared).key),
    )
    for (const claim of this.left.a.filter(roleOf)) {
      const { ends } = keyed(claim, this.shared)
      const [other] = theirs.get(ends) ?? []
      if (!other || roles.filter((role) => stated.has(`${role} ${ends}`)).length > 2) continue
      const participant = claim.relation === 'PARTICIPATED_IN' || other.claim.relation === 'PARTICIPATED_IN'
      this.#add('relation', participant ? 'low' : 'medium', claim, other.claim)
      this.#drop(claim, other.claim)
    }
  }

  #drop(a: ExtractedClaim, b: ExtractedClaim): void {
    for (const [claims, claim] of [
      [this.left.a, a],
      [this.left.b, b],
    ] as const) {
      const at = claims.indexOf(claim)
      if (at >= 0) claims.splice(at, 1)
    }
  }

  /** Offices of one person: another office of the same body, or another body altogether. */
  #compareOffices(): void {
    const held = (claims: readonly ExtractedClaim[]) =>
      claims.filter((claim) => claim.relation === 'HELD_OFFICE' && news(claim))
    const theirs = groupBy(held(this.b.claims), ({ subject }) => subject)
    for (const [official, mine] of groupBy(held(this.a.claims), ({ subject }) => this.shared(subject))) {
      const others = theirs.get(official)
      if (others) this.#compareHolder(mine, others)
    }
  }

  #compareHolder(mine: readonly ExtractedClaim[], theirs: readonly ExtractedClaim[]): void {
    const pairs = mine.flatMap((a) => theirs.map((b) => ({ a, b })))
    const [first, second] = [officesOf(this.a, mine), officesOf(this.b, theirs)]
    const known = first.length === mine.length && second.length === theirs.length
    const unread = wordsHave(this.b, theirs, first) || wordsHave(this.a, mine, second)
    const otherOffice =
      known && !unread && first.every((one) => second.every((other) => officesDiffer(one, other)))
    const otherBody = pairs.every((pair) => this.#isOtherBody(pair))
    const [pair] = pairs
    if (!pair || (!otherOffice && !otherBody)) return
    this.#add('office', 'medium', pair.a, pair.b)
    for (const { a, b } of pairs) this.#drop(a, b)
  }

  /** Two bodies that do not belong together, at least one of which the other text does not name at all. */
  #isOtherBody({ a, b }: { a: ExtractedClaim; b: ExtractedClaim }): boolean {
    const [own, other] = [this.a.entities.get(a.object), this.b.entities.get(b.object)]
    if (!own || !other || this.shared(own.id) === other.id || this.#related(a, b)) return false
    return lacks(this.inB, own) || lacks(this.inA, other)
  }

  /** Whether the bodies of two offices belong together: a unit and its parent, a ministry and its country. */
  #related(a: ExtractedClaim, b: ExtractedClaim): boolean {
    const [one, other] = [this.shared(a.object), b.object]
    const parts = [...this.a.claims, ...this.b.claims].filter(
      ({ relation }) => relation === 'PART_OF' || relation === 'LOCATED_IN',
    )
    const joined = parts.some(({ subject, object }) => {
      const ends = [this.shared(subject), this.shared(object)]
      return ends.includes(one) && ends.includes(other)
    })
    const countryOf = (version: Version, id: string): unknown => {
      const properties = version.entities.get(id)?.properties
      return properties?.['iso'] ?? properties?.['country']
    }
    const country = countryOf(this.a, a.object)
    return joined || (country !== undefined && country === countryOf(this.b, b.object))
  }
}

const isDated = ({ validBasis }: ExtractedClaim): boolean =>
  validBasis === 'stated' || validBasis === 'resolved'

const officesOf = ({ lang }: Version, claims: readonly ExtractedClaim[]): NamedOffice[] =>
  claims.flatMap(({ qualifiers }) => {
    const key = officeOf(qualifiers?.['title'], lang)
    return key === undefined || lang === undefined ? [] : [{ key, lang }]
  })

/** Whether the sentences of these claims name one of the offices after all: of several in a row not each is read. */
const wordsHave = (
  version: Version,
  claims: readonly ExtractedClaim[],
  offices: readonly NamedOffice[],
): boolean =>
  claims.some((claim) => {
    const named = officesIn(sideOfClaim(version, claim).sentence, version.lang)
    return offices.some(({ key }) => named.has(key))
  })
