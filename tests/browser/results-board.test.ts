import type { Page } from 'playwright-core'
import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const board = '?nodes=country-cn,country-fr,country-sg,operation-soga'
const three =
  "MATCH (c:Country) WHERE c.id IN ['country-cn', 'country-fr', 'country-my'] RETURN c ORDER BY c.id"

/** Runs `cypher` in the same tab, as a person who goes from the board to the workbench. */
async function ask(page: Page, cypher: string): Promise<void> {
  await page.goto(`/query?${new URLSearchParams({ cypher })}`)
  await page.locator('html[data-ready]').waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.locator('[data-rows]').waitFor()
}

/** The menu of what a result does to the board at work. */
async function atWork(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Board at work' }).click()
  await page.getByRole('menu').waitFor()
}

async function open(query = board): Promise<ExplorePage> {
  const explore = await ExplorePage.open(query)
  await explore.click('country-cn')
  await explore.page.waitForURL(/selected=country-cn/u)
  return explore
}

/** Goes to the board and tells what stands on it. */
async function idsOnBoard(explore: ExplorePage, count: number): Promise<string[]> {
  await explore.page.getByRole('link', { name: 'Go to the board' }).click()
  await explore.hasNodes(count)
  return explore.ids().toSorted()
}

test.each([
  [
    'Add to it: 1 entity come',
    'Added to the board at work: 1 entity.',
    ['country-cn', 'country-fr', 'country-my', 'country-sg', 'operation-soga'],
  ],
  [
    'Subtract from it: 2 entities go',
    'Removed from the board at work: 2 entities.',
    ['country-sg', 'operation-soga'],
  ],
  ['Keep only what both have: 2 entities go', 'removed: 2 entities.', ['country-cn', 'country-fr']],
])('%s, said beforehand, as one step that undo takes back', async (choice, said, ids) => {
  const explore = await open()
  const { page } = explore
  await ask(page, three)
  await atWork(page)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('menuitem', { name: choice }).click()
  await page.getByTestId('board-changed').filter({ hasText: said }).waitFor()
  expect(await idsOnBoard(explore, ids.length)).toEqual(ids)
  await explore.canvas.focus()
  await page.keyboard.press('Control+z')
  await explore.hasNodes(4)
})

test('an act is taken back where it was done', async () => {
  const { page } = await open()
  await ask(page, three)
  await atWork(page)
  await page.getByRole('menuitem', { name: 'Subtract from it' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByTestId('board-changed').waitFor({ state: 'detached' })
  await atWork(page)
  await page.getByRole('menuitem', { name: 'Subtract from it: 2 entities go' }).waitFor()
})

test('chosen rows alone change it, by keyboard', async () => {
  const explore = await open()
  const { page } = explore
  await ask(page, three)
  await page.locator('#result-grid').focus()
  await page.keyboard.press('Space')
  await atWork(page)
  await page.getByText('1 chosen row').waitFor()
  await page.getByRole('menuitem', { name: 'Subtract from it: 1 entity go' }).press('Enter')
  expect(await idsOnBoard(explore, 3)).toEqual(['country-fr', 'country-sg', 'operation-soga'])
})

test('what a new board is opened instead of comes back with undo', async () => {
  const explore = await open()
  const { page } = explore
  await ask(page, three)
  await page.getByRole('link', { name: 'Open on the board' }).click()
  await explore.hasNodes(3)
  await explore.canvas.focus()
  await page.keyboard.press('Control+z')
  await explore.hasNodes(4)
})

test('a board gives Cypher that makes it again, with what was hidden', async () => {
  const explore = await open('?nodes=official-ronald-k-noble,operation-soga,country-cn,country-sg,country-fr')
  const { page } = explore
  await page.keyboard.press('h')
  await explore.hasNodes(4)
  const before = explore.ids().toSorted()
  await page.getByRole('button', { name: 'Board menu' }).click()
  await page.getByRole('menuitem', { name: 'As Cypher …' }).click()
  const cypher = await page.getByTestId('board-cypher').innerText()
  await page.getByRole('link', { name: 'Open in Query' }).click()
  await page.waitForURL(/\/query/u)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.locator('[data-rows="1"]').waitFor()
  await page.getByRole('link', { name: 'Open on the board' }).click()
  await explore.hasNodes(4)
  expect(explore.ids().toSorted()).toEqual(before)
  expect(new URL(page.url()).searchParams.get('hidden')).toBe('country-cn')
  await page.getByRole('button', { name: 'Board menu' }).click()
  await page.getByRole('menuitem', { name: 'As Cypher …' }).click()
  expect(await page.getByTestId('board-cypher').innerText()).toBe(cypher)
})
