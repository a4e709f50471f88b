import { ledgerRows } from '@/graph/writes/ledger/rows'
import { makeExtraction } from '../../../support/extraction'

const made = makeExtraction({
  entities: [
    { kind: 'Organisation', key: 'a' },
    { kind: 'Operation', key: 'b' },
    { kind: 'Country', key: 'c' },
  ],
  claims: [{ relation: 'LED', subject: 'organisation-a', object: 'operation-b', saidBy: 'organisation-a' }],
  figures: [{ measure: 'arrests', about: 'operation-b', value: 5, in: 'country-c' }],
})

describe('ledgerRows', () => {
  test('puts words into the sentence that they stand in', () => {
    const rows = ledgerRows(made, '1')
    const byId = new Map(rows.sentences.map((sentence) => [sentence.id, sentence.text]))
    for (const { sentence, properties } of rows.mentions)
      expect(byId.get(sentence)).toContain(properties.quote)
    for (const { to, properties } of rows.evidence) expect(byId.get(to)).toContain(properties.quote)
    expect(rows.mentions).toHaveLength(3)
    expect(rows.evidence).toHaveLength(2)
  })

  test('leads claims to their ends', () => {
    const { claims, objects, places, speakers } = ledgerRows(made, '1')
    expect(claims.map(({ subject, properties }) => [subject, properties.relation])).toEqual([
      ['organisation-a', 'LED'],
      ['operation-b', 'REPORTED'],
    ])
    expect([objects, places, speakers].map((edges) => edges.map(({ to }) => to))).toEqual([
      ['operation-b'],
      ['country-c'],
      ['organisation-a'],
    ])
    expect(claims[1]?.properties.key).toBe(`REPORTED:operation-b:${claims[1]?.properties.figure}:asserted`)
  })

  test('keeps repeats once', () => {
    const twice = {
      ...made,
      entities: [...made.entities, ...made.entities],
      claims: [...made.claims, ...made.claims],
      figures: made.figures.map((figure) => ({
        ...figure,
        evidence: [...figure.evidence, ...figure.evidence],
      })),
    }
    expect(ledgerRows(twice, '1')).toEqual(ledgerRows(made, '1'))
  })

  test('gives no key to a claim about an entity and itself', () => {
    const self = makeExtraction({
      entities: [{ kind: 'Operation', key: 'b' }],
      claims: [{ relation: 'FOLLOWED', subject: 'operation-b', object: 'operation-b' }],
    })
    expect(ledgerRows(self, '1').claims[0]?.properties.key).toBeNull()
  })

  test('refuses statements without sentences', () => {
    expect(() => ledgerRows({ ...made, sentences: [] }, '1')).toThrow('no sentences')
  })
})
