import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'

afterEach(closePages)
afterAll(closeBrowser)

const linesAre = (explore: ExplorePage, count: number) =>
  explore.page.locator(`#board-canvas[data-links="${count}"]`).waitFor()

it('a person adds an entity, a link and a note, told apart from what releases say, and undo takes all back', async () => {
  const explore = await ExplorePage.open(`?nodes=${noble}&selected=${noble}`)
  const summary = await explore.summary.textContent()
  await explore.button('Add an entity of yours').click()
  await explore.hasNodes(2)
  await explore.inspector.getByText('Yours, not from a release').waitFor()
  await explore.inspector.getByRole('textbox', { name: 'Name' }).fill('A source in Lyon')
  expect(await explore.heading.textContent()).toBe('A source in Lyon')
  await explore.click(noble)
  await explore.page.keyboard.down('Shift')
  await explore.click('own:1')
  await explore.page.keyboard.up('Shift')
  await explore.button('Link two selected entities yourself').click()
  await linesAre(explore, 1)
  await explore.inspector.getByRole('textbox', { name: 'Words on the line' }).fill('knows')
  // not by a second click on the same entity, which soon after the first is a double-click
  await explore.filters.getByRole('button', { name: /^Officials/ }).click()
  await explore.page.keyboard.press('Shift+N')
  await explore.hasNodes(3)
  await explore.inspector.getByRole('textbox', { name: 'Text' }).fill('Call back on Monday')
  const legend = explore.filters.getByTestId('own')
  expect(await legend.getByRole('button').allTextContents()).toEqual([
    'A source in Lyon',
    'knows',
    'Call back on Monday',
  ])
  expect(await explore.summary.textContent()).toBe(summary)
  expect(explore.ids()).toEqual([noble])
  expect(await accessibilityProblems(explore.page)).toEqual([])
  for (let left = 6; left > 0; left -= 1) await explore.button('Undo').first().click()
  await explore.hasNodes(1)
  await linesAre(explore, 0)
  await legend.waitFor({ state: 'detached' })
})

it('it is removed by key and stands in the table', async () => {
  const explore = await ExplorePage.open(`?nodes=${noble}`)
  await explore.canvas.focus()
  await explore.page.keyboard.press('Shift+E')
  await explore.hasNodes(2)
  await explore.canvas.focus()
  await explore.page.keyboard.press('t')
  const twin = explore.page.getByTestId('table-twin')
  await twin.getByRole('button', { name: 'My entity' }).waitFor()
  await explore.button('Back to the board').click()
  await explore.canvas.focus()
  await explore.page.keyboard.press('Delete')
  await explore.hasNodes(1)
})
