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

describe('the box of an open group', () => {
  /** Groups by kind with the countries open; a point of the box where nothing else is drawn. */
  const openCountries = async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    await explore.page.locator('#board-canvas').focus()
    await explore.page.keyboard.press('Escape')
    await explore.button('Arrange').click()
    await explore.menu.getByRole('menuitem', { name: 'Group by kind' }).click()
    const folded = (await explore.counts()).nodes
    const at = await explore.place('group:kind:Country')
    await explore.page.mouse.dblclick(at.x, at.y)
    await explore.page.locator(`#board-canvas:not([data-nodes="${folded}"])`).waitFor()
    await explore.button('Fit').click()
    const box = await explore.page.locator('path.backdrop-group').boundingBox()
    if (!box) throw new Error('There is no box.')
    return { explore, folded, box }
  }
  const placesOf = async (explore: ExplorePage) =>
    Promise.all(
      explore
        .ids()
        .filter((id) => id.startsWith('country-'))
        .map((id) => explore.place(id)),
    )
  const corner = ({ x, y }: { x: number; y: number }) => ({ x: x + 6, y: y + 6 })

  it('moves its members by a drag, as one act', async () => {
    const { explore, box } = await openCountries()
    const before = await placesOf(explore)
    const start = corner(box)
    await explore.page.mouse.move(start.x, start.y)
    await explore.page.mouse.down()
    await explore.page.mouse.move(start.x - 30, start.y + 20, { steps: 4 })
    await explore.page.mouse.up()
    const after = await placesOf(explore)
    expect(after.length).toBeGreaterThan(1)
    for (const [at, { x, y }] of after.entries()) {
      expect(x - (before[at]?.x ?? 0)).toBeCloseTo(-30, -1)
      expect(y - (before[at]?.y ?? 0)).toBeCloseTo(20, -1)
    }
    await explore.button('Undo').click()
    expect(await placesOf(explore)).toEqual(before)
  })
  it('folds on a double-click', async () => {
    const { explore, folded, box } = await openCountries()
    const { x, y } = corner(box)
    await explore.page.mouse.dblclick(x, y)
    await explore.hasNodes(folded)
  })
})
