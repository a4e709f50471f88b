import { comparators, entityKindNames, kinds, measures, modalities, relations } from '@/lib/model'

/** Kinds, relations, measures, modalities and comparators with labels, colours, icons and allowed ends, as plain JSON. */
export const describeModel = () => ({
  kinds: Object.entries(kinds).map(([kind, { label, plural, colour, icon, shape, properties }]) => ({
    kind,
    entity: (entityKindNames as readonly string[]).includes(kind),
    label,
    plural,
    colour,
    icon,
    shape,
    properties: Object.keys(properties.shape),
  })),
  relations: Object.entries(relations).map(([relation, definition]) => ({
    relation,
    label: definition.label,
    inverse: definition.inverse,
    from: definition.from,
    to: definition.to,
    symmetric: 'symmetric' in definition,
  })),
  measures: Object.entries(measures).map(([measure, definition]) => ({ measure, ...definition })),
  modalities: Object.entries(modalities).map(([modality, definition]) => ({ modality, ...definition })),
  comparators: Object.entries(comparators).map(([comparator, definition]) => ({ comparator, ...definition })),
})
