import { asksNothing, boardQuestions, choiceLabel, featured, questions } from '@/lib/questions'
import { givenIn, questionAddress, questionSearch } from '@/lib/questions/address'
import { fittingThemes } from '@/lib/questions/fitting'

test('an address holds the values that were given, and gives them back', () => {
  const given = { country: 'country-my', since: '2008', until: '' }
  expect(questionAddress('operations-in', given)).toBe(
    '/query?question=operations-in&param.country=country-my&param.since=2008',
  )
  expect(givenIn(new URLSearchParams(questionSearch('operations-in', given)))).toEqual({
    country: 'country-my',
    since: '2008',
  })
  expect(givenIn(new URLSearchParams('question=met&since=2008'))).toEqual({})
})

const namesFor = (...asked: Parameters<typeof fittingThemes>) =>
  fittingThemes(...asked).flatMap((theme) => theme.questions.map(({ name }) => name))

test.each([
  ['disagree', 'en', ['disagree']],
  ['chiffres diverg', 'fr', ['disagree']],
  ['CIFRAS discrepan', 'es', ['disagree']],
  ['متعارضة', 'ar', ['disagree']],
  ['series-totals', 'en', ['series-totals']],
  ['weather', 'en', []],
] as const)('“%s” in %s finds %j', (text, lang, names) => {
  expect(namesFor(text, lang)).toEqual(names)
})

test('an empty text finds all, and a theme all of its own', () => {
  expect(namesFor('', 'en')).toHaveLength(questions.length)
  expect(namesFor('connections', 'en')).toEqual(['shortest-path', 'shared', 'together'])
})

test('what fills a board at once asks for nothing', () => {
  expect(boardQuestions.map(({ name }) => name)).toContain('met')
  expect(boardQuestions.every(asksNothing)).toBe(true)
  expect(new Set(featured).size).toBe(8)
})

test.each([
  ['arrests', 'fr', 'Arrestations'],
  ['Official', 'es', 'Responsable'],
  ['something', 'en', 'something'],
] as const)('the choice %s is called %s %s', (choice, lang, label) => {
  expect(choiceLabel(choice, lang)).toBe(label)
})
