import { addressOf } from '@/lib/workbench/address'

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
