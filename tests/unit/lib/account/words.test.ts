import { statementsOf } from '@/lib/account/statements'
import { endNames, measureWords, notesOf, timeWords, valueWords } from '@/lib/account/words'
import { end, figure, statement } from '@/tests/support/account'
import { makeExtraction } from '@/tests/support/extraction'

test.each([
  [{ value: 7000 }, 'en', '7,000'],
  [{ value: 26_000_000, comparator: 'over', currency: 'USD' }, 'en', 'more than 26,000,000 USD'],
  [{ value: 10, comparator: 'about', unit: 'kg' }, 'fr', 'environ 10 kg'],
  [{ value: 20, low: 20, high: 30, unit: 't' }, 'en', '20 – 30 t'],
] as const)('the value of %o in %s', (given, lang, said) => {
  expect(valueWords(figure({ measure: 'goods_seized', ...given }), lang)).toBe(said)
})

test('what is counted is the measure with its item, or the item alone where no measure fits', () => {
  expect(measureWords(figure({ measure: 'goods_seized', value: 1, item: 'ivory' }), 'en')).toBe(
    'Goods seized · ivory',
  )
  expect(measureWords(figure({ measure: 'other', value: 1, item: 'calls' }), 'fr')).toBe('calls')
  expect(measureWords(figure({ measure: 'arrests', value: 1 }), 'fr')).toBe('Arrestations')
})

const plain = statement({ relation: 'MET', subject: end('Ana Sol', 'Official'), evidence: [] })

test('a plain statement has no notes', () => {
  expect(notesOf(plain, 'en')).toEqual([])
})

test('notes tell how it is meant, whose words, where and when, each once', () => {
  const said = statement({
    ...plain,
    figure: figure({
      measure: 'arrests',
      value: 3,
      in: end('Chad', 'Country', { fr: 'Tchad' }),
      period: { from: '2013-10', to: '2013-11' },
      editions: 4,
    }),
    modality: 'alleged',
    background: true,
    saidBy: end('Police', 'Organisation'),
    validFrom: '2013-10',
    validTo: '2013-11',
    qualifiers: { title: 'Directrice' },
  })
  expect(notesOf(said, 'fr')).toEqual([
    'présumé',
    'rappelé au passage',
    'selon Police',
    'Tchad',
    'octobre 2013 – novembre 2013',
    'total de 4 éditions',
    'Directrice',
  ])
})

test('a date that was worked out says from which words', () => {
  const day = { ...plain, validFrom: '2013-10-11', validText: 'last Friday' }
  expect(timeWords({ ...day, validBasis: 'resolved' }, 'en')).toBe('11 October 2013 (“last Friday”)')
  expect(timeWords({ ...day, validBasis: 'resolved' }, 'fr')).toBe('11 octobre 2013 (« last Friday »)')
  expect(timeWords({ ...day, validBasis: 'stated' }, 'en')).toBe('11 October 2013')
  expect(timeWords(plain, 'en')).toBe('')
})

test('names stand once, in the language of the page and its alphabet', () => {
  const ends = [end('Zambia'), end('Egypt', 'Country', { fr: 'Égypte' }), end('Zambia'), end('Fiji')]
  expect(endNames(ends, 'fr')).toEqual(['Égypte', 'Fiji', 'Zambia'])
})

test('an extraction gives the statements that the graph would', () => {
  const [claim, count] = statementsOf(
    makeExtraction({
      entities: [
        { kind: 'Country', key: 'td', name: 'Chad' },
        { kind: 'Operation', key: 'usalama', name: 'Usalama' },
      ],
      claims: [
        { relation: 'PARTICIPATED_IN', subject: 'country-td', object: 'operation-usalama', saidBy: 'gone' },
      ],
      figures: [{ measure: 'arrests', about: 'operation-usalama', value: 3, in: 'country-td' }],
    }),
  )
  expect(claim).toMatchObject({
    subject: { name: 'Chad' },
    object: { name: 'Usalama' },
    saidBy: { name: 'gone' },
    figure: null,
  })
  expect(count).toMatchObject({
    relation: 'REPORTED',
    subject: { name: 'Usalama' },
    object: null,
    figure: { measure: 'arrests', value: 3, low: null, in: { name: 'Chad' } },
  })
})
