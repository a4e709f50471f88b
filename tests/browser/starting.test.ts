import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

it('an empty board offers starting points of the graph; one step of undo takes them away again', async () => {
  const explore = await ExplorePage.open()
  const starts = explore.page.getByRole('list', { name: 'Open a board' }).getByRole('button')
  await starts.first().waitFor()
  expect(await starts.count()).toBe(4)
  expect(await accessibilityProblems(explore.page)).toEqual([])
  await starts.first().click()
  await explore.page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
  expect((await explore.counts()).lines).toBeGreaterThan(3)
  await explore.canvas.focus()
  await explore.page.keyboard.press('Control+z')
  await explore.hasNodes(0)
})
