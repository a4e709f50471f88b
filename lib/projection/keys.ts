import { relations, type ExtractedFigure, type Modality, type Relation } from '@/lib/model'
import { hashId } from '@/lib/model/identity'
import type { RelationDefinition } from '@/lib/model'
import { foldName } from '@/lib/text/fold'

/** What a link's key says; ids hold no colon, so that it can be taken apart again. */
export interface LinkKey {
  readonly relation: Relation
  readonly subject: string
  readonly object: string
  readonly modality: Modality
}

/**
 * The key of the link that a claim supports; symmetric relations have the smaller id as subject. Null for a
 * claim about an entity and itself, which draws no link.
 */
export function linkKey({ relation, subject, object, modality }: LinkKey): string | null {
  if (subject === object) return null
  const definition: RelationDefinition = relations[relation]
  const turned = definition.symmetric === true && subject > object
  return [relation, ...(turned ? [object, subject] : [subject, object]), modality].join(':')
}

/** The parts of a key made by `linkKey`. */
export function parseLinkKey(key: string): LinkKey {
  const [relation, subject, object, modality] = key.split(':')
  if (!relation || !subject || !object || !modality) throw new TypeError(`${key} is not the key of a link.`)
  return { relation: relation as Relation, subject, object, modality: modality as Modality }
}

/**
 * The id of the question that a published figure answers: owner, measure, item, unit or currency, and scope. A
 * total over the first so many editions is one question, whether or not a release adds the years or their names.
 */
export const figureId = (figure: ExtractedFigure): string =>
  hashId('figure', [
    figure.about,
    figure.measure,
    figure.item === undefined ? null : foldName(figure.item),
    figure.unit ?? figure.currency,
    ...(figure.editions === undefined
      ? [figure.period?.from, figure.period?.to, [...(figure.covers ?? [])].sort().join(' ')]
      : ['editions', figure.editions]),
    figure.in,
  ])

/** The id of the story whose release with the smallest id is `first`. */
export const storyId = (first: string): string => hashId('story', [first])
