import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const ends = 'official-ronald-k-noble,country-cn'

describe('paths', () => {
  it('are found between two ends picked by name, read as sentences, and put on the board as one step of undo', async () => {
    const explore = await ExplorePage.open('?q=Ronald%20Noble')
    const { nodes } = await explore.counts()
    await explore.canvas.focus()
    await explore.page.keyboard.press('a')
    const panel = explore.page.getByTestId('paths')
    await panel.getByLabel('To', { exact: true }).fill('Operation Lionfish')
    await panel
      .getByRole('button', { name: /Lionfish/ })
      .first()
      .waitFor()
    await panel.getByLabel('To', { exact: true }).press('Enter')
    const list = panel.getByTestId('path-list').getByRole('listitem')
    await list.first().waitFor()
    const steps = panel.getByTestId('path-strip').getByRole('listitem')
    expect(await steps.first().locator('blockquote').textContent()).not.toBe('')
    expect(await steps.first().getByRole('link').getAttribute('href')).toMatch(/^\/releases\/.+#s\d+$/)
    expect(explore.page.url()).toContain('path=')

    await panel.getByRole('button', { name: 'Show on the board' }).click()
    await explore.page.locator(`#board-canvas:not([data-nodes="${nodes}"])`).waitFor()
    await explore.canvas.focus()
    await explore.page.keyboard.press('Control+z')
    await explore.hasNodes(nodes)
  })

  it('are opened by their address and walked by keyboard; axe finds nothing', async () => {
    const explore = await ExplorePage.open(`?nodes=${ends}&path=${ends}`)
    const strip = explore.page.getByTestId('path-strip')
    const steps = strip.getByRole('listitem')
    await steps.first().focus()
    expect(await steps.count()).toBeGreaterThan(0)
    expect(await accessibilityProblems(explore.page)).toEqual([])
    await explore.button('Copy as Markdown').waitFor()
  })

  it('say what was searched when there is none', async () => {
    const explore = await ExplorePage.open(`?nodes=${ends}&path=${ends}`)
    const panel = explore.page.getByTestId('paths')
    await panel.getByText('Options').click()
    await panel.getByLabel('Only by').selectOption('SEIZED')
    await panel.getByText(/^No path within 4 steps; \d+ entit/).waitFor()
  })
})

it('shared neighbours of what is selected come from the whole graph', async () => {
  const explore = await ExplorePage.open(`?nodes=${ends}&selected=${ends}`)
  await explore.button('What connects these?').click()
  const rows = explore.page.getByTestId('connects').getByRole('listitem')
  await rows.first().waitFor()
  await rows.first().getByRole('button').click()
  await explore.page.locator('#board-canvas:not([data-nodes="2"])').waitFor()
})
