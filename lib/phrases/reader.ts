import type { EntityKind, Measure } from '@/lib/model'
import { Assembly, type Cue } from './assembly'
import type { Item, Words } from './items'
import type { By, Meaning, Order } from './meaning'
import {
  byOf,
  entityKinds,
  first,
  isGoods,
  outlookOf,
  placed,
  settled,
  spanOf,
  tellsNothing,
  type Outlook,
} from './outlook'
import { meaningOf, type AskWord } from './meaning-of'
import { termOf, type Span, type Term, type TermOf } from './term'

type Names = Extract<Item, { type: 'names' }>

const persons: readonly EntityKind[] = ['Official', 'Organisation', 'Country']

/** Reads a phrase's steps from first to last into an assembly. */
export class Reader {
  readonly assembly = new Assembly()
  readonly #items: readonly Item[]
  readonly #outlook: Outlook
  #at = 0
  #cue: Cue | undefined
  #loose: Names[] = []
  #asks = new Map<AskWord, Words>()
  #measures: Measure[] = []
  /** "Top 5" of figures are the largest unless another order is told. */
  #topped = false
  /** Names right before a kind that a cue leads to: "Chinese" in "by Chinese officials". */
  #held: Names | undefined

  constructor(items: readonly Item[]) {
    this.#items = settled(items)
    this.#outlook = outlookOf(this.#items)
  }

  /** Takes every step. What cannot be used is missed, never dropped. */
  read(): void {
    for (this.#at = 0; this.#at < this.#items.length; this.#at += 1) {
      const item = this.#items[this.#at]
      if (item?.type === 'names') this.#names(item)
      else if (item) this.#word(item.span)
    }
    this.#flush()
  }

