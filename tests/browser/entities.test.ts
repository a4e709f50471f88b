import { accessibilityProblems, closeBrowser, closePages, openPage, phone } from './support/browser'

afterEach(closePages)
afterAll(closeBrowser)

const soga = '/entities/operation-soga'

test('a dossier gives names in each language, links by relation and where it is named', async () => {
  const page = await openPage(soga)
  expect(await page.locator('h1').innerText()).toBe('SOGA')
  const text = await page.locator('article').innerText()
  expect(text).toContain('سوغا')
  expect(await page.locator('article h3').count()).toBeGreaterThan(1)
  expect(await page.locator('article a[href^="/releases/"]').count()).toBeGreaterThan(2)
})

test('a link of a dossier opens on the board with its sentences', async () => {
  const page = await openPage(soga)
  await page
    .locator('article a[href*="selected="]', { hasText: /stor(y|ies)/ })
    .first()
    .click()
  await page.getByTestId('evidence').first().waitFor()
})

test('a dossier opens on a board and as a briefing', async () => {
  const page = await openPage(soga)
  expect(await page.getByRole('link', { name: 'Make a briefing' }).getAttribute('href')).toMatch(/title=SOGA/)
  await page.getByRole('link', { name: 'Open on a board' }).click()
  await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('a dossier has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openPage(soga, { theme, lang, ...view })
  expect(await accessibilityProblems(page)).toEqual([])
})
