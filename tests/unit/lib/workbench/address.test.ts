import { addressOf, addressWith, parametersIn } from '@/lib/workbench/address'

const saved = { id: 'a-1', text: 'RETURN 1' }

test.each([
  ['RETURN 1', null, 'cypher=RETURN+1'],
  ['RETURN 1', saved, 'query=a-1'],
  [null, saved, 'query=a-1'],
  ['RETURN 2', saved, 'cypher=RETURN+2'],
  [null, null, ''],
  ['x'.repeat(4_001), null, ''],
])('the address of %s', (text, origin, address) => {
  expect(addressOf(text, origin)).toBe(address)
})

test('values of parameters come back as they were, and a text that is no JSON as it is', () => {
  const params = { since: '2008', least: 3, until: null, ids: ['a', 'b'] }
  expect(parametersIn(new URLSearchParams(addressWith('RETURN $since', params)))).toEqual(params)
  expect(parametersIn(new URLSearchParams('cypher=RETURN+1&param.name=Noble&param.n=3'))).toEqual({
    name: 'Noble',
    n: 3,
  })
})
