import type { EntityKind } from '@/lib/model'
import { termOf, type NamedEntity, type Span, type Term } from './term'

/** Words of the phrase. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A name in a phrase with the entities that it can mean. */
export interface NameWords extends Words {
  readonly entities: readonly NamedEntity[]
}

/** One step of a phrase: a span that is no name, or names that stand together. */
export type Item =
  | { readonly type: 'word'; readonly span: Span }
  | {
      readonly type: 'names'
      readonly names: readonly NameWords[]
      /** One of them is enough. */
      readonly any: boolean
      /** Whether a word for goods, such as "fake", is part of the name. */
      readonly described: boolean
    }

const across = (phrase: string, first: Words, last: Words): Words => ({
  text: phrase.slice(first.start, last.end),
  start: first.start,
  end: last.end,
})

const kindsOf = (term: Term | undefined): readonly string[] => (term?.role === 'kind' ? term.kinds : [])

/** The entities of `span` of the kinds that a word beside it tells; all of them where it tells none that fits. */
function fitting(span: Span, beside: Span | undefined, many: boolean): readonly NamedEntity[] | undefined {
  const name = termOf(span, 'name')
  const kind = beside && termOf(beside, 'kind')
  if (!name || !kind || kind.many !== many) return undefined
  const entities = name.entities.filter((entity) => kindsOf(kind).includes(entity.kind))
  return entities.length > 0 ? entities : undefined
}

const isName = (span: Span | undefined): span is Span => span?.terms[0]?.role === 'name'

/** The name that begins at `at`, together with a word for its kind beside it: "Operation SOGA", "the SOGA operation". */
function nameAt(
  phrase: string,
  spans: readonly Span[],
  at: number,
): { name: NameWords; described: boolean; to: number } | undefined {
  const [span, next, third] = [spans[at], spans[at + 1], spans[at + 2]]
  if (!span) return undefined
  if (span.terms[0]?.role === 'quality' && isName(next)) {
    const entities = (termOf(next, 'name')?.entities ?? []).filter(({ kind }) => kind === 'Commodity')
    return entities.length > 0
      ? { name: { ...across(phrase, span, next), entities }, described: true, to: at + 2 }
      : undefined
  }
  if (!isName(span)) {
    const bare = next && next.terms[0]?.role === 'filler' && isName(third) ? third : next
    const entities = isName(bare) ? fitting(bare, span, false) : undefined
    return entities && bare
      ? { name: { ...across(phrase, span, bare), entities }, described: false, to: spans.indexOf(bare) + 1 }
      : undefined
  }
  const both = fitting(span, next, false)
  if (both && next)
    return { name: { ...across(phrase, span, next), entities: both }, described: false, to: at + 2 }
  const entities = termOf(span, 'name')?.entities ?? []
  return { name: { ...across(phrase, span, span), entities }, described: false, to: at + 1 }
}

const comma = /^\s*[,،;]\s*$/u

/** Where the next name of a list begins, and whether one of them is enough. */
function listGoesOn(
  phrase: string,
  spans: readonly Span[],
  at: number,
): { at: number; or: boolean } | undefined {
  const [before, next] = [spans[at - 1], spans[at]]
  if (!before || !next) return undefined
  const join = next.terms.find((term) => term.role === 'join')
  if (join?.role === 'join' && join.join !== 'not') {
    const skip = spans[at + 1]?.terms[0]?.role === 'filler' ? 2 : 1
    return { at: at + skip, or: join.join === 'or' }
  }
  return comma.test(phrase.slice(before.end, next.start)) ? { at, or: false } : undefined
}

const kindSet = (name: NameWords): Set<EntityKind> => new Set(name.entities.map(({ kind }) => kind))

/** The phrase as steps: names that stand in a list become one, with the words that belong to them. */
export function itemsOf(phrase: string, spans: readonly Span[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < spans.length;) {
    const found = nameAt(phrase, spans, at)
    const span = spans[at]
    if (!found) {
      if (span) items.push({ type: 'word', span })
      at += 1
      continue
    }
    const names = [found.name]
    let any = false
    at = found.to
    for (let go = listGoesOn(phrase, spans, at); go; go = listGoesOn(phrase, spans, at)) {
      const other = nameAt(phrase, spans, go.at)
      if (!other) break
      const alike = [...kindSet(other.name)].some((kind) => kindSet(found.name).has(kind))
      if (!alike && spans[go.at]?.terms[0]?.role === 'kind') break
      names.push(other.name)
      any ||= go.or
      at = other.to
    }
    items.push({ type: 'names', names, any, described: found.described })
  }
  return items
}
