import { arabic, spanish } from '@/lib/i18n/plurals'

const forms = { one: 'كيان واحد', two: 'كيانان', few: 'كيانات', many: 'كيانًا', other: 'كيان' }

test.each([
  [0, 'لا كيانات'],
  [1, 'كيان واحد'],
  [2, 'كيانان'],
  [3, '3 كيانات'],
  [10, '10 كيانات'],
  [11, '11 كيانًا'],
  [99, '99 كيانًا'],
  [100, '100 كيان'],
  [102, '102 كيان'],
  [103, '103 كيانات'],
  [1000, '1000 كيان'],
])('%d entities in Arabic', (count, words) => {
  expect(arabic(count, forms)).toBe(words)
})

test.each([
  [0, '0 frases'],
  [1, '1 frase'],
  [2, '2 frases'],
])('%d sentences in Spanish', (count, words) => {
  expect(spanish(count, 'frase', 'frases')).toBe(words)
})
