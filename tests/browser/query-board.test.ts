import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

/** The query page with the answer to `cypher`. */
async function answer(cypher: string) {
  const page = await openReady(`/query?${new URLSearchParams({ cypher })}`)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.locator('[data-rows]').waitFor()
  return page
}

describe('a result on a board', () => {
  const three =
    "MATCH (c:Country) WHERE c.id IN ['country-cn', 'country-fr', 'country-sg'] RETURN c ORDER BY c.id"

  it('is opened whole', async () => {
    const page = await answer(three)
    await page.getByRole('link', { name: 'Open on the board' }).click()
    const explore = new ExplorePage(page)
    await explore.hasNodes(3)
    expect(explore.ids().toSorted()).toEqual(['country-cn', 'country-fr', 'country-sg'])
  })

  it('is opened by chosen rows, by mouse and by keyboard', async () => {
    const page = await answer(three)
    await page.getByRole('checkbox', { name: 'Choose row 1' }).check()
    await page.getByRole('checkbox', { name: 'Choose row 3' }).focus()
    await page.keyboard.press('Space')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Open 2 rows on the board' }).click()
    const explore = new ExplorePage(page)
    await explore.hasNodes(2)
    expect(explore.ids().toSorted()).toEqual(['country-cn', 'country-sg'])
  })

  it('chooses all rows, and none again', async () => {
    const page = await answer(three)
    await page.getByRole('checkbox', { name: 'Choose all rows' }).check()
    await page.getByRole('link', { name: 'Open 3 rows on the board' }).waitFor()
    await page.getByRole('checkbox', { name: 'Choose all rows' }).uncheck()
    await page.getByRole('link', { name: /rows on the board/u }).waitFor({ state: 'detached' })
  })

  it('takes the ends of a link', async () => {
    const page = await answer('MATCH (:Official)-[met:MET]->(:Official) RETURN met LIMIT 1')
    await page.getByRole('link', { name: 'Open on the board' }).click()
    await new ExplorePage(page).hasNodes(2)
  })

  it('takes more entities than an address names', async () => {
    const page = await answer('MATCH (n) WHERE n:Entity OR n:Figure RETURN n ORDER BY n.id LIMIT 310')
    expect(await page.locator('[data-rows]').getAttribute('data-rows')).toBe('310')
    await page.locator('#result-grid').focus()
    await page.keyboard.press('Control+End')
    await page.getByRole('checkbox', { name: 'Choose row 310' }).check()
    await page.getByRole('link', { name: 'Open on the board' }).click()
    await new ExplorePage(page).hasNodes(310)
  })

  it('says when there is nothing for one', async () => {
    const page = await answer('MATCH (r:Release) RETURN r.title AS title LIMIT 2')
    await page.getByText('No row holds an entity or a link').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Open on the board' }).count()).toBe(0)
  })
})

describe('a ready question', () => {
  it('opens its answer from an address', async () => {
    const explore = await ExplorePage.open('?question=countries')
    expect((await explore.counts()).nodes).toBeGreaterThan(5)
    await explore.page.waitForURL(/nodes=/u)
    await explore.page.getByText('This board answers “Countries by number of operations”').waitFor()
    expect(await explore.button('Undo').isDisabled()).toBe(true)
  })

  it('that nobody knows is told, with the others below', async () => {
    const explore = await ExplorePage.open()
    await explore.page.goto('/explore?question=nonsense')
    await explore.page
      .getByRole('alert')
      .filter({ hasText: 'There is no ready question called “nonsense”' })
      .waitFor()
    expect(await accessibilityProblems(explore.page)).toEqual([])
    await explore.page.getByRole('region', { name: 'Ready questions' }).getByText('Who met whom').click()
    await explore.page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
  })

  it('replaces the board from the palette, and one undo brings it back with its history', async () => {
    const explore = await ExplorePage.open('?nodes=official-ronald-k-noble,operation-soga')
    const { page } = explore
    await explore.click('operation-soga')
    await page.keyboard.press('h')
    await explore.hasNodes(1)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('who met')
    await page.keyboard.press('Enter')
    await page.getByText('This board answers “Who met whom”').waitFor()
    await page.locator('#board-canvas:not([data-nodes="1"])').waitFor()
    await explore.canvas.focus()
    await page.keyboard.press('Control+z')
    await explore.hasNodes(1)
    await page.getByText('This board answers').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await explore.hasNodes(2)
  })

  it('starts a board on a phone', async () => {
    const { page } = await ExplorePage.open('', phone)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Series of operations' }).tap()
    await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
  })
})
