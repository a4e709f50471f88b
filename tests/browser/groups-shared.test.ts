import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

async function openGrouped(): Promise<{ explore: ExplorePage; folded: number; nodes: number }> {
  const explore = await ExplorePage.open('?q=SOGA')
  const { nodes } = await explore.counts()
  await explore.canvas.focus()
  await explore.page.keyboard.press('Escape')
  await explore.button('Arrange').click()
  await explore.menu.getByRole('menuitem', { name: 'Group by kind' }).click()
  await explore.page.locator(`#board-canvas:not([data-nodes="${nodes}"])`).waitFor()
  return { explore, nodes, folded: (await explore.counts()).nodes }
}

it('a shared link shows the same groups, folded and open alike, in the reader’s language', async () => {
  const { explore, folded } = await openGrouped()
  const { x, y } = await explore.place('group:kind:Operation')
  await explore.page.mouse.dblclick(x, y)
  await explore.page.locator(`#board-canvas:not([data-nodes="${folded}"])`).waitFor()
  const { nodes } = await explore.counts()
  await explore.page.waitForURL(/group=kind/u)
  await explore.page.waitForURL(/open=group%3Akind%3AOperation/u)
  const search = new URL(explore.page.url()).search

  const other = await ExplorePage.open(search, { lang: 'fr' })
  await other.hasNodes(nodes)
  await other.canvas.focus()
  await other.page.keyboard.press('Escape')
  await other.inspector.getByRole('button', { name: /^Opérations \(\d+\)$/u }).waitFor()
  await other.inspector.getByRole('button', { name: 'Replier', exact: true }).click()
  await other.hasNodes(folded)
})

it('groups are a level of the tree with their count, folded and opened by keyboard, and a column of the table', async () => {
  const { explore, folded } = await openGrouped()
  await explore.canvas.focus()
  await explore.page.keyboard.press('t')
  const tree = explore.page.getByRole('tree')
  const focused = tree.locator('[role=treeitem]:focus')
  await focused.waitFor()
  await explore.page.keyboard.press('Home')
  const first = await focused.textContent()
  expect(first).toMatch(/^Group .+ \d+$/u)
  const count = Number(/\d+$/u.exec(first ?? '')?.[0])
  expect(await focused.getAttribute('aria-expanded')).toBe('false')
  await explore.page.keyboard.press('ArrowRight')
  await tree.locator('[role=treeitem]:focus[aria-expanded=true]').waitFor()
  await explore.page.keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-level')).toBe('2')
  expect(await focused.getAttribute('aria-setsize')).toBe(String(count))
  expect(await accessibilityProblems(explore.page)).toEqual([])
  const table = explore.page.getByRole('table', { name: 'Entities on this board' })
  expect(await table.getByRole('columnheader', { name: 'In group' }).count()).toBe(1)

  await explore.page.keyboard.press('t')
  await explore.hasNodes(folded + count - 1)
  await explore.page.keyboard.press('t')
  await focused.waitFor()
  await explore.page.keyboard.press('Home')
  await explore.page.keyboard.press('ArrowLeft')
  await tree.locator('[role=treeitem]:focus[aria-expanded=false]').waitFor()
  await explore.page.keyboard.press('Enter')
  await explore.heading.filter({ hasText: `${count} selected` }).waitFor()
  await explore.page.keyboard.press('t')
  await explore.hasNodes(folded)
})
