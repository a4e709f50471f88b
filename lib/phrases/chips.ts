import {
  entityKindNames,
  measureNames,
  modalityNames,
  relationNames,
  type EntityKind,
  type Language,
} from '@/lib/model'
import type { Told } from './assembly'
import {
  askLabels,
  byLabels,
  kindsLabel,
  measuresLabel,
  modalityLabel,
  orderLabels,
  relationLabel,
  timeLabel,
} from './labels'
import { jointByVerb, kindsAcross } from './links'
import { bys, orders, type LinkCondition, type Meaning, type Named } from './meaning'

/** What a chip stands for. */
export const chipRoles = [
  'ask',
  'kinds',
  'relation',
  'name',
  'where',
  'measures',
  'item',
  'by',
  'order',
  'time',
  'modality',
  'limit',
] as const
export type ChipRole = (typeof chipRoles)[number]

/** The question with one part of it changed. */
export interface Change {
  readonly label: string
  readonly meaning: Meaning
}

/** One part of a question, to be read and changed; its words in the phrase when it is told there. */
export interface Chip {
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  readonly role: ChipRole
  readonly value: string
  readonly label: string
  readonly alternatives: Change[]
  /** The question without it, where one is left. */
  readonly without: Meaning | null
}

/** What chips are written with: the language of the reader, and what is known of the entities named. */
export interface ChipWords {
  readonly lang: Language
  readonly told: readonly Told[]
  readonly entity: (id: string) => { readonly name: string; readonly kind: EntityKind } | undefined
}

type Made = Omit<Chip, 'text' | 'start' | 'end'>

function place({ told }: ChipWords, path: string, made: Made): Chip {
  const words = told.find((one) => one.path === path)
  return { text: words?.text ?? null, start: words?.start ?? null, end: words?.end ?? null, ...made }
}

function nameLabel(
  { ids, words, kinds = [] }: Pick<Named, 'ids' | 'words' | 'kinds'>,
  { entity, lang }: ChipWords,
): string {
  if (ids.length === 0) return kinds.length > 0 ? kindsLabel(kinds, lang) : words || '…'
  return ids.map((id) => entity(id)?.name ?? words).join(' / ')
}

type Put<T> = (value: T | undefined) => Meaning

/** A name that can mean several things is narrowed to one of them. */
const meanings = (named: Named, words: ChipWords, put: Put<Named>): Change[] =>
  named.ids.length < 2
    ? []
    : named.ids.map((id) => {
        const { any: _, ...rest } = named
        return { label: words.entity(id)?.name ?? id, meaning: put({ ...rest, ids: [id] }) }
      })

function relationChanges(
  condition: LinkCondition,
  asked: readonly EntityKind[],
  words: ChipWords,
  put: Put<LinkCondition>,
): Change[] {
  const kinds = condition.other.kinds ?? condition.other.ids.flatMap((id) => words.entity(id)?.kind ?? [])
  const single = relationNames.flatMap((relation): LinkCondition[] => {
    if (relation === 'REPORTED') return []
    const ends = { asked, named: kinds, objectFirst: condition.direction === 'in' }
    const joint = jointByVerb([relation], ends)
    return joint ? [{ ...condition, relations: [...joint.relations], direction: joint.direction }] : []
  })
  const any: LinkCondition = { ...condition, relations: [], direction: 'any' }
  const now = relationLabel(condition, words.lang)
  return [...single, any]
    .map((one) => ({ label: relationLabel(one, words.lang), meaning: put(one) }))
    .filter(({ label }) => label !== now)
}

interface Place {
  readonly path: string
  readonly asked: readonly EntityKind[]
  readonly put: (conditions: LinkCondition[]) => Meaning
}

