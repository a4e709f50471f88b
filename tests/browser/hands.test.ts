import { closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

it('shows what is one step away with 1, and undo brings the rest back', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const { nodes } = await explore.counts()
  await explore.click('operation-soga-ii')
  await explore.heading.filter({ hasText: 'SOGA II' }).waitFor()
  await explore.page.keyboard.press('1')
  await explore.page.locator(`#board-canvas:not([data-nodes="${nodes}"])`).waitFor()
  const near = (await explore.counts()).nodes
  expect(near).toBeGreaterThan(1)
  await explore.page.keyboard.press('4')
  await explore.page.locator(`#board-canvas:not([data-nodes="${near}"])`).waitFor()
  await explore.page.keyboard.press('Control+z')
  await explore.hasNodes(near)
  await explore.page.keyboard.press('Control+z')
  await explore.hasNodes(nodes)
})

it('offers the steps in the menu, too', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const { nodes } = await explore.counts()
  await explore.click('operation-soga-ii', { button: 'right' })
  await explore.menu.getByRole('menuitem', { name: /^Show only 1 step around/ }).click()
  await explore.page.locator(`#board-canvas:not([data-nodes="${nodes}"])`).waitFor()
  expect((await explore.counts()).nodes).toBeGreaterThan(1)
})

it('hides and shows the panels with a button', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  await explore.button('Hide or show the panels').click()
  await explore.filters.waitFor({ state: 'hidden' })
  await explore.button('Hide or show the panels').click()
  await explore.filters.waitFor()
})

it.each([
  ['the help', async (explore: ExplorePage) => explore.page.keyboard.press('?')],
  ['the preview of an expansion', async (explore: ExplorePage) => explore.page.keyboard.press('e')],
])('%s gives the focus back to the board', async (_, open) => {
  const explore = await ExplorePage.open('?q=SOGA')
  await explore.canvas.focus()
  await open(explore)
  await explore.dialog.waitFor()
  await explore.page.keyboard.press('Escape')
  await explore.dialog.waitFor({ state: 'detached' })
  await explore.page.locator('#board-canvas:focus').waitFor()
})

it('has targets of a finger’s size on a phone', async () => {
  const explore = await ExplorePage.open('?q=SOGA', phone)
  const small = await explore.page
    .getByRole('toolbar')
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.ariaLabel, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    )
  expect(small).toEqual([])
})
