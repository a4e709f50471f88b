import type { EntityKind, ExtractedEntity } from '@/lib/model'
import { foldedNames } from '@/lib/projection'
import { officeOf } from './offices'
import type { Version } from './version'

/** Which entity of the second version is the same as one of the first: ids to ids. */
export type Alignment = ReadonlyMap<string, string>

/** Kinds that releases name by description, so that each language gives its own name to one and the same. */
const described: readonly EntityKind[] = ['Operation', 'Event', 'Facility', 'Agreement', 'Programme']

/** Most entities of a kind that are compared with each other by what is said of them. */
const most = 30

type Signatures = ReadonlyMap<string, ReadonlySet<string>>

/** What a version says of each entity, in words that both versions share; `shared` gives the common id of the other end. */
function signaturesOf(version: Version, shared: (id: string) => string | undefined): Signatures {
  const said = new Map<string, Set<string>>()
  const add = (id: string, words: string): void => {
    const known = said.get(id)
    if (known) known.add(words)
    else said.set(id, new Set([words]))
  }
  for (const { relation, subject, object } of version.claims) {
    const [from, to] = [shared(subject), shared(object)]
    if (to !== undefined) add(subject, `${relation} > ${to}`)
    if (from !== undefined) add(object, `${relation} < ${from}`)
  }
  for (const { about, measure, value, currency } of version.figures)
    add(about, `${measure} ${value} ${currency ?? ''}`)
  return said
}

const arabic = /\p{Script=Arabic}/u

/** The offices that an official holds, by key and common id of the body. */
function officesOf(version: Version, id: string, shared: (id: string) => string | undefined): string[] {
  return version.claims.flatMap(({ relation, subject, object, qualifiers }) => {
    const body = shared(object)
    const office = officeOf(qualifiers?.['title'], version.lang)
    return relation === 'HELD_OFFICE' && subject === id && body !== undefined && office !== undefined
      ? [`${office} ${body}`]
      : []
  })
}

class Aligner {
  readonly pairs = new Map<string, string>()
  readonly taken = new Set<string>()

  constructor(
    readonly a: Version,
    readonly b: Version,
  ) {}

  join(a: string, b: string): void {
    this.pairs.set(a, b)
    this.taken.add(b)
  }

  left(kind: EntityKind): [ExtractedEntity[], ExtractedEntity[]] {
    return [
      [...this.a.entities.values()]
        .filter((one) => one.kind === kind && !this.pairs.has(one.id))
        .slice(0, most),
      [...this.b.entities.values()]
        .filter((one) => one.kind === kind && !this.taken.has(one.id))
        .slice(0, most),
    ]
  }

  readonly inA = (id: string): string | undefined => this.pairs.get(id)
  readonly inB = (id: string): string | undefined => (this.taken.has(id) ? id : undefined)

  /** One id, or one name, that nothing else of the kind has. */
  byName(): void {
    for (const id of this.a.entities.keys()) if (this.b.entities.has(id)) this.join(id, id)
    for (const kind of new Set([...this.a.entities.values()].map((entity) => entity.kind))) {
      const [first, second] = this.left(kind)
      const names = second.map((entity) => ({ entity, names: new Set(foldedNames(entity)) }))
      for (const entity of first) {
        const own = foldedNames(entity)
        const fits = names.filter(
          (other) => !this.taken.has(other.entity.id) && own.some((name) => other.names.has(name)),
        )
        if (fits.length === 1) this.join(entity.id, fits[0]!.entity.id)
      }
    }
  }

  /** Two persons in two scripts who hold the same office of the same body. */
  byOffice(): void {
    const [first, second] = this.left('Official')
    for (const one of first) {
      const held = officesOf(this.a, one.id, this.inA)
      const fits = second.filter(
        (other) =>
          !this.taken.has(other.id) &&
          arabic.test(one.name) !== arabic.test(other.name) &&
          officesOf(this.b, other.id, this.inB).some((office) => held.includes(office)),
      )
      if (fits.length === 1) this.join(one.id, fits[0]!.id)
    }
  }

  /** What the same is said of: at least two things, or one of the only ones that are left. */
  byContent(kind: EntityKind): void {
    const [first, second] = this.left(kind)
    if (first.length === 0 || second.length === 0) return
    const ofA = signaturesOf(this.a, this.inA)
    const ofB = signaturesOf(this.b, this.inB)
    const scored = first.flatMap((one) =>
      second.map((other) => {
        const said = ofB.get(other.id)
        const score = [...(ofA.get(one.id) ?? [])].filter((words) => said?.has(words)).length
        return { one: one.id, other: other.id, score }
      }),
    )
    const needed = first.length === 1 && second.length === 1 ? 1 : 2
    for (const { one, other, score } of scored.toSorted((a, b) => b.score - a.score)) {
      if (score < needed) break
      if (this.pairs.has(one) || this.taken.has(other)) continue
      const rivals = scored.filter(
        (pair) => pair.score === score && (pair.one === one) !== (pair.other === other),
      )
      if (rivals.length === 0) this.join(one, other)
    }
  }
}

/**
 * Which entities of two versions are the same: by id, which curated knowledge and one spelling give; by a shared
 * name; persons in two scripts by their office; operations, events and the like, which each language describes in
 * its own words, by what is said of them. In doubt two entities stay apart.
 */
export function align(a: Version, b: Version): Alignment {
  const aligner = new Aligner(a, b)
  aligner.byName()
  for (const kind of described) aligner.byContent(kind)
  aligner.byOffice()
  return aligner.pairs
}