function conditionChips(
  conditions: readonly LinkCondition[],
  words: ChipWords,
  { path, asked, put }: Place,
): Chip[] {
  return conditions.flatMap((condition, at) => {
    const putAt: Put<LinkCondition> = (value) =>
      put([...conditions.slice(0, at), ...(value ? [value] : []), ...conditions.slice(at + 1)])
    const here = `${path}conditions.${at}`
    const { other, where } = condition
    const inner: Place = {
      path: `${here}.other.`,
      asked: other.kinds ?? [],
      put: (nested) => putAt({ ...condition, other: { ...other, conditions: nested } }),
    }
    const { where: _, ...anywhere } = condition
    return [
      place(words, `${here}.relations`, {
        role: 'relation',
        value: condition.relations.join('|'),
        label: relationLabel(condition, words.lang),
        alternatives: relationChanges(condition, asked, words, putAt),
        without: putAt(undefined),
      }),
      ...(other.ids.length > 0 || other.kinds
        ? [
            place(words, `${here}.other`, {
              role: 'name',
              value: other.ids.join('|'),
              label: nameLabel(other, words),
              alternatives: meanings(other, words, (value) =>
                putAt(value ? { ...condition, other: value } : undefined),
              ),
              without: putAt(undefined),
            }),
          ]
        : []),
      ...conditionChips(other.conditions ?? [], words, inner),
      ...(where
        ? [
            place(words, `${here}.where`, {
              role: 'where',
              value: where.ids.join('|'),
              label: nameLabel(where, words),
              alternatives: [],
              without: putAt(anywhere),
            }),
          ]
        : []),
    ]
  })
}

function kindsChip(meaning: Meaning, words: ChipWords): Chip[] {
  const { kinds, conditions, types } = meaning
  if (kinds.length === 0) return []
  const [first] = conditions
  const named = first
    ? (first.other.kinds ?? first.other.ids.flatMap((id) => words.entity(id)?.kind ?? []))
    : []
  const possible = first && first.relations.length > 0 ? kindsAcross(first, named) : entityKindNames
  const { types: _, ...plain } = meaning
  const change = (next: Meaning['kinds']): Change => ({
    label: kindsLabel(next, words.lang),
    meaning: { ...plain, kinds: next },
  })
  const others = possible.filter((kind) => kinds.length > 1 || kind !== kinds[0])
  return [
    place(words, 'kinds', {
      role: 'kinds',
      value: kinds.join('|'),
      label: types ? `${kindsLabel(kinds, words.lang)} (${types.join(', ')})` : kindsLabel(kinds, words.lang),
      alternatives: [...(types ? [change(kinds)] : []), ...others.map((kind) => change([kind]))],
      without: first && kinds.length > 0 ? { ...plain, kinds: [] } : null,
    }),
  ]
}

/** Facets with a fixed set of values: each other value is a change. */
function choiceChip<F extends 'by' | 'order' | 'modality'>(
  meaning: Meaning,
  facet: F,
  words: ChipWords,
  all: readonly NonNullable<Meaning[F]>[],
  label: (value: NonNullable<Meaning[F]>) => string,
): Chip[] {
  const value = meaning[facet]
  if (value === undefined) return []
  const { [facet]: _, ...rest } = meaning
  return [
    place(words, facet, {
      role: facet,
      value,
      label: label(value),
      alternatives: all
        .filter((other) => other !== value)
        .map((other) => ({ label: label(other), meaning: { ...meaning, [facet]: other } })),
      without: rest as Meaning,
    }),
  ]
}

function timeChip(meaning: Meaning, words: ChipWords): Chip[] {
  const { from, to, ...rest } = meaning
  if (from === undefined && to === undefined) return []
  const options = [...new Set([from, to].filter((date) => date !== undefined))].flatMap((date) => [
    { from: date },
    { to: date },
    { from: date, to: date },
  ])
  const now = timeLabel(meaning, words.lang)
  return [
    place(words, from === undefined ? 'to' : 'from', {
      role: 'time',
      value: `${from ?? ''}/${to ?? ''}`,
      label: now,
      alternatives: options
        .map((time) => ({ label: timeLabel(time, words.lang), meaning: { ...rest, ...time } }))
        .filter(({ label }) => label !== now),
      without: rest,
    }),
  ]
}

