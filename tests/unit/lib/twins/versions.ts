import type { Extraction } from '@/lib/model'
import { compareTwins, type Difference } from '@/lib/twins'
import { makeExtraction, type Made, type MadeEntity } from '../../../support/extraction'

/** Two versions made for tests: one cast, named in both unless entities are given. */
export const operation: MadeEntity = { kind: 'Operation', key: 'lantern', name: 'Lantern' }
export const bureau: MadeEntity = {
  kind: 'Organisation',
  key: 'bureau',
  name: 'Test Bureau',
  known: true,
  names: { en: 'Test Bureau', fr: 'Bureau de test' },
}
const country = (key: string, en: string, fr: string): MadeEntity => ({
  kind: 'Country',
  key,
  name: en,
  names: { en, fr },
  known: true,
})
export const nordia = country('xn', 'Nordia', 'Nordie')
export const sudia = country('xs', 'Sudia', 'Sudie')
export const vale: MadeEntity = { kind: 'Official', key: 'vale', name: 'Iris Vale' }
export const about = 'operation-lantern'

export const version = (lang: 'en' | 'fr', made: Made): Extraction =>
  makeExtraction({
    ...made,
    release: { title: lang === 'en' ? 'One' : 'Un', lang, number: 'PR1', ...made.release },
    entities: made.entities ?? [operation, bureau, nordia, sudia, vale],
  })

export const compared = (en: Made, fr: Made): readonly Difference[] =>
  compareTwins(version('en', en), version('fr', fr)).differences

export const short = ({ kind, severity, factor }: Difference) => [
  kind,
  severity,
  ...(factor === null ? [] : [factor]),
]
