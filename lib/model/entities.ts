import * as z from 'zod'
import type { Localised } from './languages'

/** How a kind of entity is named, drawn and described. `icon` is a lucide name, `shape` a Cytoscape shape. */
export interface KindDefinition {
  readonly label: Localised
  readonly plural: Localised
  readonly colour: `#${string}`
  readonly icon: string
  readonly shape: string
  readonly properties: z.ZodObject
}

const noProperties = z.object({})

/** What a person is to a release who is in it without an office: kept only when asked for, and without links. */
export const personRoles = {
  suspect: { label: { en: 'suspect', fr: 'suspect', es: 'sospechoso', ar: 'مشتبه فيه' } },
  victim: { label: { en: 'victim', fr: 'victime', es: 'víctima', ar: 'ضحية' } },
  relative: { label: { en: 'relative', fr: 'proche', es: 'familiar', ar: 'قريب' } },
} as const satisfies Record<string, { readonly label: Localised }>

export type PersonRole = keyof typeof personRoles

/** Whether a property of an entity says that the person has no office. */
export const isPersonRole = (value: unknown): value is PersonRole =>
  typeof value === 'string' && Object.hasOwn(personRoles, value)

const coordinates = { latitude: z.number().optional(), longitude: z.number().optional() }

/**
 * Every kind of entity, declared once. A kind's name is its Neo4j label; colours, shapes and icons of the
 * board, the legend, the API and the documentation are all read from here.
 */
export const entityKinds = {
  Official: {
    label: { en: 'Official', fr: 'Responsable', es: 'Responsable', ar: 'مسؤول' },
    plural: { en: 'Officials', fr: 'Responsables', es: 'Responsables', ar: 'مسؤولون' },
    colour: '#7c4dbd',
    icon: 'user-round',
    shape: 'ellipse',
    properties: z.object({ role: z.enum(['suspect', 'victim', 'relative']).optional() }),
  },
  Country: {
    label: { en: 'Country', fr: 'Pays', es: 'País', ar: 'بلد' },
    plural: { en: 'Countries', fr: 'Pays', es: 'Países', ar: 'بلدان' },
    colour: '#2f6fde',
    icon: 'globe',
    shape: 'round-rectangle',
    properties: z.object({ iso: z.string().length(2).optional(), ...coordinates }),
  },
  Place: {
    label: { en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'مكان' },
    plural: { en: 'Places', fr: 'Lieux', es: 'Lugares', ar: 'أماكن' },
    colour: '#5a8bd8',
    icon: 'map-pin',
    shape: 'ellipse',
    properties: z.object({
      country: z.string().length(2).optional(),
      region: z.boolean().optional(),
      ...coordinates,
    }),
  },
  Operation: {
    label: { en: 'Operation', fr: 'Opération', es: 'Operación', ar: 'عملية' },
    plural: { en: 'Operations', fr: 'Opérations', es: 'Operaciones', ar: 'عمليات' },
    colour: '#d1495b',
    icon: 'radar',
    shape: 'diamond',
    properties: z.object({
      series: z.boolean().optional(),
      edition: z.string().optional(),
      unnamed: z.boolean().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
    }),
  },
  Programme: {
    label: { en: 'Programme', fr: 'Programme', es: 'Programa', ar: 'برنامج' },
    plural: { en: 'Programmes', fr: 'Programmes', es: 'Programas', ar: 'برامج' },
    colour: '#b4547f',
    icon: 'folder-kanban',
    shape: 'round-diamond',
    properties: noProperties,
  },
  Facility: {
    label: { en: 'Facility', fr: 'Installation', es: 'Instalación', ar: 'منشأة' },
    plural: { en: 'Facilities', fr: 'Installations', es: 'Instalaciones', ar: 'منشآت' },
    colour: '#0f8b8d',
    icon: 'building-2',
    shape: 'hexagon',
    properties: z.object({ acronym: z.string().optional() }),
  },
  Organisation: {
    label: { en: 'Organisation', fr: 'Organisation', es: 'Organización', ar: 'منظمة' },
    plural: { en: 'Organisations', fr: 'Organisations', es: 'Organizaciones', ar: 'منظمات' },
    colour: '#4b5563',
    icon: 'landmark',
    shape: 'round-rectangle',
    properties: z.object({ acronym: z.string().optional(), country: z.string().length(2).optional() }),
  },
  Event: {
    label: { en: 'Event', fr: 'Événement', es: 'Acto', ar: 'حدث' },
    plural: { en: 'Events', fr: 'Événements', es: 'Actos', ar: 'أحداث' },
    colour: '#c98a10',
    icon: 'calendar-days',
    shape: 'round-tag',
    properties: z.object({
      type: z.string().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
    }),
  },
  Offence: {
    label: { en: 'Offence', fr: 'Infraction', es: 'Delito', ar: 'جريمة' },
    plural: { en: 'Offences', fr: 'Infractions', es: 'Delitos', ar: 'جرائم' },
    colour: '#9b2c6f',
    icon: 'siren',
    shape: 'octagon',
    properties: noProperties,
  },
  Commodity: {
    label: { en: 'Commodity', fr: 'Marchandise', es: 'Mercancía', ar: 'سلعة' },
    plural: { en: 'Commodities', fr: 'Marchandises', es: 'Mercancías', ar: 'سلع' },
    colour: '#7a5c3e',
    icon: 'package',
    shape: 'barrel',
    properties: noProperties,
  },
  Agreement: {
    label: { en: 'Agreement', fr: 'Accord', es: 'Acuerdo', ar: 'اتفاق' },
    plural: { en: 'Agreements', fr: 'Accords', es: 'Acuerdos', ar: 'اتفاقات' },
    colour: '#5b6abf',
    icon: 'file-signature',
    shape: 'rectangle',
    properties: z.object({ type: z.string().optional() }),
  },
} as const satisfies Record<string, KindDefinition>

/** What is drawn beside entities: published figures and, on demand, releases. */
export const otherKinds = {
  Figure: {
    label: { en: 'Figure', fr: 'Chiffre', es: 'Cifra', ar: 'رقم' },
    plural: { en: 'Figures', fr: 'Chiffres', es: 'Cifras', ar: 'أرقام' },
    colour: '#3c7a3f',
    icon: 'hash',
    shape: 'round-rectangle',
    properties: noProperties,
  },
  Release: {
    label: { en: 'Release', fr: 'Communiqué', es: 'Comunicado', ar: 'بيان' },
    plural: { en: 'Releases', fr: 'Communiqués', es: 'Comunicados', ar: 'بيانات' },
    colour: '#8a94a3',
    icon: 'newspaper',
    shape: 'rectangle',
    properties: noProperties,
  },
} as const satisfies Record<string, KindDefinition>

/** Every kind that a node on a board can have. */
export const kinds = { ...entityKinds, ...otherKinds }

export type EntityKind = keyof typeof entityKinds
export type Kind = keyof typeof kinds

export const entityKindNames = Object.keys(entityKinds) as [EntityKind, ...EntityKind[]]
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]]
