import type { Page } from 'playwright-core'
import {
  accessibilityProblems,
  baseUrl,
  closeBrowser,
  closePages,
  openPage,
  phone,
  type View,
} from './support/browser'

afterEach(closePages)
afterAll(closeBrowser)

/** Opens the release in a language whose words fit; the section with its other versions is in view. */
async function openVersions(words: string, lang: string, view: View = {}) {
  const address = `${baseUrl}/api/releases?${new URLSearchParams({ q: words, lang, limit: '1' })}`
  const { releases } = (await (await fetch(address)).json()) as { releases: { id: string }[] }
  const page = await openPage(`/releases/${releases[0]!.id}`, view)
  const versions = page.locator('section', { has: page.getByTestId('version') })
  await versions.waitFor()
  return { page, versions }
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth')

test('a factor of a thousand between two languages is said, with both sentences side by side', async () => {
  const { versions } = await openVersions('Lionfish', 'fr')
  const first = versions.locator('[data-kind=value]').first()
  expect(await first.innerText()).toContain('One value is 1,000 times the other.')
  const sentences = first.getByRole('link')
  expect(await sentences.count()).toBe(2)
  const [left, right] = await Promise.all([sentences.first().boundingBox(), sentences.last().boundingBox()])
  expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1)
  expect(await first.locator('mark').allInnerTexts()).toEqual([
    expect.stringContaining('717 000 USD'),
    expect.stringContaining('USD 717 million'),
  ])
})

test('what one version does not name is called not found, never missing', async () => {
  const { versions } = await openVersions('Abidjan', 'en')
  const participant = versions.locator('[data-kind=participant]')
  expect(await participant.innerText()).toMatch(/Hamed Bakayoko[\s\S]*not found here/)
})

test('a sentence leads to where it stands in the other version', async () => {
  const { page, versions } = await openVersions('Abidjan', 'fr')
  await versions.locator('[data-kind=participant]').getByRole('link').click()
  await page.waitForURL(/\/releases\/[^#]+#s\d+$/)
  await page.locator(new URL(page.url()).hash).getByText('Hamed Bakayoko').waitFor()
})

test('versions that say the same say so', async () => {
  const { versions } = await openVersions('Valls', 'fr')
  expect(await versions.innerText()).toContain('The two say the same')
})

test('a release without other versions has no such section', async () => {
  const { releases } = (await (await fetch(`${baseUrl}/api/releases?q=Pacific&limit=3`)).json()) as {
    releases: { id: string }[]
  }
  for (const { id } of releases) {
    const answer = (await (await fetch(`${baseUrl}/api/releases/${id}/twins`)).json()) as { twins: unknown[] }
    const page = await openPage(`/releases/${id}`)
    expect(await page.getByTestId('version').count()).toBe(answer.twins.length)
  }
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('fits and has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const { page } = await openVersions('Lionfish', 'en', { theme, lang, ...view })
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  expect(await accessibilityProblems(page)).toEqual([])
})

test('sentences run in the direction of their language', async () => {
  const { versions } = await openVersions('سوغا', 'ar')
  const found = (await versions
    .locator('[data-kind] a[lang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('lang'), link.getAttribute('dir')]))) as [
    string,
    string,
  ][]
  expect(found.length).toBeGreaterThan(0)
  for (const [lang, dir] of found) expect(dir).toBe(lang === 'ar' ? 'rtl' : 'ltr')
})
