import type { CDPSession } from 'playwright-core'
import { closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

interface Drawn {
  _cyreg: { cy: { zoom: () => number; pan: () => { x: number; y: number } } }
}
const viewOf = ({ canvas }: ExplorePage) =>
  canvas.evaluate((element) => {
    const { cy } = (element as unknown as Drawn)['_cyreg']
    return { zoom: cy.zoom(), ...cy.pan() }
  })

/** The fingers on the screen of a phone: where each of them is now, from none to all lifted. */
async function fingers(explore: ExplorePage) {
  const session: CDPSession = await explore.page.context().newCDPSession(explore.page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
    })
  return {
    put: (...at: { x: number; y: number }[]) => send('touchStart', at),
    move: (...at: { x: number; y: number }[]) => send('touchMove', at),
    lift: () => send('touchEnd', []),
  }
}
const open = async () => {
  const explore = await ExplorePage.open('?q=SOGA', phone)
  return { explore, ...(await fingers(explore)) }
}

it('selects with a tap, and shows what it selected', async () => {
  const { explore, put, lift } = await open()
  await put(await explore.place('operation-soga-ii'))
  await lift()
  await explore.page.waitForURL((url) => url.searchParams.get('selected') === 'operation-soga-ii')
  await explore.page.getByRole('button', { name: /SOGA II$/ }).waitFor()
})

it('opens the menu of an entity with a long press, and that of the board on its ground', async () => {
  const { explore, put, lift } = await open()
  await put(await explore.place('operation-soga-ii'))
  await explore.menu.getByRole('menuitem', { name: /^Expand/ }).waitFor()
  await lift()
  await explore.menu.getByText('SOGA II', { exact: true }).waitFor()
  await explore.page.keyboard.press('Escape')
  const { x, y } = (await explore.canvas.boundingBox()) ?? { x: 0, y: 0 }
  await put({ x: x + 8, y: y + 8 })
  await explore.menu.getByRole('menuitem', { name: /^Fit everything/ }).waitFor()
  await lift()
})

it('zooms by a pinch, about where the fingers are', async () => {
  const { explore, put, move, lift } = await open()
  const before = await viewOf(explore)
  const box = (await explore.canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const middle = { x: box.x + box.width / 2, y: box.y + 20 }
  const apart = (by: number) =>
    [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ] as const
  await put(...apart(30))
  for (const by of [40, 50, 60, 75, 90]) await move(...apart(by))
  await lift()
  expect((await viewOf(explore)).zoom).toBeGreaterThan(1.5 * before.zoom)
  await put(...apart(90))
  for (const by of [75, 60, 50, 40, 30]) await move(...apart(by))
  await lift()
  expect((await viewOf(explore)).zoom).toBeCloseTo(before.zoom, 1)
})

it('pans by one finger on the ground, and keeps what it shows when a panel opens', async () => {
  const { explore, put, move, lift } = await open()
  const before = await viewOf(explore)
  const box = (await explore.canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const start = { x: box.x + 8, y: box.y + 8 }
  await put(start)
  for (const by of [10, 25, 40, 60]) await move({ x: start.x + by, y: start.y + by })
  await lift()
  const after = await viewOf(explore)
  expect(after.x - before.x).toBeGreaterThan(30)
  expect(after.zoom).toBe(before.zoom)
})
