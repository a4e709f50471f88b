import * as z from 'zod'
import {
  comparatorNames,
  comparators,
  entityKindNames,
  kindNames,
  kinds,
  languages,
  measureNames,
  measures,
  modalities,
  modalityNames,
  relationNames,
  relations,
} from '@/lib/model'

const localisedSchema = z.record(z.enum(languages), z.string())

/** The model as programs read it: see `describeModel`. */
export const modelSchema = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(kindNames),
      /** False for figures and releases, which are drawn beside entities. */
      entity: z.boolean(),
      label: localisedSchema,
      plural: localisedSchema,
      colour: z.string(),
      icon: z.string(),
      shape: z.string(),
      properties: z.array(z.string()),
    }),
  ),
  relations: z.array(
    z.object({
      relation: z.enum(relationNames),
      label: localisedSchema,
      inverse: localisedSchema,
      from: z.array(z.enum(kindNames)).readonly(),
      to: z.array(z.enum(kindNames)).readonly(),
      symmetric: z.boolean(),
    }),
  ),
  measures: z.array(
    z.object({
      measure: z.enum(measureNames),
      label: localisedSchema,
      unit: z.enum(['count', 'money', 'quantity']),
    }),
  ),
  modalities: z.array(
    z.object({
      modality: z.enum(modalityNames),
      label: localisedSchema,
      line: z.enum(['solid', 'dashed', 'dotted']),
    }),
  ),
  comparators: z.array(
    z.object({ comparator: z.enum(comparatorNames), label: localisedSchema, sign: z.string() }),
  ),
})
export type Model = z.infer<typeof modelSchema>

/** Kinds, relations, measures, modalities and comparators with labels, colours, icons and allowed ends, as plain JSON. */
export const describeModel = (): Model => ({
  kinds: kindNames.map((kind) => {
    const { label, plural, colour, icon, shape, properties } = kinds[kind]
    return {
      kind,
      entity: (entityKindNames as readonly string[]).includes(kind),
      label,
      plural,
      colour,
      icon,
      shape,
      properties: Object.keys(properties.shape),
    }
  }),
  relations: relationNames.map((relation) => {
    const definition = relations[relation]
    return {
      relation,
      label: definition.label,
      inverse: definition.inverse,
      from: definition.from,
      to: definition.to,
      symmetric: 'symmetric' in definition,
    }
  }),
  measures: measureNames.map((measure) => ({ measure, ...measures[measure] })),
  modalities: modalityNames.map((modality) => ({ modality, ...modalities[modality] })),
  comparators: comparatorNames.map((comparator) => ({ comparator, ...comparators[comparator] })),
})
