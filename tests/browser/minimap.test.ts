import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

/** A window in which the overview is open from the start. */
const roomy = { width: 1920, height: 1080 }

const partsOf = ({ page }: ExplorePage) => ({
  map: page.getByTestId('minimap'),
  lens: page.getByTestId('minimap-lens'),
})
interface Drawn {
  _cyreg: { cy: { pan: () => { x: number; y: number } } }
}
const panOf = ({ canvas }: ExplorePage) =>
  canvas.evaluate((element) => ({ ...(element as unknown as Drawn)['_cyreg'].cy.pan() }))

describe('the overview', () => {
  it('has a dot for every kind, in its colour', async () => {
    const explore = await ExplorePage.open('?q=SOGA', roomy)
    const colours = await partsOf(explore)
      .map.locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const pen = canvas.getContext('2d')
        const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        const found = new Set<string>()
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] === 255) found.add([...data.slice(at, at + 3)].join(' '))
        }
        return [...found]
      })
    // Official #7c4dbd, Country #2f6fde, Operation #d1495b
    expect(colours).toEqual(expect.arrayContaining(['124 77 189', '47 111 222', '209 73 91']))
  })
  it('moves the view by a drag, by a click and by arrows, and its frame with it', async () => {
    const explore = await ExplorePage.open('?q=SOGA', roomy)
    const { map, lens } = partsOf(explore)
    await explore.button('Zoom in').click()
    await explore.button('Zoom in').click()
    const start = await panOf(explore)
    const frame = await lens.boundingBox()
    const box = await map.boundingBox()
    if (!box || !frame) throw new Error('There is no overview.')
    await map.click({ position: { x: 20, y: 20 } })
    const clicked = await panOf(explore)
    expect(clicked.x).toBeGreaterThan(start.x)
    expect(clicked.y).toBeGreaterThan(start.y)
    expect((await lens.boundingBox())?.x).toBeLessThan(frame.x)

    await explore.page.mouse.move(box.x + 20, box.y + 20)
    await explore.page.mouse.down()
    await explore.page.mouse.move(box.x + 90, box.y + 60, { steps: 4 })
    await explore.page.mouse.up()
    const dragged = await panOf(explore)
    expect(dragged.x).toBeLessThan(clicked.x)
    expect(dragged.y).toBeLessThan(clicked.y)

    await map.focus()
    await explore.page.keyboard.press('ArrowLeft')
    const left = await panOf(explore)
    expect(left.x).toBeGreaterThan(dragged.x)
    expect(left.y).toBeCloseTo(dragged.y)
    await explore.page.keyboard.press('ArrowDown')
    expect((await panOf(explore)).y).toBeLessThan(left.y)
  })
  it('draws its dots once, however the view moves', async () => {
    const explore = await ExplorePage.open('?q=SOGA', roomy)
    await explore.page.evaluate(() => {
      const counted = CanvasRenderingContext2D.prototype
      const { arc } = counted
      counted.arc = function drawn(...numbers: Parameters<typeof arc>) {
        if (this.canvas.closest('[data-testid=minimap]')) document.body.dataset.dots = 'drawn again'
        arc.apply(this, numbers)
      }
    })
    await explore.button('Zoom in').click()
    await partsOf(explore).map.click({ position: { x: 20, y: 20 } })
    expect(await explore.page.evaluate(() => document.body.dataset.dots)).toBeUndefined()
    await explore.button('Select all').click()
    await explore.page.locator('body[data-dots]').waitFor()
  })
  it('folds with a button and with M, and is folded the next time', async () => {
    const explore = await ExplorePage.open('?q=SOGA', roomy)
    const { map } = partsOf(explore)
    await map.waitFor()
    expect(await accessibilityProblems(explore.page)).toEqual([])
    await explore.button('Hide the overview').click()
    await map.waitFor({ state: 'detached' })
    await explore.page.keyboard.press('m')
    await map.waitFor()
    await explore.page.keyboard.press('m')
    await explore.page.reload()
    await explore.button('Show the overview').waitFor()
    expect(await map.count()).toBe(0)
  })
  it.each([
    ['a phone', phone],
    ['a window of the usual width', {}],
  ])('is folded on %s until asked for', async (_, view) => {
    const explore = await ExplorePage.open('?q=SOGA', view)
    const { map } = partsOf(explore)
    expect(await map.count()).toBe(0)
    await explore.button('Show the overview').click()
    await map.waitFor()
  })
})
