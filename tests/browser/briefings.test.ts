import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { openReady } from './support/ready-page'
import type { Page } from 'playwright-core'

afterEach(closePages)
afterAll(closeBrowser)

const soga =
  '/briefings?nodes=operation-soga,organisation-interpol,country-cn,country-sg&title=SOGA%20in%20short'
const made = (page: Page) => page.locator('section[aria-busy=false] img')

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}

test('without entities there are starting points, each a page', async () => {
  const page = await openReady('/briefings')
  await page.locator('main li a').first().click()
  await page.waitForURL(/nodes=/)
  await made(page).waitFor()
})

test('the page is a picture, never markup of this document', async () => {
  const page = await openReady(soga)
  await made(page).waitFor()
  expect(await made(page).getAttribute('src')).toMatch(/^blob:/)
  const width = await made(page).evaluate((image: HTMLImageElement) => image.naturalWidth)
  expect(width).toBe(1123)
})

test('what is typed stands on the page, and the file is what was shown', async () => {
  const page = await openReady(soga)
  await made(page).waitFor()
  await page.getByRole('textbox', { name: 'Marking' }).fill('FOR <b>TEST</b>')
  await page.getByRole('combobox', { name: 'Language of the page' }).selectOption('fr')
  const svg = await saved(page, 'Save as SVG')
  expect(svg.name).toBe('SOGA-in-short.svg')
  const text = svg.bytes.toString()
  expect(text).toContain('SOGA in short')
  expect(text).toContain('FOR &#60;b&#62;TEST')
  expect(text).toContain('lang="fr"')
  expect((await saved(page, 'Save as SVG')).bytes.equals(svg.bytes)).toBe(true)
})

test('PNG is saved at twice the size', async () => {
  const page = await openReady(soga)
  const png = await saved(page, 'Save as PNG')
  expect(png.name).toBe('SOGA-in-short.png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2246)
})

test('it leads back to its board', async () => {
  const page = await openReady(soga)
  await page.getByRole('link', { name: 'Back to the board' }).click()
  await page.locator('#board-canvas[data-nodes="4"]').waitFor()
})

test('a page that cannot be made says so and is tried again', async () => {
  const page = await openReady('/load')
  await page.route('**/api/briefings/export', (route) =>
    route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'No ink.' } } }),
  )
  await page.goto(soga)
  await page.getByRole('alert').filter({ hasText: 'No ink.' }).waitFor()
  await page.unroute('**/api/briefings/export')
  await page.getByRole('button', { name: 'Try again' }).click()
  await made(page).waitFor()
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('briefings have no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openReady('/briefings', { theme, lang, ...view })
  expect(await accessibilityProblems(page)).toEqual([])
  await page.goto(soga)
  await made(page).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})
