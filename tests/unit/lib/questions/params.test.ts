import { AppError } from '@/lib/errors'
import type { Question, QuestionParam } from '@/lib/questions'
import { paramsOf } from '@/lib/questions'

const words = (text: string) => ({ en: text, fr: text, es: text, ar: text })
const param = (name: string, rest: Omit<QuestionParam, 'name' | 'label'>): QuestionParam => ({
  name,
  label: words(name),
  ...rest,
})
const question: Question = {
  name: 'arrests-since',
  title: words('Arrests since'),
  description: words(''),
  params: [
    param('who', { type: 'entity', kinds: ['Country'], example: 'country-cn' }),
    param('since', { type: 'date', example: '2008', optional: true }),
    param('most', { type: 'number', min: 1, max: 99, example: 10, optional: true }),
    param('measure', { type: 'choice', choices: ['arrests', 'charges'], example: 'arrests', optional: true }),
    param('word', { type: 'text', example: 'ivory', optional: true }),
  ],
  cypher: '',
  view: 'table',
}
const none = { since: null, most: null, measure: null, word: null }

test.each([
  [{ who: 'country-cn' }, { who: 'country-cn', ...none }],
  [
    { who: ' country-cn ', since: '', most: null },
    { who: 'country-cn', ...none },
  ],
  [
    { who: 'a', most: '5' },
    { who: 'a', ...none, most: 5 },
  ],
  [
    { who: 'a', most: 5 },
    { who: 'a', ...none, most: 5 },
  ],
  [
    { who: 'a', since: 2008 },
    { who: 'a', ...none, since: '2008' },
  ],
  [
    { who: 'a', since: '2008-02-29' },
    { who: 'a', ...none, since: '2008-02-29' },
  ],
  [
    { who: 'a', measure: 'charges' },
    { who: 'a', ...none, measure: 'charges' },
  ],
])('%j', (given, expected) => {
  expect(paramsOf(question, given)).toEqual(expected)
})

test.each([
  [{}, '“who” of “arrests-since” is missing. Give it, for example country-cn.'],
  [{ who: '  ' }, '“who” of “arrests-since” is missing'],
  [{ who: ['a'] }, '“who” takes a text'],
  [{ who: { id: 'a' } }, '“who” takes a text'],
  [{ who: 'x'.repeat(401) }, '“who” is longer than 400 characters'],
  [{ who: 'a', whom: 'b' }, 'has no parameter “whom”. It takes who, since, most, measure, word.'],
  [{ who: 'a', since: '2013-02-30' }, '“since” takes a date as 2013, 2013-09 or 2013-09-12.'],
  [{ who: 'a', since: '2013-13' }, '“since” takes a date'],
  [{ who: 'a', since: 'last year' }, '“since” takes a date'],
  [{ who: 'a', most: 'many' }, '“most” takes a number, such as 10.'],
  [{ who: 'a', most: 0 }, '“most” takes a number from 1 to 99.'],
  [{ who: 'a', most: '100' }, '“most” takes a number from 1 to 99.'],
  [{ who: 'a', most: 'Infinity' }, '“most” takes a number'],
  [{ who: 'a', most: true }, '“most” takes a number'],
  [{ who: 'a', measure: 'arrest' }, 'has no choice “arrest”. Did you mean arrests?'],
  [{ who: 'a', measure: 'zz' }, 'takes one of arrests, charges.'],
  [{ who: 'a', ['__proto__x']: 1 }, 'has no parameter “__proto__x”'],
])('%j is refused with the remedy', (given, message) => {
  expect(() => paramsOf(question, given)).toThrow(message)
  expect(() => paramsOf(question, given)).toThrow(AppError)
})

test('a question without parameters refuses any', () => {
  expect(() => paramsOf({ ...question, params: [] }, { who: 'a' })).toThrow(
    'takes no parameters, so leave out “who”',
  )
})
