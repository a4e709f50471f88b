import { accountOf, tell } from '@/lib/account/account'
import { end, sentencesOf, statement, words } from '@/tests/support/account'

const { text, sentences } = sentencesOf([
  ['title', 'Police of three states met.'],
  ['body', 'Chad, Niger and Togo took part in Usalama.', 'Nothing is stated here.'],
  ['body', 'Chad took part in Usalama again.'],
])
const usalama = end('Usalama', 'Operation')
const partOf = (name: string, ...evidence: ReturnType<typeof words>[]) =>
  statement({ relation: 'PARTICIPATED_IN', subject: end(name), object: usalama, evidence })
const list = words(text, 'Chad, Niger and Togo took part')

describe('accountOf', () => {
  test('puts a statement beside each sentence whose words say it, and nothing beside the others', () => {
    const account = accountOf(sentences, [partOf('Chad', list, words(text, 'Chad took part'))])
    expect(account.map(({ told }) => told.length)).toEqual([0, 1, 0, 1])
  })

  test('leaves out sentences that only help to understand', () => {
    const context = words(text, 'three states', 'takes-part-context')
    expect(accountOf(sentences, [partOf('Chad', list, context)]).map(({ told }) => told.length)).toEqual([
      0, 1, 0, 0,
    ])
    expect(accountOf(sentences, [partOf('Chad', context)])[0]!.told).toHaveLength(1)
  })

  test('two pieces in one sentence put it there once', () => {
    const account = accountOf(sentences, [partOf('Togo', list, words(text, 'Usalama.'))])
    expect(account[1]!.told).toHaveLength(1)
  })

  test('words outside every sentence are no reason to fail', () => {
    const outside = { start: 9000, end: 9001, quote: 'x', rule: 'made', confidence: 1 }
    expect(accountOf(sentences, [partOf('Chad', outside)]).every(({ told }) => told.length === 0)).toBe(true)
  })
})

describe('tell', () => {
  const three = ['Chad', 'Niger', 'Togo'].map((name) => partOf(name, list))

  test('tells together what is said of several subjects, or of several objects', () => {
    const [together, ...others] = tell(three)
    expect(others).toEqual([])
    expect(together!.subjects.map(({ name }) => name)).toEqual(['Chad', 'Niger', 'Togo'])
    expect(together!.objects).toEqual([usalama])
    const goods = ['ivory', 'gold'].map((name) =>
      statement({ relation: 'SEIZED', subject: usalama, object: end(name, 'Commodity'), evidence: [list] }),
    )
    expect(tell(goods).map(({ objects }) => objects.length)).toEqual([2])
  })

  test.each([
    ['how it is meant', { modality: 'planned' as const }],
    ['being recalled in passing', { background: true }],
    ['when it was', { validFrom: '2013-10' }],
    ['who says it', { saidBy: end('Ana Sol', 'Official') }],
    ['its qualifiers', { qualifiers: { title: 'Director' } }],
    ['the rule', { evidence: [{ ...list, rule: 'other' }] }],
    ['how sure it is', { evidence: [{ ...list, confidence: 0.6 }] }],
    ['the relation', { relation: 'SUPPORTED' as const }],
  ])('keeps apart what differs in %s', (_, difference) => {
    expect(tell([three[0]!, { ...three[1]!, ...difference }])).toHaveLength(2)
  })

  test('never pairs subjects with objects that they were not stated with', () => {
    const other = end('Simba', 'Operation')
    const pairs = [
      ...three.slice(0, 2),
      statement({ relation: 'PARTICIPATED_IN', subject: end('Chad'), object: other, evidence: [list] }),
    ]
    for (const { subjects, objects, statements } of tell(pairs))
      expect(subjects.length * objects.length).toBe(statements.length)
  })
})
