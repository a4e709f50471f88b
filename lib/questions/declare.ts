import type { EntityKind, Localised, Measure } from '@/lib/model'
import { entityKindNames, measureNames } from '@/lib/model'
import type { QuestionParam } from './question'

/** One text in the four languages, in the order in which they are shown. */
export const inAll = (en: string, fr: string, es: string, ar: string): Localised => ({ en, fr, es, ar })

/** A parameter that is an entity of one of `kinds`; of any kind when there are none. */
export const entity = (
  name: string,
  label: Localised,
  { kinds = entityKindNames, example }: { kinds?: readonly EntityKind[]; example: string },
): QuestionParam => ({ name, type: 'entity', kinds, label, example })

/** The same parameter, which may be left out. */
export const optional = (param: QuestionParam): QuestionParam => ({ ...param, optional: true })

const since = inAll('Since', 'Depuis', 'Desde', 'منذ')
const until = inAll('Until', 'Jusqu’à', 'Hasta', 'حتى')

/** From when on; left out, from the beginning. Cypher compares it at the precision that both dates have. */
export const sinceDate = (example: string): QuestionParam =>
  optional({ name: 'since', type: 'date', label: since, example })

/** Until when; left out, to the end. */
export const untilDate = (example: string): QuestionParam =>
  optional({ name: 'until', type: 'date', label: until, example })

/** Which measure of the model. */
export const measure = (example: Measure): QuestionParam => ({
  name: 'measure',
  type: 'choice',
  choices: measureNames,
  label: inAll('Measure', 'Mesure', 'Medida', 'المقياس'),
  example,
})

const operations = ['Operation'] as const

/** Which operation. */
export const operation = (example: string): QuestionParam =>
  entity('operation', inAll('Operation', 'Opération', 'Operación', 'العملية'), { kinds: operations, example })

/** The first of two operations. */
export const oneOperation = (example: string): QuestionParam =>
  entity('one', inAll('One operation', 'Une opération', 'Una operación', 'عملية'), {
    kinds: operations,
    example,
  })

/** The second of two operations. */
export const otherOperation = (example: string): QuestionParam =>
  entity('other', inAll('Another operation', 'Une autre', 'Otra operación', 'عملية أخرى'), {
    kinds: operations,
    example,
  })

/** Which series of operations. */
export const series = (example: string): QuestionParam =>
  entity('series', inAll('Series', 'Série', 'Serie', 'السلسلة'), { kinds: operations, example })
