import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

/** Drags around a node, far enough for its shape to be inside. */
async function dragAround(explore: ExplorePage, id: string): Promise<void> {
  const { x, y } = await explore.place(id)
  const reach = 30
  const corners = [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
  ] as const
  await explore.page.mouse.move(x - reach, y - reach)
  await explore.page.mouse.down()
  for (const [dx, dy] of corners) await explore.page.mouse.move(x + dx, y + dy, { steps: 3 })
  await explore.page.mouse.up()
}

interface Shaded {
  _cyreg: { cy: { elements: (which: string) => { nonempty: () => boolean } } }
}

const selected = (explore: ExplorePage) => new URL(explore.page.url()).searchParams.get('selected')

describe('the lasso', () => {
  it('as a tool selects what it goes round, and moves nothing', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const other = explore.ids()[1] ?? ''
    const before = await explore.place(other)
    await explore.button(/^Lasso/).click()
    expect(await explore.button(/^Lasso/).getAttribute('aria-pressed')).toBe('true')
    await dragAround(explore, other)
    await explore.page.waitForURL((url) => url.searchParams.get('selected') === other)
    expect(await explore.place(other)).toEqual(before)
    await explore.page.keyboard.press('l')
    expect(await explore.button(/^Lasso/).getAttribute('aria-pressed')).toBe('false')
  })
  it('is there with Alt and Shift as well', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const other = explore.ids()[2] ?? ''
    await explore.page.keyboard.down('Alt')
    await explore.page.keyboard.down('Shift')
    await dragAround(explore, other)
    await explore.page.keyboard.up('Shift')
    await explore.page.keyboard.up('Alt')
    await explore.page.waitForURL((url) => url.searchParams.get('selected') === other)
    expect(selected(explore)).toBe(other)
  })
})

it('dims nothing any more once the pointer is out of it', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const dimmed = (some: boolean) =>
    explore.page.waitForFunction((wanted) => {
      const canvas = document.getElementById('board-canvas') as unknown as Shaded | null
      return canvas?.['_cyreg'].cy.elements('.dim').nonempty() === wanted
    }, some)
  const { x, y } = await explore.place(explore.ids()[1] ?? '')
  await explore.page.mouse.move(x, y)
  await dimmed(true)
  const heading = await explore.heading.boundingBox()
  await explore.page.mouse.move(heading?.x ?? 0, heading?.y ?? 0)
  await dimmed(false)
})

describe('a drag', () => {
  it('loses nothing when the theme changes and the canvas is resized in the middle of it', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const id = explore.ids()[1] ?? ''
    const { nodes } = await explore.counts()
    const { x, y } = await explore.place(id)
    await explore.page.mouse.move(x, y)
    await explore.page.mouse.down()
    await explore.page.mouse.move(x + 20, y + 20, { steps: 3 })
    await explore.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await explore.page.setViewportSize({ width: 1300, height: 800 })
    await explore.page.mouse.move(x + 40, y + 40, { steps: 3 })
    await explore.page.mouse.up()
    await explore.page.locator('button[aria-label="Undo"]:not([disabled])').waitFor()
    expect((await explore.counts()).nodes).toBe(nodes)
  })
})
