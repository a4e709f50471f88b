import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

describe('several selected', () => {
  it('are put in line by a button, and undo brings their places back', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const ids = explore.ids().slice(0, 4)
    const places = async () => Promise.all(ids.map((id) => explore.place(id)))
    await explore.page.goto(
      `/explore?nodes=${ids.map(encodeURIComponent).join(',')}&selected=${ids.map(encodeURIComponent).join(',')}`,
    )
    await explore.hasNodes(4)
    await explore.button('Align left').waitFor()
    const before = await places()
    expect(new Set(before.map(({ x }) => Math.round(x))).size).toBeGreaterThan(1)
    await explore.button('Align left').click()
    const lined = await places()
    expect(new Set(lined.map(({ x }) => Math.round(x))).size).toBe(1)
    await explore.canvas.focus()
    await explore.page.keyboard.press('Control+z')
    expect(await places()).toEqual(before)
  })
})
