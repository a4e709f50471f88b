import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const open = async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  return { explore, legend: await explore.openLegend() }
}
const numbersIn = (texts: readonly string[]) => texts.map((text) => Number(/(\d+)$/.exec(text)?.[1]))

it('colours by community, says which are which, and selects one', async () => {
  const { explore, legend } = await open()
  const { nodes } = await explore.counts()
  await legend.getByLabel('Colour').selectOption('Community')
  const groups = legend.getByTestId('legend-groups').getByRole('listitem')
  await groups.first().waitFor()
  const sizes = numbersIn(await groups.allTextContents())
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(nodes)
  expect(new URL(explore.page.url()).searchParams.get('colour')).toBe('community')
  await groups.first().getByRole('button').click()
  await explore.inspector.getByText(`${sizes[0]} selected`).waitFor()
  expect(await accessibilityProblems(explore.page)).toEqual([])
  await explore.button('Undo').click()
  await groups.first().waitFor({ state: 'detached' })
})

it('sizes by arrests, says the largest and how many have none, and opens so from its address', async () => {
  const { explore, legend } = await open()
  await legend.getByLabel('Size').selectOption('Arrests')
  await legend.getByText('largest: 30,000').waitFor()
  await legend.getByTestId('without-size').waitFor()
  const again = await ExplorePage.open(new URL(explore.page.url()).search)
  await (await again.openLegend()).getByText('largest: 30,000').waitFor()
})

it('lists only the lines that occur', async () => {
  const { explore, legend } = await open()
  const lines = legend.getByTestId('legend-lines')
  await lines.getByText('stated').waitFor()
  await explore.button('Hide stated').click()
  await lines.getByText('stated').waitFor({ state: 'detached' })
})

it('is folded until asked for, and then open the next time', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  expect(await explore.page.getByLabel('Colour').count()).toBe(0)
  const legend = await explore.openLegend()
  await legend.getByLabel('Colour').waitFor()
  await explore.page.reload()
  await legend.getByLabel('Colour').waitFor()
  await explore.button('Hide the legend').click()
  await legend.getByLabel('Colour').waitFor({ state: 'detached' })
})

it('is open from the start where there is room', async () => {
  const explore = await ExplorePage.open('?q=SOGA', { width: 1920, height: 1080 })
  await explore.page.getByTestId('legend').getByLabel('Colour').waitFor()
})

interface Curved {
  _cyreg: { cy: { edges: () => { data: (name: string) => unknown }[] } }
}

it('bundles the lines, also from the address, and is undone', async () => {
  const { explore, legend } = await open()
  const bundled = (some: boolean) =>
    explore.page.waitForFunction((wanted) => {
      const canvas = document.getElementById('board-canvas') as unknown as Curved | null
      return canvas?.['_cyreg']?.cy.edges().some((edge) => edge.data('way') !== null) === wanted
    }, some)
  await bundled(false)
  await legend.getByLabel('Lines').selectOption('Bundled')
  await bundled(true)
  await explore.page.waitForURL((url) => url.searchParams.get('lines') === 'bundled')
  const again = await ExplorePage.open(new URL(explore.page.url()).search)
  expect(await (await again.openLegend()).getByLabel('Lines').inputValue()).toBe('bundled')
  await explore.button('Undo').click()
  await bundled(false)
})

it('says what lines of a series are drawn with', async () => {
  const { legend } = await open()
  await legend.getByTestId('legend-lines').getByText('edition of the series').waitFor()
})
