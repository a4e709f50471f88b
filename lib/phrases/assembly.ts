import type { LinkWord } from '@/lib/knowledge/languages/asking-pack'
import type { EntityKind, Relation } from '@/lib/model'
import type { Item, NameWords, Words } from './items'
import { jointByLink, jointByVerb, kindsAcross, mayJoin, type Joint } from './links'
import type { LinkCondition, Meaning, Named } from './meaning'
import type { NamedEntity } from './term'

/** Why words of a phrase count for nothing, so that no answer is made. */
export type Reason = 'unknown' | 'unused' | 'relative' | 'negation' | 'no_relation'

/** Where a facet of the meaning stands in the phrase; `path` as in `conditions.0.other`. */
export interface Told extends Words {
  readonly path: string
}

/** A word of the phrase that stands between what is asked for and what is named. */
export interface Cue {
  readonly words: Words
  readonly relations?: readonly Relation[]
  readonly passive?: boolean
  readonly visit?: boolean
  readonly direction?: 'out' | 'in'
  readonly links?: readonly LinkWord[]
}

/** What is asked for, or something on the way to it that is told by its kind alone. */
export interface Target {
  kinds: readonly EntityKind[]
  /** Kinds that only a question word told, which a relation may narrow. */
  soft: boolean
  types?: readonly string[]
  readonly path: string
  readonly conditions: LinkCondition[]
  readonly parent: Target | undefined
}

const kindsOf = (entities: readonly NamedEntity[]): EntityKind[] => [
  ...new Set(entities.map(({ kind }) => kind)),
]

/** Those that the graph holds, where it holds any of them. */
function held(entities: readonly NamedEntity[]): readonly NamedEntity[] {
  const inGraph = entities.filter(({ degree }) => degree > 0)
  return inGraph.length > 0 ? inGraph : entities
}

/** What a name stands for in a meaning. */
export const named = ({ text }: Words, entities: readonly NamedEntity[]): Named => ({
  words: text,
  ids: held(entities)
    .map(({ id }) => id)
    .slice(0, 20),
})

/** Several names of which one is enough. */
const oneOf = (names: readonly NameWords[]): Named => ({
  words: between(names).text,
  ids: [...new Set(names.flatMap((name) => held(name.entities).map(({ id }) => id)))].slice(0, 20),
  any: true,
})

/** Relations whose place is told by an event or by the sentence. */
const ofPeople: ReadonlySet<string> = new Set<Relation>(['MET', 'SIGNED', 'SPOKE_ABOUT', 'ATTENDED'])

/** A meaning in the making: what is asked for with its conditions, and where each of them is told. */
export class Assembly {
  readonly told: Told[] = []
  readonly missed: (Words & { readonly reason: Reason })[] = []
  readonly about: Named[] = []
  readonly root: Target = { kinds: [], soft: true, path: '', conditions: [], parent: undefined }
  current: Target = this.root
  rest: Partial<Meaning> = {}

  tell(path: string, words: Words): void {
    this.told.push({ path, text: words.text, start: words.start, end: words.end })
  }

  miss(words: Words, reason: Reason): void {
    this.missed.push({ text: words.text, start: words.start, end: words.end, reason })
  }

  /** Sets one facet; a second word for it that says something else counts for nothing. */
  set<K extends keyof Meaning>(facet: K, value: Meaning[K], words: Words): void {
    const before = this.rest[facet]
    if (before !== undefined && before !== value) return this.miss(words, 'unused')
    this.rest = { ...this.rest, [facet]: value }
    this.tell(facet, words)
  }

  addAbout(item: Extract<Item, { type: 'names' }>): void {
    if (item.any) {
      this.tell(`about.${this.about.length}`, between(item.names))
      this.about.push(oneOf(item.names))
      return
    }
    for (const name of item.names) {
      this.tell(`about.${this.about.length}`, name)
      this.about.push(named(name, name.entities))
    }
  }

