import { accessibilityProblems, baseUrl, closeBrowser, closePages, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

test('the language is switched and stays', async () => {
  const page = await openReady('/releases')
  await page.locator('header select').selectOption('fr')
  await page.getByRole('heading', { name: 'Communiqués' }).waitFor()
  await page.goto('/load')
  await page.getByRole('heading', { name: 'Charger des communiqués' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})

test('the theme is switched and stays', async () => {
  const page = await openReady('/releases')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.locator('html[data-theme=dark]').waitFor()
  expect(await ground()).not.toBe(light)
  await page.reload()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test.each(['/nowhere', '/entities/operation-of-no-kind', '/releases/release-of-no-kind'])(
  '%s is not found, and says where to go',
  async (path) => {
    const page = await openReady(path)
    expect((await page.request.get(path)).status()).toBe(404)
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await page.waitForURL(`${baseUrl}/`)
  },
)

test('every page is reached from every page, on a phone too', async () => {
  const page = await openReady('/', phone)
  for (const name of ['Explore', 'Releases', 'Query', 'Briefings', 'Load']) {
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name })
    expect(await link.isVisible()).toBe(true)
    const box = await link.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
  }
})

test('the first stop of the keyboard skips to the content', async () => {
  const page = await openReady('/releases')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(page.url()).toContain('#content')
})

test('pages may run no script but their own', async () => {
  const page = await openReady('/')
  const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/)
})
