import { boardAddress, entitiesOf } from '@/app/_components/releases/entities-of'
import type { ReleaseDetail } from '@/lib/api/schemas'

type Detail = Pick<ReleaseDetail, 'claims' | 'mentions'>
const claim = (subject: string, object: string | null) =>
  ({ subject: { id: subject }, object: object === null ? null : { id: object } }) as Detail['claims'][number]
const mention = (entity: string) => ({ entity }) as Detail['mentions'][number]

test.each<[string, Detail[], string[]]>([
  [
    'the ends of claims, each once',
    [{ claims: [claim('a', 'b'), claim('b', null)], mentions: [mention('c')] }],
    ['a', 'b'],
  ],
  ['what is named where nothing is stated', [{ claims: [], mentions: [mention('c'), mention('c')] }], ['c']],
  [
    'several releases together',
    [
      { claims: [claim('a', 'b')], mentions: [] },
      { claims: [claim('c', 'a')], mentions: [] },
    ],
    ['a', 'b', 'c'],
  ],
  ['nothing', [{ claims: [], mentions: [] }], []],
])('a board shows %s', (_, details, ids) => {
  expect(entitiesOf(details)).toEqual(ids)
})

test('ids are safe in an address', () => {
  expect(boardAddress(['a&b', 'c'])).toBe('/explore?nodes=a%26b,c')
})
