import fc from 'fast-check'
import { activeTab, mostTabs, oneTab, tabsAfter, type QueryTabs, type TabAct } from '@/lib/workbench/tabs'

const after = (state: QueryTabs, ...acts: TabAct[]) => acts.reduce(tabsAfter, state)
const texts = ({ tabs }: QueryTabs) => tabs.map(({ text }) => text)

const three = after(
  oneTab('a'),
  { type: 'open', tab: { text: 'b' } },
  { type: 'open', tab: { text: 'c', title: 'See' } },
)

test('a new tab is shown, and has a number of its own', () => {
  expect(texts(three)).toEqual(['a', 'b', 'c'])
  expect(activeTab(three)).toMatchObject({ number: 3, title: 'See' })
})

test('a closed tab comes back where it was', () => {
  const closed = after(three, { type: 'close', id: 'tab-2' })
  expect(texts(closed)).toEqual(['a', 'c'])
  expect(activeTab(closed).text).toBe('c')
  expect(texts(after(closed, { type: 'reopen' }))).toEqual(['a', 'b', 'c'])
  expect(after(closed, { type: 'forget' }, { type: 'reopen' }).tabs).toHaveLength(2)
})

test('closing the tab that is shown shows its neighbour, and the last leaves an empty one', () => {
  const two = after(three, { type: 'close', id: 'tab-3' })
  expect(activeTab(two).text).toBe('b')
  const none = after(two, { type: 'close', id: 'tab-1' }, { type: 'close', id: 'tab-2' })
  expect(texts(none)).toEqual([''])
  expect(texts(after(none, { type: 'reopen' }))).toEqual(['b', ''])
})

test('tabs move by one and stop at the ends', () => {
  expect(texts(after(three, { type: 'move', id: 'tab-3', by: -1 }))).toEqual(['a', 'c', 'b'])
  expect(texts(after(three, { type: 'move', id: 'tab-3', by: 1 }))).toEqual(['a', 'b', 'c'])
})

test('whatever is done there is a tab, one is shown, and ids differ', () => {
  const id = fc.constantFrom('tab-1', 'tab-2', 'tab-3', 'tab-9')
  const act: fc.Arbitrary<TabAct> = fc.oneof(
    fc.record({ type: fc.constant('open' as const), tab: fc.record({ text: fc.string() }) }),
    fc.record({ type: fc.constantFrom('close' as const, 'show' as const), id }),
    fc.record({ type: fc.constantFrom('reopen' as const, 'forget' as const) }),
    fc.record({ type: fc.constant('move' as const), id, by: fc.constantFrom(1 as const, -1 as const) }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const state = after(oneTab(''), ...acts)
      const ids = state.tabs.map((tab) => tab.id)
      expect(ids).toContain(state.active)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThanOrEqual(mostTabs + 1)
    }),
  )
})

const find = (state: QueryTabs, text: string) =>
  after(state, { type: 'find', tab: { text }, example: 'example' })

test('a query is found: where it is, where nothing was written, else in a tab of its own', () => {
  expect(find(three, 'a').active).toBe('tab-1')
  const ran = after(three, { type: 'change', id: 'tab-1', change: { ran: 'x' } })
  expect(find(ran, 'x').active).toBe('tab-1')
  expect(texts(find(oneTab('example'), 'z'))).toEqual(['z'])
  expect(texts(find(three, 'z'))).toEqual(['a', 'b', 'c', 'z'])
})

test('what was kept comes back, with what was written before it came', () => {
  const restore = { type: 'restore', tabs: three, example: 'example' } as const
  expect(after(oneTab('example'), restore)).toEqual(three)
  expect(texts(after(oneTab('typed'), restore))).toEqual(['a', 'b', 'c', 'typed'])
  expect(after(oneTab('b'), restore).active).toBe('tab-2')
})
