import type { InterfaceLanguage } from '@/lib/i18n'
import {
  chooseLanguage,
  formatDate,
  formatFigure,
  formatRange,
  interfaceLanguages,
  messagesIn,
  nameIn,
} from '@/lib/i18n'

/** Paths of all texts in a tree of messages, functions called with sample arguments. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return [[path, String((value as (...all: unknown[]) => unknown)(2, 3, 4, 5))]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`))
}

test.each(interfaceLanguages)('every text of %s says something', (lang) => {
  const found = texts(messagesIn(lang), lang)
  expect(found.length).toBeGreaterThan(150)
  expect(found.filter(([, text]) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual([])
})

test.each(['fr', 'es', 'ar'] as const)('%s is itself: few of its texts are the English ones', (lang) => {
  const own = new Map(texts(messagesIn(lang), ''))
  const same = texts(messagesIn('en'), '').filter(
    ([path, text]) => /\p{L}{4}/u.test(text) && own.get(path) === text,
  )
  expect(same.length).toBeLessThan(40)
})

test('Arabic is written in Arabic letters, numbers in Latin digits', () => {
  const arabic = texts(messagesIn('ar'), 'ar')
  const foreign = arabic.filter(([, text]) => /\p{L}{3}/u.test(text) && !/\p{Script=Arabic}/u.test(text))
  expect(foreign.map(([, text]) => text)).toEqual(['Communiqué', 'Cypher'])
  expect(arabic.filter(([, text]) => /[٠-٩]/u.test(text))).toEqual([])
})

test('French puts a no-break or plain space before high marks, English none', () => {
  const wrong = (lang: InterfaceLanguage, pattern: RegExp) =>
    texts(messagesIn(lang), lang).filter(([, text]) => pattern.test(text))
  expect(wrong('fr', /[^\s\u00a0\u202f][;!?]|[\p{L}]:(\s|$)/u)).toEqual([])
  expect(wrong('en', /\s[;:!?]/)).toEqual([])
  expect(wrong('es', /\s[;:!?]/)).toEqual([])
})

test.each([
  ['fr-CH,fr;q=0.9,en;q=0.8', 'fr'],
  ['de,en;q=0.7', 'en'],
  ['de', 'en'],
  ['es-MX,es;q=0.9', 'es'],
  ['ar-LB', 'ar'],
  ['', 'en'],
  [null, 'en'],
])('%j asks for %s', (wanted, lang) => {
  expect(chooseLanguage(wanted)).toBe(lang)
})

test.each([
  ['2013', ['2013', '2013', '2013', '2013']],
  ['2013-09', ['September 2013', 'septembre 2013', 'septiembre de 2013', 'سبتمبر 2013']],
  ['2013-09-01', ['1 September 2013', '1 septembre 2013', '1 de septiembre de 2013', '1 سبتمبر 2013']],
  [null, ['—', '—', '—', '—']],
])('the date %j at its precision, in each language', (date, written) => {
  expect(interfaceLanguages.map((lang) => formatDate(date, lang))).toEqual(written)
})

test('a range with one end is that end', () => {
  expect(formatRange('2007', null, 'en')).toBe('2007')
  expect(formatRange('2007', '2010', 'en')).toBe('2007 – 2010')
})

test('a name in a language that has none is the main one', () => {
  const named = { name: 'China', names: { fr: 'Chine' } }
  expect(nameIn(named, 'fr')).toBe('Chine')
  expect(nameIn(named, 'ar')).toBe('China')
  expect(nameIn(named, 'xx')).toBe('China')
})

test('a hedge is not turned round where the page runs from right to left', () => {
  const figure = { value: 7000, comparator: 'over', currency: null, unit: null } as const
  expect(formatFigure(figure, 'en')).toBe('> 7,000')
  expect(formatFigure(figure, 'ar')).toBe('\u2066> 7,000\u2069')
})
