import { entityKindNames, kindNames, languages, relationNames } from '@/lib/model'
import { findQuestion, paramsOf, questions, themes } from '@/lib/questions'

const all = questions.map((question) => [question.name, question] as const)

test('names are unique, stable in form, and every theme holds questions', () => {
  const names = questions.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u)
  for (const theme of themes) expect(theme.questions.length).toBeGreaterThan(0)
})

const ledger = [
  ...['Entity', 'Sentence', 'Mention', 'Claim', 'Story'],
  ...['STATES', 'STATED_IN', 'SUBJECT', 'OBJECT', 'SAID_BY', 'IN', 'TELLS', 'MENTIONS'],
  ...['HAS_SENTENCE', 'CONTAINS', 'REFERS_TO'],
]
const stored: ReadonlySet<string> = new Set([...kindNames, ...relationNames, ...ledger])

describe.each(all)('%s', (_, question) => {
  const { cypher, params, title, description } = question

  test('says in four languages what it tells', () => {
    for (const text of [title, description, ...params.map(({ label }) => label)]) {
      for (const lang of languages) expect(text[lang].trim()).not.toBe('')
      expect(new Set(languages.map((lang) => text[lang])).size).toBeGreaterThan(1)
    }
  })

  test('names only what is stored, and asks for exactly its parameters', () => {
    const code = cypher.replace(/\/\/.*$/gmu, '').replace(/'[^']*'/gu, "''")
    const named = [...code.matchAll(/[(\w[]:(\w+(?:\|\w+)*)/gu)].flatMap(([, names = '']) => names.split('|'))
    expect(named.filter((name) => !stored.has(name))).toEqual([])
    const used = new Set([...code.matchAll(/\$(\w+)/gu)].map(([, name]) => name))
    expect(used).toEqual(new Set(params.map(({ name }) => name)))
  })

  test('answers in a fixed order and within a limit', () => {
    expect(cypher).toMatch(/ORDER BY/u)
    expect(cypher).toMatch(/LIMIT \d+\s*$/u)
  })

  test('is shown with values that its parameters take', () => {
    const given = Object.fromEntries(params.map(({ name, example }) => [name, example]))
    expect(paramsOf(question, given)).toEqual(given)
    for (const { type, kinds, choices, example } of params) {
      if (type === 'entity') expect(kinds?.every((kind) => entityKindNames.includes(kind))).toBe(true)
      if (type === 'choice') expect(choices).toContain(example)
    }
  })
})

test.each([
  ['mett', 'Did you mean met?'],
  ['disagreeing', 'Did you mean disagree?'],
  ['zzz', 'list them'],
])('an unknown name, %s, is answered with the nearest', (name, remedy) => {
  expect(() => findQuestion(name)).toThrow(remedy)
})