  #add(target: Target, condition: LinkCondition, cue: Cue | undefined, name: Words | undefined): void {
    const path = `${target.path}conditions.${target.conditions.length}`
    target.conditions.push(condition)
    if (cue && (cue.relations !== undefined || cue.links !== undefined))
      this.tell(`${path}.relations`, cue.words)
    if (name) this.tell(`${path}.other`, name)
    if (target.soft) this.#narrow(target, condition)
  }

  /** Kinds that only a question word told, or nothing, become those that the relation allows. */
  #narrow(target: Target, { relations, direction, other }: LinkCondition): void {
    const across = kindsAcross({ relations, direction }, other.kinds ?? [])
    const fitting = target.kinds.filter((kind) => across.includes(kind))
    if (relations.length === 0) return
    target.kinds = fitting.length > 0 ? fitting : across
  }

  /** The joint that a cue makes between a target and entities of some kinds. */
  #joint(target: Target, cue: Cue, kinds: readonly EntityKind[], objectFirst: boolean): Joint | undefined {
    if (cue.direction && cue.relations) {
      const allowed = jointByVerb(cue.relations, {
        asked: target.kinds,
        named: kinds,
        objectFirst: cue.direction === 'in',
      })
      return allowed
    }
    if (cue.relations?.length === 0)
      return mayJoin(target.kinds, kinds) ? { relations: [], direction: 'any' } : undefined
    if (cue.relations)
      return jointByVerb(cue.relations, {
        asked: target.kinds,
        named: kinds,
        objectFirst: objectFirst !== (cue.passive ?? false),
      })
    const links = cue.links ?? ['of', 'in', 'about', 'by', 'with']
    const joint = jointByLink(links, target.kinds, kinds)
    if (joint || target.kinds.length === 0) return joint
    return mayJoin(target.kinds, kinds) ? { relations: [], direction: 'any' } : undefined
  }

  /** Joins names to a target by a cue, all of them or none. */
  #join(target: Target, item: Extract<Item, { type: 'names' }>, cue: Cue, objectFirst: boolean): boolean {
    if (cue.visit) return this.#visit(target, item, cue)
    const joined = item.names.map((name) => {
      const entities = name.entities.filter(({ kind }) => this.#joint(target, cue, [kind], objectFirst))
      const joint = this.#joint(target, cue, kindsOf(entities), objectFirst)
      return { name, entities, joint }
    })
    if (joined.some(({ entities, joint }) => entities.length === 0 || !joint)) return false
    if (item.any && joined.length > 1) {
      const all = joined.flatMap(({ entities }) => entities)
      const joint = this.#joint(target, cue, kindsOf(all), objectFirst) ?? joined[0]?.joint
      const other = oneOf(joined.map(({ name, entities }) => ({ ...name, entities })))
      if (joint)
        this.#addJoint(target, joint, cue, { other, kinds: kindsOf(all), words: between(item.names) })
      return true
    }
    for (const { name, entities, joint } of joined)
      if (joint)
        this.#addJoint(target, joint, cue, {
          other: named(name, entities),
          kinds: kindsOf(entities),
          words: name,
        })
    return true
  }

  #addJoint(
    target: Target,
    joint: Joint,
    cue: Cue,
    { other, kinds, words }: { other: Named; kinds: readonly EntityKind[]; words: Words },
  ): void {
    const soft = target.soft
    target.soft = false
    this.#add(target, { ...joint, relations: [...joint.relations], other }, cue, words)
    target.soft = soft
    if (soft)
      this.#narrow(target, {
        ...joint,
        relations: [...joint.relations],
        other: { ...other, kinds: [...kinds] },
      })
  }

  /** "visited Lyon": took part in a visit that led there. */
  #visit(target: Target, item: Extract<Item, { type: 'names' }>, cue: Cue): boolean {
    const towards = cue.passive ? jointByLink(['of'], ['Event'], ['Official']) : undefined
    const led = item.names.map((name) => {
      const joint = towards ?? jointByLink(['to'], ['Event'], kindsOf(name.entities))
      return joint
        ? {
            name,
            condition: { ...joint, relations: [...joint.relations], other: named(name, name.entities) },
          }
        : undefined
    })
    if (led.some((one) => one === undefined)) return false
    const conditions = led.flatMap((one) => (one ? [one.condition] : []))
    const index = target.conditions.length
    const other = { words: cue.words.text, ids: [], kinds: ['Event' as const], types: ['visit'], conditions }
    this.#add(target, { relations: ['ATTENDED'], direction: 'out', other }, cue, undefined)
    led.forEach(
      (one, at) =>
        one && this.tell(`${target.path}conditions.${index}.other.conditions.${at}.other`, one.name),
    )
    return true
  }

  /** Joins names by a cue to what is asked for, or to the nearest thing before them that allows it. */
  attach(item: Extract<Item, { type: 'names' }>, cue: Cue, objectFirst = false): boolean {
    for (const target of this.#targets(cue)) {
      if (this.#place(target, item, cue)) return true
      if (this.#join(target, item, cue, objectFirst)) return true
    }
    return false
  }

  /** The nearest target first; a visit before others where a word tells whither. */
  #targets({ links }: Cue): Target[] {
    const targets: Target[] = []
    for (let target: Target | undefined = this.current; target; target = target.parent) targets.push(target)
    if (!links?.includes('to')) return targets
    const visits = targets.filter(({ types }) => types?.includes('visit'))
    return [...visits, ...targets.filter((target) => !visits.includes(target))]
  }

  /** A place behind what people did is where they did it. */
  #place(target: Target, { names, any }: Extract<Item, { type: 'names' }>, cue: Cue): boolean {
    const last = target.conditions.at(-1)
    const places = names.flatMap(({ entities }) =>
      entities.filter(({ kind }) => kind === 'Place' || kind === 'Country'),
    )
    if (!last || last.where || !cue.links?.includes('in') || (names.length > 1 && !any)) return false
    if (
      places.length === 0 ||
      last.relations.length === 0 ||
      !last.relations.every((relation) => ofPeople.has(relation))
    )
      return false
    if (target.path === '' && !target.kinds.includes('Official')) return false
    const words = between(names)
    target.conditions[target.conditions.length - 1] = { ...last, where: named(words, places) }
    this.tell(`${target.path}conditions.${target.conditions.length - 1}.where`, words)
    return true
  }

  /** Something told by its kind alone, joined by a cue: "events in Lyon" in "officials who attended events in Lyon". */
  nest(kinds: readonly EntityKind[], types: readonly string[] | undefined, cue: Cue, words: Words): boolean {
    for (let target: Target | undefined = this.current; target; target = target.parent) {
      const joint = this.#joint(target, cue, kinds, false)
      if (!joint) continue
      const path = `${target.path}conditions.${target.conditions.length}.other.`
      const conditions: LinkCondition[] = []
      const other: Named = {
        words: words.text,
        ids: [],
        kinds: [...kinds],
        ...(types ? { types: [...types] } : {}),
        conditions,
      }
      this.#add(target, { ...joint, relations: [...joint.relations], other }, cue, words)
      this.current = { kinds, soft: false, path, conditions, parent: target, ...(types ? { types } : {}) }
      return true
    }
    return false
  }

  /** A relation of which nothing is named: with anything. */
  any(cue: Cue): void {
    const joint = jointByVerb(cue.relations ?? [], {
      asked: this.current.kinds,
      named: [],
      objectFirst: cue.passive ?? false,
    })
    if (!joint) return this.miss(cue.words, 'unused')
    this.#add(
      this.current,
      { ...joint, relations: [...joint.relations], other: { words: '', ids: [] } },
      cue,
      undefined,
    )
  }
}

/** The words from the first of several names to the last. */
function between(names: readonly NameWords[]): Words {
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || first === last) return first ?? { text: '', start: 0, end: 0 }
  return { text: names.map(({ text }) => text).join(' / '), start: first.start, end: last.end }
}
