import type { ExtractedEntity, Extraction, Span } from '@/lib/model'
import { compareText } from '@/lib/text/compare'
import type { Annotation } from './annotation'
import { entitySpans } from './spans'

/** Which entity of an extraction is which of an annotation. */
export interface Alignment {
  /** The annotation's key of an extracted entity, by its id. */
  readonly keyOf: ReadonlyMap<string, string>
  readonly idOf: ReadonlyMap<string, string>
  /** Extracted entities that stand only inside the longer name of another one: "Kenya" of "Bank of Kenya". */
  readonly inNames: ReadonlySet<string>
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end
const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && !same(inner, outer)

/** How far two entities are mentioned in the same places: 1 for the same words, a half for words that overlap. */
function agreement(spans: readonly Span[], { mentions }: ExtractedEntity): number {
  let sum = 0
  for (const span of spans) {
    if (mentions.some((mention) => same(mention, span))) sum += 1
    else if (mentions.some((mention) => overlap(mention, span))) sum += 0.5
  }
  return sum / Math.sqrt(spans.length * mentions.length)
}

/**
 * Pairs the entities of an annotation and of an extraction, one to one: same kind, most places in common first.
 */
export function align({ entities }: Annotation, extraction: Extraction): Alignment {
  const spans = entitySpans(extraction.release.text, entities)
  const pairs = Object.entries(entities).flatMap(([key, { kind }]) =>
    extraction.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => ({ key, id: entity.id, weight: agreement(spans.get(key) ?? [], entity) }))
      .filter(({ weight }) => weight > 0),
  )
  pairs.sort((a, b) => b.weight - a.weight || compareText(a.key, b.key) || compareText(a.id, b.id))
  const keyOf = new Map<string, string>()
  const idOf = new Map<string, string>()
  for (const { key, id } of pairs) {
    if (idOf.has(key) || keyOf.has(id)) continue
    idOf.set(key, id)
    keyOf.set(id, key)
  }
  const names = [...spans.values()].flat()
  const inNames = extraction.entities
    .filter(
      ({ id, mentions }) =>
        !keyOf.has(id) && mentions.every((mention) => names.some((name) => within(mention, name))),
    )
    .map(({ id }) => id)
  return { keyOf, idOf, inNames: new Set(inNames) }
}
