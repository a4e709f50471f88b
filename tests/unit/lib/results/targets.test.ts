import { firstTarget, targetOf } from '@/lib/results/targets'

const node = (id: string | null, ...labels: string[]) => ({ id, labels, properties: {} })

test.each([
  ['an entity', node('country-cn', 'Country', 'Entity'), { type: 'entity', id: 'country-cn' }],
  ['a figure', node('figure-1', 'Figure'), { type: 'entity', id: 'figure-1' }],
  ['a release', node('release-1', 'Release'), { type: 'release', id: 'release-1' }],
  [
    'a sentence',
    node('release-1-s0', 'Sentence', 'SentenceFr'),
    { type: 'ledger', label: 'Sentence', id: 'release-1-s0' },
  ],
  ['a claim', node('claim-1', 'Claim'), { type: 'ledger', label: 'Claim', id: 'claim-1' }],
  ['a story', node('story-1', 'Story'), undefined],
  ['a node without id', node(null, 'Country', 'Entity'), undefined],
  [
    'a link',
    { id: 'MET:a:b:asserted', type: 'MET', properties: {} },
    { type: 'link', key: 'MET:a:b:asserted' },
  ],
  ['a link of the ledger', { id: null, type: 'STATES', properties: {} }, undefined],
  ['the id of an entity', 'official-ronald-k-noble', { type: 'entity', id: 'official-ronald-k-noble' }],
  ['an id in another script', 'country-سوغا', { type: 'entity', id: 'country-سوغا' }],
  ['the id of a release', 'release-9b71', { type: 'release', id: 'release-9b71' }],
  ['the key of a link', 'MET:a:b:planned', { type: 'link', key: 'MET:a:b:planned' }],
  ['half a key', 'MET:a:b', undefined],
  ['words that look nearly like an id', 'country club', undefined],
  ['a kind alone', 'country', undefined],
  ['an unknown kind', 'planet-mars', undefined],
  ['a number', 3, undefined],
])('%s leads to %j', (_, value, target) => {
  expect(targetOf(value)).toEqual(target)
})

test('the first thing that a list or a record holds', () => {
  expect(firstTarget([1, { a: node('country-cn', 'Country', 'Entity') }])).toEqual({
    type: 'entity',
    id: 'country-cn',
  })
  expect(firstTarget({ a: null })).toBeUndefined()
})