  #word(span: Span): void {
    const by = this.#byAt(span)
    if (by) return
    const term = first(span)
    switch (term?.role) {
      case 'kind':
        return this.#kind(span, term)
      case 'part':
        return this.#part(span, term)
      case 'verb':
        return this.#verb(span, term)
      case 'measure':
        return this.#measure(span, term)
      case 'seizure':
        return this.assembly.tell('measures', span)
      case 'quality':
        return this.assembly.miss(span, 'unused')
      case 'question':
        return this.#question(span, term)
      case 'ask':
        return this.#ask(span, term)
      case 'link':
        if (first(spanOf(this.#items[this.#at + 1]))?.role === 'question') return
        this.#cue = this.#cue?.relations
          ? { ...this.#cue, links: term.links }
          : { words: span, links: term.links }
        return
      case 'join':
        return term.join === 'not' ? this.assembly.miss(span, 'negation') : undefined
      default:
        return this.#facet(span, term)
    }
  }

  #facet(span: Span, term: Term | undefined): void {
    const { assembly } = this
    switch (term?.role) {
      case 'order':
        return this.#order(span, term)
      case 'per':
        return this.#link(span)
      case 'by':
        return this.#listed(span, term.by)
      case 'modality':
        return assembly.set('modality', term.modality, span)
      case 'language':
        if (!this.#asks.has('releases')) return assembly.miss(span, 'unused')
        return assembly.set('lang', term.lang, span)
      case 'date':
        if (term.from !== undefined) assembly.set('from', term.from, span)
        if (term.to !== undefined) assembly.set('to', term.to, span)
        return
      case 'number':
        return this.#number(span, term.value)
      case 'top':
        return first(spanOf(this.#items[this.#at + 1]))?.role === 'number' ? undefined : this.#link(span)
      case 'relative':
        return assembly.miss(span, 'relative')
      case 'filler':
        return
      default:
        return assembly.miss(span, 'unknown')
    }
  }

  /** A word that is also a small one where its first sense does not fit. */
  #link(span: Span): void {
    const link = termOf(span, 'link')
    const order = termOf(span, 'order')
    if (link)
      this.#cue = this.#cue?.relations
        ? { ...this.#cue, links: link.links }
        : { words: span, links: link.links }
    else if (order) this.#order(span, order)
    else if (!termOf(span, 'filler') && !termOf(span, 'join')) this.assembly.miss(span, 'unused')
  }

  #listed(span: Words, by: By): void {
    this.assembly.set('by', by, span)
  }

  #number(span: Span, value: number): void {
    const before = first(spanOf(this.#items[this.#at - 1]))?.role
    const next = first(spanOf(this.#items[this.#at + 1]))?.role
    const counted =
      before === 'top' ||
      before === 'order' ||
      next === 'kind' ||
      next === 'part' ||
      next === 'measure' ||
      next === 'order'
    if (counted && value > 0 && value <= 1_000) {
      this.assembly.set('limit', value, span)
      if (before === 'top' && this.#outlook.figures) this.#topped = true
    } else this.assembly.miss(span, 'unused')
  }

  #order(span: Span, { order }: TermOf<'order'>): void {
    const value: Order = order === 'most' ? (this.#outlook.figures ? 'largest' : 'most_linked') : order
    this.assembly.set('order', value, span)
  }

  #question(span: Span, { question }: TermOf<'question'>): void {
    const { root } = this.assembly
    // Arabic "من" is "who" where a question begins, else "of"
    if (question === 'who' && this.#at > 0 && termOf(span, 'link')) return this.#link(span)
    if (question === 'many') this.#asks.set('many', span)
    if (question === 'when') this.#asks.set('when', span)
    if (question === 'who') this.#asks.set('who', span)
    if (question === 'who' && root.kinds.length === 0) root.kinds = persons
    if (question === 'where') this.#asks.set('where', span)
    if (question === 'where' && root.kinds.length === 0) root.kinds = ['Country', 'Place']
    if (question === 'who' || question === 'where') this.assembly.tell('kinds', span)
  }

  #ask(span: Span, { ask }: TermOf<'ask'>): void {
    const { root } = this.assembly
    if (
      ask === 'path' &&
      !root.soft &&
      root.kinds.length > 0 &&
      this.#loose.length === 0 &&
      !this.#asks.has('path')
    ) {
      this.#takeCue({ words: span, relations: [] })
      return
    }
    this.#asks.set(ask, span)
  }

  /** Kinds that are asked for, or told on the way to what is named. */
  #kind(span: Span, term: TermOf<'kind'>): void {
    if (term.kinds[0] === 'Release') return this.#releases(span)
    if (term.kinds[0] === 'Figure') return void this.#asks.set('figures', span)
    const held = this.#held
    this.#held = undefined
    if (this.#head(span, entityKinds(term.kinds), term.type === undefined ? undefined : [term.type])) {
      if (held) this.#loose.push(held)
      if (this.#loose.length > 0) this.#attachLoose({ words: span })
    } else if (held) this.#missNames(held)
  }

  #releases(span: Span): void {
    const { root } = this.assembly
    if (this.#outlook.figures || root.conditions.length > 0 || !root.soft)
      return this.assembly.miss(span, 'unused')
    this.#asks.set('releases', span)
  }

  #head(span: Span, kinds: readonly EntityKind[], types: readonly string[] | undefined): boolean {
    const { assembly } = this
    const { root } = assembly
    const before = spanOf(this.#items[this.#at - 1])
    if (this.#alsoAsked(span, kinds, types)) return true
    if (this.#asks.has('where') && root.soft && !kinds.includes('Country') && !kinds.includes('Place')) {
      this.#cue = undefined
      return assembly.nest(kinds, types, { words: span, relations: placed }, span)
    }
    if (root.soft && root.conditions.length === 0 && !(this.#cue?.relations && root.kinds.length > 0)) {
      root.kinds = kinds
      root.soft = false
      if (types) root.types = types
      assembly.tell('kinds', span)
      if (!this.#cue?.relations) this.#cue = undefined
      return true
    }
    if (
      root.soft &&
      assembly.current === root &&
      !this.#cue &&
      kinds.some((kind) => root.kinds.includes(kind))
    ) {
      root.kinds = kinds
      root.soft = false
      if (types) root.types = types
      assembly.tell('kinds', span)
      return true
    }
    // two nouns side by side: "visits (of) officials"
    const cue =
      this.#cue ??
      (before && first(before)?.role === 'kind' ? { words: span, links: ['of'] as const } : undefined)
    this.#cue = undefined
    if (cue && assembly.nest(kinds, types, cue, span)) return true
    assembly.miss(span, 'unused')
    return false
  }

  /** "Ceremonies and meetings": both are asked for. */
  #alsoAsked(span: Span, kinds: readonly EntityKind[], types: readonly string[] | undefined): boolean {
    const { root, current } = this.assembly
    const [join, before] = [
      first(spanOf(this.#items[this.#at - 1])),
      first(spanOf(this.#items[this.#at - 2])),
    ]
    if (
      join?.role !== 'join' ||
      join.join === 'not' ||
      before?.role !== 'kind' ||
      current !== root ||
      root.soft
    )
      return false
    const all = root.types && types ? [...new Set([...root.types, ...types])] : undefined
    root.kinds = [...new Set([...root.kinds, ...kinds])]
    if (all) root.types = all
    else delete root.types
    this.assembly.tell('kinds', span)
    return true
  }

  #part(span: Span, term: TermOf<'part'>): void {
    if (this.#head(span, term.kinds, undefined)) {
      const cue = { words: span, relations: term.relations, direction: term.direction }
      if (this.#loose.length > 0) this.#attachLoose(cue)
      else this.#takeCue(cue)
    }
  }

  #verb(span: Span, term: TermOf<'verb'>): void {
    const { relations, passive, visit } = term
    const ofMeasure = this.#outlook.figures && this.assembly.root.kinds.length === 0
    if ((this.#outlook.goods || ofMeasure) && relations.includes('SEIZED')) {
      this.assembly.tell('measures', span)
      this.#cue = { words: span, links: ['in', 'by'] }
      return
    }
    const cue: Cue = { words: span, relations, passive, ...(visit ? { visit } : {}) }
    const subject = this.#loose.at(-1)
    const asksNothing = this.assembly.root.kinds.length === 0 && !this.#asksWhat()
    if (!subject || this.#outlook.figures || asksNothing) return this.#takeCue(cue)
    this.#loose.pop()
    if (!this.assembly.attach(subject, cue, true)) this.#missNames(subject)
  }

  #asksWhat(): boolean {
    return this.#items.some((item) => {
      const term = first(spanOf(item))
      return term?.role === 'question' && term.question === 'what'
    })
  }

  /** A verb waits for what is named; one before it, of which nothing was named, holds with anything. */
  #takeCue(cue: Cue): void {
    if (this.#cue?.relations && this.#cue.relations.length > 0 && !tellsNothing(this.#cue))
      this.assembly.any(this.#cue)
    this.#cue = cue
  }

  #measure(span: Span, term: TermOf<'measure'>): void {
    this.#measures.push(...term.measures)
    this.assembly.tell('measures', span)
    if (this.#loose.length > 0) for (const names of this.#loose.splice(0)) this.#figureNames(names, undefined)
    if (this.#cue && !this.#cue.relations) this.#cue = undefined
  }

  #names(item: Names): void {
    const { assembly } = this
    const cue = this.#cue
    this.#cue = undefined
    if (this.#outlook.figures) return this.#figureNames(item, cue)
    if (this.#aboutNames()) return assembly.addAbout(item)
    const head = assembly.root.kinds.length > 0 || this.#asksWhat()
    if (cue && head && this.#beforeKind()) {
      this.#held = item
      this.#cue = cue
      return
    }
    if (!cue || (!head && !cue.relations)) return void this.#loose.push(item)
    if (!head && this.#loose.length > 0) return this.#joined(item, cue)
    this.#attach(item, cue)
  }

  #beforeKind(): boolean {
    const term = first(spanOf(this.#items[this.#at + 1]))
    return term?.role === 'kind' && entityKinds(term.kinds).length > 0
  }

  /** Nothing is asked for by kind, and a verb joins two names: how are they connected. */
  #joined(item: Names, cue: Cue): void {
    this.#asks.set('path', cue.words)
    this.#loose.push(item)
  }

  #attach(item: Names, cue: Cue): void {
    const { assembly } = this
    if (assembly.attach(item, cue)) return
    if (
      cue.relations &&
      cue.relations.length > 0 &&
      cue.links &&
      assembly.attach(item, { words: cue.words, links: cue.links })
    ) {
      assembly.any({ words: cue.words, relations: cue.relations, passive: cue.passive ?? false })
      return
    }
    if (cue.relations && cue.links?.includes('in')) {
      assembly.any(cue)
      if (assembly.attach(item, { words: cue.words, links: cue.links })) return
    }
    this.#missNames(item)
  }

  #aboutNames(): boolean {
    return ['path', 'shared', 'releases', 'entity'].some((ask) => this.#asks.has(ask as 'path'))
  }

  /** Names beside figures: goods that are counted, conditions on whose figures they are, or these themselves. */
  #figureNames(item: Names, cue: Cue | undefined): void {
    const { assembly } = this
    if (isGoods(item) && !cue?.relations) return this.#goods(item)
    const conditional = cue && (cue.relations || (!assembly.root.soft && assembly.root.kinds.length > 0))
    if (conditional) {
      if (assembly.root.kinds.length === 0) assembly.root.kinds = ['Operation']
      if (assembly.attach(item, cue)) return
      if (cue.relations) return this.#missNames(item)
    }
    assembly.addAbout(item)
  }

  #goods({ names }: Names): void {
    const [name] = names
    if (!name) return
    const entities = names.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'Commodity'))
    // cash is counted as money, not as goods
    if (entities.every(({ id }) => id === 'commodity-cash')) {
      this.#measures.push('cash_seized')
      return this.assembly.tell('measures', name)
    }
    this.assembly.set('item', names.map(({ text }) => text).join(', '), name)
    this.assembly.rest = { ...this.assembly.rest, itemIds: entities.map(({ id }) => id).slice(0, 20) }
  }

  #attachLoose(cue: Cue): void {
    for (const names of this.#loose.splice(0)) if (!this.assembly.attach(names, cue)) this.#missNames(names)
  }

  #missNames({ names }: Names): void {
    for (const name of names) this.assembly.miss(name, 'no_relation')
  }

  /** "by SOGA edition", "per year": what an answer is listed by. */
  #byAt(span: Span): boolean {
    if (!termOf(span, 'per')) return false
    for (let ahead = this.#at + 1; ahead < this.#items.length && ahead <= this.#at + 3; ahead += 1) {
      const item = this.#items[ahead]
      const next = spanOf(item)
      const by = next && byOf(next)
      if (next && by) {
        this.assembly.set('by', by, { text: span.text, start: span.start, end: next.end })
        for (let between = this.#at + 1; between < ahead; between += 1) {
          const names = this.#items[between]
          if (names?.type === 'names') this.assembly.addAbout(names)
        }
        this.#at = ahead
        return true
      }
      if (item?.type !== 'names' && first(next)?.role !== 'filler') return false
    }
    return false
  }

  #flush(): void {
    const { assembly } = this
    const cue = this.#cue
    if (cue?.relations && cue.relations.length > 0) {
      const names = this.#loose.at(-1)
      if (names && assembly.root.kinds.length === 0 && !this.#outlook.figures) {
        this.#loose.pop()
        this.#attach(names, cue)
      } else if (!tellsNothing(cue)) assembly.any(cue)
    }
    const { root } = assembly
    const whoIs =
      root.soft && (root.kinds.length === 0 || this.#asks.has('who')) && root.conditions.length === 0
    const about = this.#outlook.figures || this.#aboutNames() || this.#asks.has('figures') || whoIs
    for (const names of this.#loose.splice(0)) {
      if (about) assembly.addAbout(names)
      else if (!assembly.attach(names, { words: names.names[0] ?? { text: '', start: 0, end: 0 } }))
        this.#missNames(names)
    }
  }

  /** The meaning of what was read. */
  meaning(): Meaning {
    const { assembly } = this
    return meaningOf({
      assembly,
      asks: this.#asks,
      measures: this.#measures,
      outlook: this.#outlook,
      topped: this.#topped,
    })
  }
}
