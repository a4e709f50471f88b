import { accessibilityProblems, closeBrowser, closePages, openPage, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const rows = 'tbody tr'

test('the list names every release, newest first, and says which are summaries', async () => {
  const page = await openPage('/releases')
  expect(await page.locator(rows).count()).toBeGreaterThanOrEqual(24)
  expect(await page.locator(rows).filter({ hasText: 'summary' }).count()).toBeGreaterThan(0)
})

test('a search by words and language narrows it, and stands in the address', async () => {
  const page = await openPage('/releases')
  const all = await page.locator(rows).count()
  await page.getByRole('searchbox').fill('SOGA')
  await page.getByRole('combobox', { name: 'Language' }).last().selectOption('fr')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/q=SOGA&lang=fr/)
  const found = await page.locator(rows).count()
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(all)
  for (const row of await page.locator(rows).all()) expect(await row.innerText()).toContain('French')
})

test('words that no release has give an empty list that says so', async () => {
  const page = await openPage('/releases?q=zxqwvut')
  expect(await page.locator('main').innerText()).toContain('No release fits')
})

/** Opens the first release that has claims. */
async function openReader() {
  const page = await openReady('/releases?q=SOGA&lang=en')
  await page.locator(rows).filter({ hasNotText: /\t0\t/ }).first().getByRole('link').click()
  await page.waitForURL(/\/releases\/.+/)
  await page.locator('article').waitFor()
  return page
}

test('the reader marks mentions by kind, and each leads to its dossier', async () => {
  const page = await openReader()
  const mention = page.locator('[id^=m][href^="/entities/"]').first()
  const name = await mention.innerText()
  expect(name.trim()).not.toBe('')
  await mention.click()
  await page.waitForURL(/\/entities\//)
  expect(await page.locator('h1').count()).toBe(1)
})

test('claims stand beside the sentence they come from, with rule and confidence', async () => {
  const page = await openReader()
  const claim = page.getByRole('list', { name: 'What it states' }).getByRole('listitem').first()
  expect(await claim.innerText()).toMatch(/rule .+ · confidence [01]\.\d\d/)
})

test('the next mention is reached by button and takes the focus', async () => {
  const page = await openReader()
  await page.getByRole('button', { name: 'Next mention' }).click()
  await page.locator('#m0:focus').waitFor()
  await page.getByRole('button', { name: 'Next mention' }).click()
  await page.locator('#m1:focus').waitFor()
})

test('a release opens on a board', async () => {
  const page = await openReader()
  await page.getByRole('link', { name: 'Open on a board' }).click()
  await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('list and reader have no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openPage('/releases', { theme, lang, ...view })
  expect(await accessibilityProblems(page)).toEqual([])
  await page.locator(rows).first().getByRole('link').click()
  await page.locator('article').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})
