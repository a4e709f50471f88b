import { readBriefingAddress } from '@/app/_components/briefings/briefing-address'

test.each([
  ['nothing', {}, { nodes: [], title: '', positions: null }],
  ['ids, each once', { nodes: 'a, b,a,' }, { nodes: ['a', 'b'], title: '', positions: null }],
  ['a title', { nodes: 'a', title: 'T' }, { nodes: ['a'], title: 'T', positions: null }],
  [
    'positions',
    { nodes: 'a', positions: '{"a":{"x":1,"y":2}}' },
    { nodes: ['a'], title: '', positions: { a: { x: 1, y: 2 } } },
  ],
  [
    'positions that are none',
    { nodes: 'a', positions: '{"a":3}' },
    { nodes: ['a'], title: '', positions: null },
  ],
  ['broken positions', { nodes: 'a', positions: '{' }, { nodes: ['a'], title: '', positions: null }],
  ['repeated parameters', { nodes: ['a', 'b'] }, { nodes: ['a', 'b'], title: '', positions: null }],
])('an address with %s', (_, search, expected) => {
  expect(readBriefingAddress(search)).toEqual(expected)
})

test('no more than a page is asked for', () => {
  const ids = Array.from({ length: 400 }, (_, at) => `id-${at}`).join(',')
  expect(readBriefingAddress({ nodes: ids, title: 'x'.repeat(300) })).toMatchObject({
    title: 'x'.repeat(200),
  })
  expect(readBriefingAddress({ nodes: ids }).nodes).toHaveLength(300)
})
