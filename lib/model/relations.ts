import type { EntityKind } from './entities'
import { entityKindNames } from './entities'
import type { Localised } from './languages'

/** A relation: what a claim states and the link drawn from it. `label` reads from subject to object. */
export interface RelationDefinition {
  readonly label: Localised
  readonly inverse: Localised
  readonly from: readonly EntityKind[]
  /** `['Figure']` only for REPORTED. */
  readonly to: readonly (EntityKind | 'Figure')[]
  /** Stored once, with the smaller id as subject. */
  readonly symmetric?: true
}

const body = ['Organisation', 'Country'] as const
const anyone = ['Official', 'Organisation', 'Country'] as const

/** Every relation with its allowed ends, declared once. A relation's name is its Neo4j relationship type. */
export const relations = {
  HELD_OFFICE: {
    label: { en: 'held office at', fr: 'en fonction à', es: 'ejerció un cargo en', ar: 'شغل منصبا في' },
    inverse: {
      en: 'office held by',
      fr: 'a pour responsable',
      es: 'tuvo como responsable a',
      ar: 'من مسؤوليها',
    },
    from: ['Official'],
    to: body,
  },
  REPRESENTED: {
    label: { en: 'represented', fr: 'a représenté', es: 'representó a', ar: 'مثّل' },
    inverse: { en: 'represented by', fr: 'représenté par', es: 'representado por', ar: 'مثّله' },
    from: ['Official'],
    to: body,
  },
  MET: {
    label: { en: 'met', fr: 'a rencontré', es: 'se reunió con', ar: 'التقى' },
    inverse: { en: 'met', fr: 'a rencontré', es: 'se reunió con', ar: 'التقى' },
    from: ['Official'],
    to: ['Official'],
    symmetric: true,
  },
  ATTENDED: {
    label: { en: 'attended', fr: 'a participé à', es: 'asistió a', ar: 'حضر' },
    inverse: { en: 'attended by', fr: 'en présence de', es: 'con la asistencia de', ar: 'حضره' },
    from: anyone,
    to: ['Event'],
  },
  SPOKE_ABOUT: {
    label: { en: 'spoke about', fr: 'a parlé de', es: 'habló de', ar: 'تحدث عن' },
    inverse: { en: 'spoken of by', fr: 'évoqué par', es: 'mencionado por', ar: 'تحدث عنه' },
    from: ['Official'],
    to: ['Operation', 'Event', 'Facility', 'Offence', 'Organisation'],
  },
  LED: {
    label: { en: 'led', fr: 'a dirigé', es: 'dirigió', ar: 'قاد' },
    inverse: { en: 'led by', fr: 'dirigée par', es: 'dirigida por', ar: 'بقيادة' },
    from: ['Organisation', 'Official', 'Country'],
    to: ['Operation'],
  },
  COORDINATED: {
    label: { en: 'coordinated', fr: 'a coordonné', es: 'coordinó', ar: 'نسّق' },
    inverse: { en: 'coordinated by', fr: 'coordonnée par', es: 'coordinada por', ar: 'بتنسيق من' },
    from: ['Organisation', 'Official'],
    to: ['Operation'],
  },
  SUPPORTED: {
    label: { en: 'supported', fr: 'a soutenu', es: 'apoyó', ar: 'دعم' },
    inverse: { en: 'supported by', fr: 'soutenue par', es: 'con el apoyo de', ar: 'بدعم من' },
    from: body,
    to: ['Operation', 'Event'],
  },
  PARTICIPATED_IN: {
    label: { en: 'took part in', fr: 'a pris part à', es: 'participó en', ar: 'شارك في' },
    inverse: {
      en: 'joined by',
      fr: 'avec la participation de',
      es: 'con la participación de',
      ar: 'بمشاركة',
    },
    from: body,
    to: ['Operation'],
  },
  CARRIED_OUT_IN: {
    label: { en: 'carried out in', fr: 'menée en', es: 'realizada en', ar: 'نُفذت في' },
    inverse: { en: 'scene of', fr: 'théâtre de', es: 'escenario de', ar: 'شهد' },
    from: ['Operation'],
    to: ['Country', 'Place'],
  },
  TARGETED: {
    label: { en: 'targeted', fr: 'a ciblé', es: 'tuvo como objetivo', ar: 'استهدفت' },
    inverse: { en: 'targeted by', fr: 'ciblé par', es: 'objetivo de', ar: 'استهدفته' },
    from: ['Operation'],
    to: ['Offence', 'Commodity', 'Organisation'],
  },
  SEIZED: {
    label: { en: 'seized', fr: 'a saisi', es: 'incautó', ar: 'ضبطت' },
    inverse: { en: 'seized in', fr: 'saisi lors de', es: 'incautado en', ar: 'ضُبط في' },
    from: ['Operation'],
    to: ['Commodity'],
  },
  EDITION_OF: {
    label: { en: 'edition of', fr: 'édition de', es: 'edición de', ar: 'دورة من' },
    inverse: { en: 'has edition', fr: 'a pour édition', es: 'tiene como edición', ar: 'من دوراتها' },
    from: ['Operation'],
    to: ['Operation'],
  },
  FOLLOWED: {
    label: { en: 'followed', fr: 'a suivi', es: 'siguió a', ar: 'تلا' },
    inverse: { en: 'followed by', fr: 'suivi de', es: 'seguido de', ar: 'تلاه' },
    from: ['Operation', 'Event'],
    to: ['Operation', 'Event'],
  },
  HOSTED: {
    label: { en: 'hosted', fr: 'a accueilli', es: 'acogió', ar: 'استضاف' },
    inverse: { en: 'hosted by', fr: 'accueilli par', es: 'acogido por', ar: 'استضافه' },
    from: ['Country', 'Place', 'Organisation'],
    to: ['Event', 'Facility'],
  },
  LOCATED_IN: {
    label: { en: 'located in', fr: 'situé à', es: 'situado en', ar: 'يقع في' },
    inverse: { en: 'site of', fr: 'site de', es: 'sede de', ar: 'موقع' },
    from: ['Facility', 'Event', 'Organisation', 'Place'],
    to: ['Place', 'Country'],
  },
  PART_OF: {
    label: { en: 'part of', fr: 'fait partie de', es: 'forma parte de', ar: 'جزء من' },
    inverse: { en: 'includes', fr: 'comprend', es: 'incluye', ar: 'يضم' },
    from: ['Organisation', 'Operation'],
    to: ['Organisation', 'Country', 'Programme'],
  },
  OPERATED: {
    label: { en: 'runs', fr: 'gère', es: 'gestiona', ar: 'يدير' },
    inverse: { en: 'run by', fr: 'géré par', es: 'gestionado por', ar: 'تديره' },
    from: ['Organisation'],
    to: ['Facility', 'Programme'],
  },
  SECONDED_TO: {
    label: {
      en: 'seconded officers to',
      fr: 'a détaché du personnel à',
      es: 'destinó personal a',
      ar: 'أوفد موظفين إلى',
    },
    inverse: {
      en: 'hosts officers from',
      fr: 'accueille du personnel de',
      es: 'acoge personal de',
      ar: 'يستقبل موظفين من',
    },
    from: anyone,
    to: ['Organisation'],
  },
  DISCUSSED: {
    label: { en: 'discussed', fr: 'a porté sur', es: 'trató de', ar: 'تناول' },
    inverse: { en: 'discussed at', fr: 'abordé lors de', es: 'tratado en', ar: 'نوقش في' },
    from: ['Event'],
    to: entityKindNames,
  },
  SIGNED: {
    label: { en: 'signed', fr: 'a signé', es: 'firmó', ar: 'وقّع' },
    inverse: { en: 'signed by', fr: 'signé par', es: 'firmado por', ar: 'وقّعه' },
    from: anyone,
    to: ['Agreement'],
  },
  REPORTED: {
    label: { en: 'reported', fr: 'a fait état de', es: 'comunicó', ar: 'أسفر عن' },
    inverse: { en: 'reported by', fr: 'résultat de', es: 'resultado de', ar: 'من نتائج' },
    from: ['Operation', 'Event', 'Organisation', 'Facility'],
    to: ['Figure'],
  },
} as const satisfies Record<string, RelationDefinition>

export type Relation = keyof typeof relations
export const relationNames = Object.keys(relations) as [Relation, ...Relation[]]

/** True when `value` is a relation of the model. */
export const isRelation = (value: string | undefined): value is Relation =>
  value !== undefined && Object.hasOwn(relations, value)

/** Whether `relation` may lead from an entity of kind `from` to one of kind `to`. */
export function allowsEnds(relation: Relation, from: EntityKind, to: EntityKind | 'Figure'): boolean {
  const definition: RelationDefinition = relations[relation]
  return definition.from.includes(from) && definition.to.includes(to)
}