function figureChips(meaning: Meaning, words: ChipWords): Chip[] {
  const { item, itemIds: _ids, ...noItem } = meaning
  const { measures } = meaning
  return [
    ...(measures.length > 0
      ? [
          place(words, 'measures', {
            role: 'measures',
            value: measures.join('|'),
            label: measuresLabel(measures, words.lang),
            alternatives: measureNames
              .filter((one) => measures.length > 1 || one !== measures[0])
              .map((one) => ({
                label: measuresLabel([one], words.lang),
                meaning: { ...meaning, measures: [one] },
              })),
            without: { ...meaning, measures: [] },
          }),
        ]
      : []),
    ...(item === undefined
      ? []
      : [
          place(words, 'item', { role: 'item', value: item, label: item, alternatives: [], without: noItem }),
        ]),
  ]
}

/** What may be asked instead of the same things. */
const otherAsks: Readonly<Partial<Record<Meaning['ask'], readonly Meaning['ask'][]>>> = {
  entities: ['count'],
  count: ['entities'],
  path: ['shared', 'releases'],
  shared: ['path', 'releases'],
  entity: ['releases'],
  releases: ['entity'],
}

function askChip(meaning: Meaning, words: ChipWords): Chip[] {
  const { ask } = meaning
  if (ask === 'entities') return []
  // What releases say on several things is about no single one of them.
  const others = ask === 'releases' && meaning.about.length !== 1 ? [] : (otherAsks[ask] ?? [])
  return [
    place(words, 'ask', {
      role: 'ask',
      value: ask,
      label: askLabels[ask][words.lang],
      alternatives: others.map((other) => ({
        label: askLabels[other][words.lang],
        meaning: { ...meaning, ask: other },
      })),
      without: null,
    }),
  ]
}

/** A question as chips: every part that an answer depends on, each with what it may be changed to. */
export function chipsOf(meaning: Meaning, words: ChipWords): Chip[] {
  const { about, conditions, kinds, limit } = meaning
  const asked = kinds.filter((kind): kind is EntityKind => kind !== 'Figure' && kind !== 'Release')
  const { limit: _, ...unlimited } = meaning
  const putAbout =
    (at: number): Put<Named> =>
    (value) => ({
      ...meaning,
      about: [...about.slice(0, at), ...(value ? [value] : []), ...about.slice(at + 1)],
    })
  return [
    ...askChip(meaning, words),
    ...figureChips(meaning, words),
    ...kindsChip(meaning, words),
    ...conditionChips(conditions, words, {
      path: '',
      asked,
      put: (next) => ({ ...meaning, conditions: next }),
    }),
    ...about.map((named, at) =>
      place(words, `about.${at}`, {
        role: 'name',
        value: named.ids.join('|'),
        label: nameLabel(named, words),
        alternatives: meanings(named, words, putAbout(at)),
        without: about.length > 1 || meaning.ask === 'figures' ? putAbout(at)(undefined) : null,
      }),
    ),
    ...choiceChip(meaning, 'by', words, bys, (value) => byLabels[value][words.lang]),
    ...timeChip(meaning, words),
    ...choiceChip(meaning, 'modality', words, modalityNames, (value) => modalityLabel(value, words.lang)),
    ...choiceChip(meaning, 'order', words, orders, (value) => orderLabels[value][words.lang]),
    ...(limit === undefined
      ? []
      : [
          place(words, 'limit', {
            role: 'limit',
            value: String(limit),
            label: String(limit),
            alternatives: [5, 10, 20, 50]
              .filter((other) => other !== limit)
              .map((other) => ({ label: String(other), meaning: { ...meaning, limit: other } })),
            without: unlimited,
          }),
        ]),
  ]
}
