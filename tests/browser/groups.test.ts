import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

describe('groups', () => {
  it('by kind fold into one node each, open by double-click, and are undone', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    const summary = explore.ids().length
    await explore.page.locator('#board-canvas').focus()
    await explore.page.keyboard.press('Escape')
    await explore.button('Arrange').click()
    await explore.menu.getByRole('menuitem', { name: 'Group by kind' }).click()
    await explore.page.locator(`#board-canvas:not([data-nodes="${nodes}"])`).waitFor()
    const folded = (await explore.counts()).nodes
    expect(folded).toBeLessThan(nodes)
    expect(explore.ids()).toHaveLength(summary)

    const { x, y } = await explore.place('group:kind:Operation')
    await explore.page.mouse.dblclick(x, y)
    await explore.page.locator(`#board-canvas:not([data-nodes="${folded}"])`).waitFor()
    await explore.page.locator('.backdrop-group').waitFor({ state: 'attached' })
    await explore.page.locator('.board-backdrop').getByText('Operations').waitFor({ state: 'attached' })

    await explore.button('Undo').click()
    await explore.hasNodes(folded)
    await explore.button('Undo').click()
    await explore.hasNodes(nodes)
  })

  it('are listed for the keyboard, and a click on one picks its members', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    await explore.page.locator('#board-canvas').focus()
    await explore.page.keyboard.press('Escape')
    await explore.button('Arrange').click()
    await explore.menu.getByRole('menuitem', { name: 'Group by kind' }).click()
    const countries = explore.inspector.getByRole('button', { name: /^Countries \(\d+\)$/ })
    const count = Number((await countries.textContent())?.match(/\d+/)?.[0])
    await countries.click()
    await explore.heading.filter({ hasText: `${count} selected` }).waitFor()
    const { nodes } = await explore.counts()
    await explore.inspector.getByRole('button', { name: 'Open', exact: true }).click()
    await explore.hasNodes(nodes + count - 1)
    await explore.inspector.getByRole('button', { name: 'Fold', exact: true }).click()
    await explore.hasNodes(nodes)
  })
})
