import type { Extraction } from '@/lib/model'
import { sameStory, storyMarks } from '@/lib/projection'
import { whyTwins } from '@/lib/twins'
import { remarkOf, saidBy, subjectOf } from '@/lib/twins/describe'
import type { Difference, Side } from '@/lib/twins'
import { factorBetween, scaleOf, significantDigits } from '@/lib/twins/magnitude'
import { officeOf, officesDiffer } from '@/lib/twins/offices'
import { datesConflict } from '@/lib/twins/partial-dates'
import { english, french, later } from '../../../support/scenario'

test.each<[number, number, number | undefined]>([
  [717_000, 717_000_000, 1000],
  [750_000, 717_000_000, 1000],
  [2_000_000_000_000, 2_000_000_000, 1000],
  [85, 850, 10],
  [12.6, 12_600_000, 1_000_000],
  [43, 34, undefined],
  [3, 31, 10],
  [3, 32, undefined],
  [0, 10, undefined],
  [5, 5, undefined],
])('between %d and %d lies %s', (a, b, factor) => {
  expect(factorBetween(a, b)).toBe(factor)
  expect(factorBetween(b, a)).toBe(factor)
})

test.each([
  [717_000, 3],
  [1_088, 4],
  [12.6, 3],
  [0.05, 1],
  [500, 1],
])('%d has %d digits that count', (value, digits) => {
  expect(significantDigits(value)).toBe(digits)
})

test.each([
  ['t', 'fr', 'weight', 1000],
  ['kg', 'ar', 'weight', 1],
  ['semaines', 'fr', 'time', 7],
  ['weeks', 'fr', 'time', 7],
  ['أسابيع', 'ar', 'time', 7],
  ['meses', 'es', 'time', 30],
  ['l', 'en', 'l', 1],
  ['tablets', 'en', 'tablets', 1],
  [undefined, 'en', '', 1],
] as const)('the unit %s in %s is of the family %s', (unit, lang, family, times) => {
  expect(scaleOf(unit, lang)).toEqual({ family, times })
})

test.each([
  ['Secretary General', 'en', 'secretary-general'],
  ['Secrétaire Général de l’Organisation', 'fr', 'secretary-general'],
  ['والأمين العام للإنتربول', 'ar', 'secretary-general'],
  ['Ministro del Interior', 'es', 'minister'],
  ['Keeper of Keys', 'en', undefined],
  [undefined, 'en', undefined],
] as const)('%s in %s is the office %s', (title, lang, key) => {
  expect(officeOf(title, lang)).toBe(key)
})

test.each([
  ['president', 'secretary-general', true],
  ['minister', 'minister', false],
  ['head', 'director', false],
  ['director', 'deputy-director', true],
] as const)('%s and %s differ: %s', (a, b, differ) => {
  expect(officesDiffer({ key: a, lang: 'en' }, { key: b, lang: 'fr' })).toBe(differ)
  expect(officesDiffer({ key: b, lang: 'fr' }, { key: a, lang: 'en' })).toBe(differ)
})

test('an office that a language has no word for is not compared', () => {
  expect(officesDiffer({ key: 'deputy-keeper', lang: 'en' }, { key: 'keeper', lang: 'ar' })).toBe(false)
})

test.each([
  ['2013-09', '2013-09-12', false],
  ['2013-09-12', '2013-09-11', true],
  ['2013', '2014-01', true],
  [undefined, '2014-01', false],
])('%s and %s conflict: %s', (a, b, conflict) => {
  expect(datesConflict(a, b)).toBe(conflict)
})

test('twins are what the rule of stories joins, with its reason', () => {
  const same = (a: Extraction, b: Extraction): boolean =>
    sameStory({ ...a.release, ...storyMarks(a) }, { ...b.release, ...storyMarks(b) })
  expect(whyTwins(english, french)?.rule).toBe('number')
  expect(whyTwins(english, later)).toBeUndefined()
  for (const a of [english, french, later])
    for (const b of [english, french, later]) expect(whyTwins(a, b) !== undefined).toBe(same(a, b))
})

const side = (said: Partial<Side>): Side => ({
  start: 0,
  end: 1,
  quote: 'q',
  sentence: 'q.',
  sentenceStart: 0,
  measure: null,
  figure: null,
  relation: null,
  modality: null,
  title: null,
  from: null,
  to: null,
  ...said,
})
const figure: NonNullable<Side['figure']> = {
  value: 717_000,
  low: null,
  high: null,
  comparator: 'over',
  word: 'plus de',
  currency: 'USD',
  unit: null,
  item: null,
}
const named = (kind: 'Operation' | 'Country', name: string, fr: string) => ({
  id: name,
  kind,
  name,
  names: { fr },
})
const lantern = named('Operation', 'Lantern', 'Lanterne')
const nordia = named('Country', 'Nordia', 'Nordie')
const difference = (given: Partial<Difference>): Difference => ({
  kind: 'value',
  severity: 'high',
  about: lantern,
  entity: null,
  factor: null,
  a: null,
  b: null,
  ...given,
})

test.each<[Partial<Difference>, Partial<Side>, string, string, string]>([
  [
    {},
    { measure: 'value_seized', figure },
    'Value seized · Lantern',
    '> 717,000 USD',
    'Valeur saisie · Lanterne',
  ],
  [
    { kind: 'comparator' },
    { measure: 'arrests', figure: { ...figure, currency: null } },
    'Arrests · Lantern',
    'more than 717,000',
    'Arrestations · Lanterne',
  ],
  [{ kind: 'measure' }, { measure: 'arrests', figure }, 'Lantern', 'Arrests · > 717,000 USD', 'Lanterne'],
  [
    { kind: 'participant', entity: nordia },
    { relation: 'PARTICIPATED_IN' },
    'Nordia · took part in · Lantern',
    '',
    'Nordie · a pris part à · Lanterne',
  ],
  [
    { kind: 'statement', entity: nordia },
    { relation: 'CARRIED_OUT_IN' },
    'Nordia · scene of · Lantern',
    '',
    'Nordie · théâtre de · Lanterne',
  ],
  [{ kind: 'relation', entity: nordia }, { relation: 'LED' }, 'Nordia · Lantern', 'led', 'Nordie · Lanterne'],
  [
    { kind: 'modality', entity: nordia },
    { relation: 'LED', modality: 'planned' },
    'Nordia · led · Lantern',
    'planned',
    'Nordie · a dirigé · Lanterne',
  ],
  [{ kind: 'office' }, { title: 'President' }, 'Lantern', 'President', 'Lanterne'],
  [
    { kind: 'date', about: null },
    { from: '2013-05-01', to: '2013-05-31' },
    '',
    '1 May 2013 – 31 May 2013',
    '',
  ],
  [
    { about: null },
    { figure: { ...figure, high: 800_000 } },
    'A number',
    '> 717,000 USD – 800,000',
    'Un nombre',
  ],
])('words for %j', (given, said, subject, words, french) => {
  const one = difference({ ...given, b: side(said) })
  expect(subjectOf(one, 'en')).toBe(subject)
  expect(saidBy(one, side(said), 'en')).toBe(words)
  expect(subjectOf(one, 'fr')).toBe(french)
})

test('a power of ten is said as such', () => {
  expect(remarkOf(difference({ factor: 1000 }), 'en')).toBe('One value is 1,000 times the other.')
  expect(remarkOf(difference({}), 'en')).toBeUndefined()
})
