import { accountLines } from '@/graph/cli/account'
import { widthOf } from '@/graph/cli/output'
import { paintFor } from '@/graph/cli/paint'
import type { Extraction } from '@/lib/model'
import { sentencesOf, words } from '@/tests/support/account'

const { text, sentences } = sentencesOf([
  ['title', 'Operation Usalama ends'],
  ['body', 'Chad, Niger and Togo took part in Operation Usalama.', 'It rained.'],
  ['body', 'Police said that more than 900 people may have been arrested.'],
])
const arabic = sentencesOf([['body', 'شاركت تشاد في عملية أوسلاما.']])

const entity = (
  kind: Extraction['entities'][number]['kind'],
  key: string,
  name: string,
  properties = {},
): Extraction['entities'][number] => ({
  id: `${kind.toLowerCase()}-${key}`,
  ...{ kind, name, names: {}, aliases: [], known: false, properties },
  mentions: [{ start: 0, end: 1, quote: text.slice(0, 1), rule: 'made', confidence: 1 }],
})

const claim = (subject: string, evidence: Extraction['claims'][number]['evidence']) => ({
  id: subject,
  relation: 'PARTICIPATED_IN' as const,
  subject: `country-${subject}`,
  object: 'operation-u',
  modality: 'asserted' as const,
  evidence,
})

const extraction: Extraction = {
  release: {
    id: 'release-1',
    title: 'Operation Usalama ends',
    lang: 'en',
    publisher: 'Test Police',
    publishedAt: '2013-10-11',
    publishedPrecision: 'day',
    dateline: { city: 'Lyon', country: 'FR' },
    number: 'PR127',
    address: null,
    basis: 'official',
    text,
    sha256: '',
  },
  sentences,
  entities: [
    entity('Country', 'td', 'Chad'),
    entity('Country', 'ne', 'Niger'),
    entity('Country', 'tg', 'Togo'),
    entity('Operation', 'u', 'Usalama'),
    entity('Organisation', 'p', 'Police'),
    entity('Official', 'x', 'Ivo Lem', { role: 'suspect' }),
  ],
  claims: ['td', 'ne', 'tg'].map((key) =>
    claim(key, [words(text, 'Chad, Niger and Togo took part', 'takes-part', 0.85)]),
  ),
  figures: [
    {
      id: 'figure-1',
      measure: 'arrests',
      about: 'operation-u',
      value: 900,
      comparator: 'over',
      modality: 'alleged',
      saidBy: 'organisation-p',
      evidence: [words(text, 'more than 900 people', 'figure-verb', 0.64)],
    },
  ],
  warnings: [{ code: 'encoding_guessed', message: 'The encoding was guessed.' }],
}

const plainly = { width: 100, paint: paintFor(false) }

test('head, sentences that state something with what they state, names and counts', () => {
  expect(accountLines(extraction, plainly)).toEqual([
    'Operation Usalama ends',
    '11 October 2013 · Test Police · English · PR127 · Issued in Lyon, France',
    'The encoding was guessed.',
    '',
    '   2  Chad, Niger and Togo took part in Operation Usalama.',
    '      • Chad, Niger, and Togo took part in Usalama',
    '        the pattern “takes part” · confidence good 0.85',
    '',
    '   4  Police said that more than 900 people may have been arrested.',
    '      • Arrests: more than 900 (Usalama)',
    '        alleged · said by Police · a number with a verb and what is counted · confidence fair 0.64',
    '',
    'Named',
    '  Official',
    '    Ivo Lem (suspect)',
    '  Countries',
    '    Chad, Niger, Togo',
    '  Operation',
    '    Usalama',
    '  Organisation',
    '    Police',
    '',
    '3 claims · 1 figure · 6 names · 2 of 4 sentences state something',
  ])
})

test('a release in which nothing was found says nothing of any sentence', () => {
  const nothing = { ...extraction, entities: [], claims: [], figures: [], warnings: [] }
  expect(accountLines(nothing, plainly).slice(2)).toEqual([
    '',
    '0 claims · 0 figures · 0 names · 0 of 4 sentences state something',
  ])
})

test.each([32, 48, 80, 160])('fits a terminal of %d columns', (width) => {
  for (const line of accountLines(extraction, { width, paint: paintFor(true) }))
    expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('long lists are cut and counted', () => {
  const many = Array.from({ length: 40 }, (_, at) => `c${at}`)
  const account = accountLines(
    {
      ...extraction,
      entities: [...extraction.entities, ...many.map((key) => entity('Country', key, `Country ${key}`))],
      claims: many.map((key) => claim(key, [words(text, 'Togo took part')])),
    },
    { ...plainly, width: 2000 },
  )
  expect(account.find((line) => line.includes('took part in Usalama'))).toMatch(/, and 29 more took part/u)
})

test('Arabic sentences stand on lines of their own, Arabic names are kept together', () => {
  const { release } = extraction
  const lines = accountLines(
    {
      ...extraction,
      release: { ...release, lang: 'ar', text: arabic.text },
      sentences: arabic.sentences,
      entities: [entity('Country', 'td', 'تشاد'), entity('Operation', 'u', 'Usalama')],
      claims: [claim('td', [words(arabic.text, 'شاركت تشاد')])],
      figures: [],
    },
    plainly,
  )
  const at = lines.indexOf('   1')
  expect(lines[at + 1]).toBe('      شاركت تشاد في عملية أوسلاما.')
  expect(lines[at + 2]).toBe('      • \u2068تشاد\u2069 took part in Usalama')
})

test('colours set off the words that say it, on every line they run over', () => {
  const lines = accountLines(extraction, { width: 34, paint: paintFor(true) })
  const marked = lines.join('\n').match(/\u001b\[36m(.*?)\u001b\[39m/gu) ?? []
  expect(marked.map((part) => part.slice(5, -5)).join(' ')).toContain('Chad, Niger and Togo took part')
})
