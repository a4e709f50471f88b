import type { View } from './support/browser'
import { closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

interface Box {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}
interface Drawn {
  _cyreg: {
    cy: {
      nodes: () => { id: () => string; renderedBoundingBox: (options: object) => Box }[]
      zoom: () => number
    }
  }
}

/** Nodes of which something, label included, is outside the canvas or under what lies over it. */
const cutOff = ({ canvas }: ExplorePage): Promise<string[]> =>
  canvas.evaluate((element) => {
    const frame = element.getBoundingClientRect()
    const covers = [...document.querySelectorAll('[data-covers-board]')].map((cover) =>
      cover.getBoundingClientRect(),
    )
    return (element as unknown as Drawn)['_cyreg'].cy.nodes().flatMap((node) => {
      const box = node.renderedBoundingBox({ includeOverlays: false, includeUnderlays: false })
      const [left, right] = [box.x1 + frame.left, box.x2 + frame.left]
      const [top, bottom] = [box.y1 + frame.top, box.y2 + frame.top]
      const outside = left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom
      const under = covers.some(
        (cover) => left < cover.right && right > cover.left && top < cover.bottom && bottom > cover.top,
      )
      return outside || under ? [node.id()] : []
    })
  })
const zoomOf = ({ canvas }: ExplorePage) =>
  canvas.evaluate((element) => (element as unknown as Drawn)['_cyreg'].cy.zoom())

/** All of the board is seen, at the latest when the canvas has taken in what opened over it. */
async function allSeen(explore: ExplorePage): Promise<void> {
  const until = performance.now() + 5000
  let cut = await cutOff(explore)
  while (cut.length > 0 && performance.now() < until) cut = await cutOff(explore)
  expect(cut).toEqual([])
}

describe('the first view of a board', () => {
  it.each<[string, View]>([
    ['a page of the usual width', {}],
    ['a page with room for legend and overview', { width: 1920, height: 1080 }],
    ['a page that is not high', { width: 1280, height: 700 }],
    ['a phone', phone],
  ])('shows all of it on %s, beside the legend', async (_, view) => {
    const explore = await ExplorePage.open('?q=SOGA', view)
    await allSeen(explore)
  })
  it('stays whole when panels and the time bar open and fold', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const before = await zoomOf(explore)
    await explore.button('Hide or show the panels').click()
    await explore.filters.waitFor({ state: 'hidden' })
    await allSeen(explore)
    await explore.button('Hide the time bar').click()
    await allSeen(explore)
    expect(await zoomOf(explore)).toBeGreaterThan(before)
    await explore.openLegend()
    await allSeen(explore)
  })
})

it('keeps its middle where it is once a person has moved it', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const { x, y, width, height } = (await explore.canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await explore.page.mouse.move(x + width / 2, y + height / 2)
  await explore.page.mouse.wheel(0, -300)
  const zoom = await zoomOf(explore)
  const [id = ''] = explore.ids()
  const before = await explore.place(id)
  await explore.button('Hide or show the panels').click()
  await explore.filters.waitFor({ state: 'hidden' })
  const wide = (await explore.canvas.boundingBox()) ?? { x: 0, width: 0 }
  const after = await explore.place(id)
  expect(await zoomOf(explore)).toBe(zoom)
  expect(after.x - (wide.x + wide.width / 2)).toBeCloseTo(before.x - (x + width / 2), 0)
  await explore.button('Fit').click()
  await allSeen(explore)
})
