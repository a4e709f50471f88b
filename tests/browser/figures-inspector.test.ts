import { accessibilityProblems, closeBrowser, closePages, phone, type View } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const open = (id: string, view: View = {}) => ExplorePage.open(`?nodes=${id}&selected=${id}`, view)

it('a series shows its editions as bars and a table, totals apart, each value with its sentence', async () => {
  const { inspector, page } = await open('operation-soga')
  const charts = inspector.getByRole('img', { name: /^Bars: / })
  expect(await charts.first().getAttribute('aria-label')).toMatch(/^Bars: Arrests/)
  const table = page.locator(`[id="${await charts.first().getAttribute('aria-describedby')}"]`)
  const heads = await table.getByRole('rowheader').allInnerTexts()
  expect(heads.map((text) => text.split('\n')[0])).toEqual([
    'SOGA',
    'SOGA II',
    'SOGA III',
    'SOGA IV',
    'SOGA V',
    'SOGA VII',
    'SOGA VII',
    'SOGA VIII',
    'SOGA VIII',
  ])
  expect(await charts.first().locator('rect').count()).toBe(6)
  expect(await inspector.getByText('Releases disagree').count()).toBe(0)

  await inspector.getByRole('button', { name: /^> 5,000: read the sentences/ }).press('Enter')
  const sentence = inspector.getByTestId('figure-sentence')
  expect(await sentence.innerText()).toMatch(/5 ?000/)
  expect(await sentence.locator('mark').count()).toBe(1)

  const totals = inspector.getByText(/^Totals over several editions or years · 7$/).first()
  await totals.click()
  expect(await inspector.getByText('first 7 editions').first().isVisible()).toBe(true)
  expect(await accessibilityProblems(page)).toEqual([])
})

it('releases that disagree stand side by side, each with its source and its sentence one click away', async () => {
  const { inspector, page } = await open('operation-lionfish-ii')
  const flag = inspector.getByText('Releases disagree')
  await flag.first().waitFor()
  expect(await flag.count()).toBe(1)
  const sides = inspector
    .locator('tr', { has: page.getByText('Releases disagree') })
    .locator('xpath=following-sibling::tr[1]')
    .locator('td > ul > li')
  const values = (await sides.locator('p').allInnerTexts()).map((text) => text.trim())
  expect(values).toEqual(expect.arrayContaining(['442', '422']))
  for (const at of values.keys()) {
    const side = sides.nth(at)
    expect(await side.getByRole('link').count()).toBeGreaterThan(0)
    expect(await side.innerText()).toContain('December 2014')
    await side.getByText('Sentence').first().click()
    const sentence = side.getByTestId('figure-sentence').first()
    expect((await sentence.locator('mark').innerText()).length).toBeGreaterThan(2)
  }
  const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
  expect(one?.y).toBe(other?.y)
  expect(await accessibilityProblems(page)).toEqual([])
})

it('numbers of an organisation are told by year', async () => {
  const { inspector } = await open('organisation-interpol', { lang: 'ar' })
  const chart = inspector.getByTestId('figure-chart')
  await chart.waitFor()
  expect(await chart.innerText()).toMatch(/2010\s*2011\s*2013\s*2014/)
})

it('links fold by relation with their counts', async () => {
  const { inspector, page } = await open('operation-soga')
  await inspector.getByRole('tab', { name: /^Links/ }).click()
  const groups = inspector.getByTestId('link-group')
  const heads = await groups.locator('summary').allInnerTexts()
  const counts = heads.map((text) => Number(/\d+$/u.exec(text.trim())?.[0]))
  expect(counts).toEqual(counts.toSorted((left, right) => right - left))
  const total = await inspector.getByRole('tab', { name: /^Links/ }).innerText()
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/\d+/u.exec(total)?.[0]))
  const first = groups.first()
  const links = first.getByRole('listitem')
  expect(await links.count()).toBeGreaterThan(0)
  await first.locator('summary').press('Enter')
  expect(await links.first().isVisible()).toBe(false)
  expect(await accessibilityProblems(page)).toEqual([])
})

it('fits a telephone', async () => {
  const { page, inspector } = await open('operation-soga', phone)
  await page.locator('button[aria-controls=panel-inspector]').click()
  await inspector.getByTestId('figure-chart').first().waitFor()
  expect(await inspector.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0)
})
