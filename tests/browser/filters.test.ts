import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const linksOf = async (explore: ExplorePage) =>
  Number(/(\d+) links?/.exec((await explore.summary.textContent()) ?? '')?.[1])
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0])

describe('limits', () => {
  it('hides links below a confidence, says how many, and brings them back', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const before = await linksOf(explore)
    const slider = explore.filters.getByRole('slider', { name: 'Confidence' })
    await slider.focus()
    await explore.page.keyboard.press('End')
    await explore.filters.getByText('1 and above').waitFor()
    const hidden = numberIn(await explore.page.getByTestId('hidden-by-confidence').textContent())
    expect(hidden).toBeGreaterThan(0)
    expect((await linksOf(explore)) + hidden).toBe(before)
    expect(new URL(explore.page.url()).searchParams.get('confidence')).toBe('1')
    await explore.filters.getByRole('button', { name: /^Show again: .* of less confidence$/ }).click()
    await explore.filters.getByText('0 and above').waitFor()
    expect(await linksOf(explore)).toBe(before)
  })

  it('takes one step of undo for all moves of a slider', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const slider = explore.filters.getByRole('slider', { name: 'Confidence' })
    await slider.focus()
    for (let move = 0; move < 6; move += 1) await explore.page.keyboard.press('ArrowRight')
    await explore.filters.getByText('0.3 and above').waitFor()
    await explore.button('Undo').click()
    await explore.filters.getByText('0 and above').waitFor()
    expect(await explore.button('Undo').isDisabled()).toBe(true)
  })

  it('asks for a number of links of each entity, and opens so from its address', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    for (let step = 0; step < 5; step += 1) await explore.button('One more').click()
    await explore.filters.getByText('5 or more').waitFor()
    const fewer = (await explore.counts()).nodes
    expect(fewer).toBeLessThan(nodes)
    const again = await ExplorePage.open(new URL(explore.page.url()).search)
    await again.hasNodes(fewer)
    await again.button(/^Show all$/).click()
    await again.hasNodes(nodes)
  })
})

describe('facets', () => {
  it('shows only one kind, and all again', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    const row = explore.filters.locator('[data-facet=kind] li').filter({ hasText: 'Countries' })
    const countries = numberIn(await row.textContent())
    await row.hover()
    await row.getByRole('button', { name: 'Only Countries' }).click()
    await explore.hasNodes(countries)
    await explore.button('All: Kinds').click()
    await explore.hasNodes(nodes)
  })

  it('switches an eye off and on from the list of what is hidden, with nothing for axe to find', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    await explore.button('Hide Countries').click()
    await explore.filters.locator('[data-cause=eye]').getByText('switched off').waitFor()
    expect(await accessibilityProblems(explore.page)).toEqual([])
    await explore.filters.getByRole('button', { name: /^Show again: .* switched off$/ }).click()
    await explore.hasNodes(nodes)
  })
})
