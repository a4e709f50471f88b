import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

async function openTree(view = {}) {
  const explore = await ExplorePage.open('?q=SOGA', view)
  await explore.canvas.focus()
  await explore.page.keyboard.press('t')
  const tree = explore.page.getByRole('tree')
  await tree.locator('[role=treeitem]:focus').waitFor()
  const focused = tree.locator('[role=treeitem]:focus')
  return { explore, tree, focused, keyboard: explore.page.keyboard }
}

it('goes by keyboard from a kind to an entity, its links and their sentences, which it says', async () => {
  const { explore, tree, focused, keyboard } = await openTree()
  await keyboard.press('Home')
  expect(await focused.getAttribute('aria-level')).toBe('1')
  await keyboard.press('s')
  await keyboard.press('s')
  expect(await focused.textContent()).toMatch(/^S/)
  await keyboard.press('ArrowRight')
  await tree.locator('[role=treeitem]:focus[aria-expanded=true]').waitFor()
  await keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-level')).toBe('3')
  await keyboard.press('ArrowRight')
  const sentence = tree.locator('[aria-level="4"] q').first()
  const words = await sentence.textContent()
  await keyboard.press('ArrowDown')
  expect(await focused.textContent()).toContain(words)
  expect(words).toContain((await explore.page.getByTestId('said').textContent()) || 'nothing said')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  expect(await focused.getAttribute('aria-expanded')).toBe('false')
})

it('selects on the board what is chosen in the tree, and the other way round', async () => {
  const { explore, tree, focused, keyboard } = await openTree()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  expect(await focused.getAttribute('aria-selected')).toBe('true')
  const name = await explore.heading.textContent()
  expect(await focused.textContent()).toContain(name)
  await keyboard.press('t')
  await explore.page.locator('#board-canvas[data-ready=true]:focus').waitFor()
  expect(await explore.heading.textContent()).toBe(name)
  await keyboard.press('t')
  await tree.locator('[role=treeitem]:focus[aria-selected=true]').waitFor()
})

it('opens inwards with the left arrow where the page runs from right to left', async () => {
  const { tree, focused, keyboard } = await openTree({ lang: 'ar' })
  await keyboard.press('Home')
  await keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-expanded')).toBe('false')
  await keyboard.press('ArrowLeft')
  await tree.locator('[role=treeitem]:focus[aria-expanded=true]').waitFor()
})
