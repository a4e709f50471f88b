import { countFound, keepsMention, keepsTold, type Filter } from '@/app/_components/releases/filter'
import { tell } from '@/lib/account/account'
import type { ReleaseDetail } from '@/lib/api/schemas'
import { end, figure, statement } from '@/tests/support/account'

const usalama = end('Usalama', 'Operation')
const took = statement({ relation: 'PARTICIPATED_IN', subject: end('Chad'), object: usalama, evidence: [] })
const arrests = statement({
  relation: 'REPORTED',
  subject: usalama,
  figure: figure({ measure: 'arrests', value: 3 }),
  evidence: [],
})
const told = tell([took, arrests])
const mention = (of: typeof usalama) =>
  ({ entity: of.id, kind: of.kind }) as ReleaseDetail['mentions'][number]

test.each<[string, Filter, [boolean, boolean], [boolean, boolean, boolean]]>([
  ['nothing asked', new Set(), [true, true], [true, true, true]],
  ['a kind', new Set(['Country'] as const), [true, false], [true, false, false]],
  ['a relation', new Set(['REPORTED'] as const), [false, true], [false, true, false]],
  ['two together', new Set(['REPORTED', 'Country'] as const), [true, true], [true, true, false]],
])('%s', (_, filter, statements, mentions) => {
  expect(told.map((one) => keepsTold(filter, one))).toEqual(statements)
  expect(
    [end('Chad'), usalama, end('Lyon', 'Place')].map((of) => keepsMention(filter, mention(of), told)),
  ).toEqual(mentions)
})

test('kinds count entities once, however often they are named; most first', () => {
  const mentions = [usalama, end('Chad'), end('Chad'), end('Niger')].map(mention)
  expect(countFound({ mentions, claims: [took, took, arrests] })).toEqual({
    kinds: [
      ['Country', 2],
      ['Operation', 1],
    ],
    relations: [
      ['PARTICIPATED_IN', 2],
      ['REPORTED', 1],
    ],
  })
})
