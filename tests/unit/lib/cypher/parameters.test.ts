import { fieldOf, parameterNames, valueOf } from '@/lib/cypher/parameters'

test('parameters are found once each, not in texts and comments', () => {
  expect(
    parameterNames("MATCH (n {id: $id}) // $no\nWHERE n.x = '$no' AND n.y IN $list RETURN $id, $`a b`"),
  ).toEqual(['id', 'list'])
})

test.each([
  ['who', undefined, 'entity', ''],
  ['since', undefined, 'date', ''],
  ['limit', 5, 'integer', '5'],
  ['share', 0.5, 'number', '0.5'],
  ['on', true, 'boolean', 'true'],
  ['ids', ['a', 'b'], 'list', 'a\nb'],
  ['word', null, 'null', ''],
  ['since', '2013-09', 'date', '2013-09'],
  ['word', '2013', 'text', '2013'],
] as const)('the field for %s = %j', (name, value, type, raw) => {
  expect(fieldOf(name, value)).toEqual({ type, raw })
})

test.each([
  [{ type: 'text', raw: '' }, { value: '' }],
  [{ type: 'integer', raw: ' 7 ' }, { value: 7 }],
  [{ type: 'integer', raw: '7.5' }, { problem: 'integer' }],
  [{ type: 'number', raw: '7.5' }, { value: 7.5 }],
  [{ type: 'number', raw: 'x' }, { problem: 'number' }],
  [{ type: 'date', raw: '2013-13' }, { problem: 'date' }],
  [{ type: 'date', raw: '2013-12' }, { value: '2013-12' }],
  [{ type: 'boolean', raw: 'false' }, { value: false }],
  [{ type: 'entity', raw: '' }, { problem: 'missing' }],
  [{ type: 'list', raw: 'a b\n\n7\n' }, { value: ['a b', 7] }],
  [{ type: 'null', raw: 'x' }, { value: null }],
] as const)('%j gives %j', (field, expected) => {
  expect(valueOf(field)).toEqual(expected)
})
