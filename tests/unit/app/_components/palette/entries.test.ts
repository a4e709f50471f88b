import type { Desk, Found } from '@/app/_components/palette/entries'
import { groupsOf, nothingFound } from '@/app/_components/palette/entries'
import { messagesIn } from '@/lib/i18n'

const gone: string[] = []
const desk: Desk = { m: messagesIn('en'), lang: 'en', host: null, go: (address) => gone.push(address) }
const hosted: Desk = {
  ...desk,
  host: {
    commands: [
      { label: 'Save the board as a picture', run: () => undefined },
      { label: 'Save as …', run: () => undefined },
      { label: 'Circle', note: 'Layout', run: () => undefined },
    ],
    has: (id) => id === 'country-cn',
    addEntities: (ids) => gone.push(`add ${ids.join(' ')}`),
    openQuestion: (name) => gone.push(`ask ${name}`),
    go: (address) => gone.push(address),
  },
}
const found: Found = {
  ...nothingFound,
  search: {
    ...nothingFound.search,
    entities: [{ id: 'country-cn', kind: 'Country', name: 'China', matched: 'Chine', degree: 3, score: 5 }],
  },
  boards: [
    {
      id: '00000000-0000-4000-8000-000000000000',
      name: 'Mine',
      version: 1,
      entities: 2,
      changedAt: '2026-01-02T00:00:00Z',
    },
  ],
}

beforeEach(() => gone.splice(0))

const choose = async (text: string, name: string, at: Desk) => {
  const entry = groupsOf(text, found, at).find((group) => group.name === name)?.entries[0]
  const outcome = await entry?.choose()
  if (typeof outcome !== 'function') throw new Error('Nothing to do.')
  outcome()
  return gone
}

test('what a text fits comes sort by sort, acts first', () => {
  expect(groupsOf('s', found, hosted).map(({ name }) => name)).toEqual([
    'commands',
    'entities',
    'questions',
    'boards',
  ])
})

test('plain words are asked first, unless something is called so', () => {
  const asking = { ...hosted, readsAsPhrase: () => true }
  const sorts = (text: string) => groupsOf(text, found, asking).map(({ name }) => name)
  expect(sorts('operations in Malaysia')[0]).toBe('ask')
  expect(sorts('who met')).toEqual(['entities', 'questions', 'boards', 'ask'])
})

test('without a text everything that can be done is there, pages last', () => {
  expect(groupsOf('', nothingFound, hosted).map(({ name }) => name)).toEqual([
    'commands',
    'questions',
    'pages',
  ])
})

test('a label that begins with the text comes before one that only holds its words', () => {
  const [commands] = groupsOf('save as', nothingFound, hosted)
  expect(commands?.entries.map(({ label }) => label)).toEqual(['Save as …', 'Save the board as a picture'])
})

test('an act is found by its sort too', () => {
  const [commands] = groupsOf('layout', nothingFound, hosted)
  expect(commands?.entries.map(({ label }) => label)).toEqual(['Circle'])
})

test.each([
  [desk, 'Country · also “Chine”'],
  [hosted, 'Country · also “Chine” · on the board'],
])('an entity says its kind, the name that was found, and whether it is there', (at, note) => {
  const entities = groupsOf('chine', found, at).find(({ name }) => name === 'entities')
  expect(entities?.entries[0]?.note).toBe(note)
})

test.each([
  ['china', 'entities', desk, '/explore?q=country-cn'],
  ['china', 'entities', hosted, 'add country-cn'],
  ['who met', 'questions', desk, '/explore?question=met'],
  ['who met', 'questions', hosted, 'ask met'],
  ['whom an official', 'questions', hosted, '/query?question=meetings-of'],
  ['mine', 'boards', hosted, '/explore?board=00000000-0000-4000-8000-000000000000'],
  ['quer', 'pages', desk, '/query'],
  ['home', 'pages', desk, '/'],
] as const)('choosing %s of %s', async (text, name, at, expected) => {
  expect(await choose(text, name, at)).toEqual([expected])
})
