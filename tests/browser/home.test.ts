import { accessibilityProblems, closeBrowser, closePages, openPage, phone } from './support/browser'

afterEach(closePages)
afterAll(closeBrowser)

test('home counts what is in the graph', async () => {
  const page = await openPage('/')
  const count = async (name: string) =>
    Number((await page.locator(`[data-count=${name}]`).innerText()).replaceAll(/\D/g, ''))
  expect(await count('releases')).toBeGreaterThanOrEqual(24)
  expect(await count('stories')).toBeLessThan(await count('releases'))
  for (const name of ['entities', 'links', 'figures', 'sentences'])
    expect(await count(name)).toBeGreaterThan(0)
})

test('home shows a link with the sentence that says it, and leads to it', async () => {
  const page = await openPage('/')
  const figure = page.locator('figure')
  expect((await figure.locator('mark').innerText()).split(' ').length).toBeGreaterThan(2)
  const source = figure.getByRole('link').last()
  expect(await source.getAttribute('href')).toMatch(/^\/releases\/.+#s\d+$/)
})

test.each([
  ['by mouse', false],
  ['by keyboard', true],
])('a starting point is a board, one act away (%s)', async (_, keyboard) => {
  const page = await openPage('/')
  const start = page.getByRole('navigation', { name: 'Open a board' }).getByRole('link').first()
  if (keyboard) {
    await start.focus()
    await page.keyboard.press('Enter')
  } else await start.click()
  await page.locator('#board-canvas:not([data-nodes="0"])[data-ready=true]').waitFor()
  expect(Number(await page.locator('#board-canvas').getAttribute('data-nodes'))).toBeGreaterThan(3)
})

test('searching from home searches on the board', async () => {
  const page = await openPage('/')
  await page.getByRole('searchbox').fill('Noble')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/explore\?q=Noble/)
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('home has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openPage('/', { theme, lang, ...view })
  expect(await accessibilityProblems(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})
