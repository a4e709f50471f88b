import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const names = ['Force', 'Layers', 'Circle', 'Time lanes', 'Map']

interface Drawn {
  _cyreg: { cy: { nodes: () => { id: () => string; position: () => { x: number; y: number } }[] } }
}

/** Where the canvas has every node, in board units. */
const placesOf = ({ canvas }: ExplorePage) =>
  canvas.evaluate((element) =>
    Object.fromEntries(
      (element as unknown as Drawn)['_cyreg'].cy.nodes().map((node) => {
        const { x, y } = node.position()
        return [node.id(), `${Math.round(x)} ${Math.round(y)}`]
      }),
    ),
  )

async function layOut(explore: ExplorePage, name: string): Promise<void> {
  await explore.button(name).click()
  await explore.page.getByRole('button', { name, pressed: true }).waitFor()
}

it.each(names.map((name) => [name]))('%s gives the same places twice', async (name) => {
  const explore = await ExplorePage.open('?q=SOGA')
  await layOut(explore, name)
  const first = await placesOf(explore)
  await layOut(explore, name === 'Circle' ? 'Layers' : 'Circle')
  expect(await placesOf(explore)).not.toEqual(first)
  await layOut(explore, name)
  expect(await placesOf(explore)).toEqual(first)
})

it.each(names.map((name) => [name]))('%s gives the same places in another window', async (name) => {
  const one = await ExplorePage.open('?q=SOGA')
  await layOut(one, name)
  const other = await ExplorePage.open('?q=SOGA')
  await layOut(other, name)
  expect(await placesOf(other)).toEqual(await placesOf(one))
})

it('is worked out in a thread of its own, and undone as one act', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const before = await placesOf(explore)
  const worker = explore.page.waitForEvent('worker')
  await layOut(explore, 'Layers')
  expect((await worker).url()).toMatch(/^(blob:)?http/)
  expect(await placesOf(explore)).not.toEqual(before)
  await explore.button('Undo').click()
  await explore.page.getByRole('button', { name: 'Force', pressed: true }).waitFor()
  expect(await placesOf(explore)).toEqual(before)
})

it('draws the world under the map and years under the lanes, in step with the nodes', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const backdrop = explore.page.locator('.board-backdrop')
  expect(await backdrop.locator('path').count()).toBe(0)
  await layOut(explore, 'Map')
  await backdrop.locator('.backdrop-land').waitFor({ state: 'attached' })
  const transform = () => backdrop.locator('g').getAttribute('transform')
  const before = await transform()
  await explore.button('Zoom in').click()
  expect(await transform()).not.toBe(before)
  await backdrop.getByText(/^\d+ without a place$/).waitFor({ state: 'attached' })
  await layOut(explore, 'Time lanes')
  await backdrop.getByText('2007', { exact: true }).waitFor({ state: 'attached' })
  await backdrop.getByText('Operations', { exact: true }).waitFor({ state: 'attached' })
})

it('has lanes by series of operations on request, in the address too', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  await layOut(explore, 'Time lanes')
  await (await explore.openLegend()).getByLabel('Lanes').selectOption('by series')
  await explore.page.waitForURL((url) => url.searchParams.get('layout') === 'series')
  const backdrop = explore.page.locator('.board-backdrop')
  await backdrop.getByText('SOGA', { exact: true }).waitFor({ state: 'attached' })
  await explore.page.getByRole('button', { name: 'Time lanes', pressed: true }).waitFor()
  await explore.button('Undo').click()
  await backdrop.getByText('Operations', { exact: true }).waitFor({ state: 'attached' })
})

it('aligns what is selected from the toolbar, as one act', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const arrange = explore.button('Arrange')
  await explore.page.getByRole('heading', { name: 'SOGA' }).waitFor()
  const before = await placesOf(explore)
  await explore.button('Select all').click()
  await arrange.click()
  await explore.menu.getByRole('menuitem', { name: 'Align middles' }).click()
  await explore.menu.waitFor({ state: 'detached' })
  const rows = new Set(Object.values(await placesOf(explore)).map((place) => place.split(' ')[1]))
  expect(rows.size).toBe(1)
  await explore.button('Undo').click()
  expect(await placesOf(explore)).toEqual(before)
})
