import type { Page } from 'playwright-core'
import { interfaceLanguages, messagesIn } from '@/lib/i18n'
import { accessibilityProblems, baseUrl, closeBrowser, closePages, phone, type View } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const m = messagesIn('en').apiDocs
const status = (page: Page, text: RegExp) =>
  page.getByTestId('call-status').filter({ hasText: text }).waitFor()
const answered = (page: Page) => page.getByRole('region', { name: m.answers })
const send = (page: Page) => page.getByRole('button', { name: m.send, exact: true }).click()

test('from the query page to an operation, by its heading and by the filter', async () => {
  const page = await openReady('/query')
  await page.getByRole('tab', { name: 'What is stored' }).click()
  await page.getByRole('link', { name: m.open }).click()
  await page.getByRole('heading', { level: 1, name: m.title }).waitFor()
  const list = page.getByRole('navigation', { name: m.operations })
  await list.getByRole('searchbox').fill('neighbours')
  expect(await list.getByRole('link').count()).toBe(1)
  await list.getByRole('searchbox').fill('no such thing')
  await list.getByText(m.noMatch).waitFor()
  await list.getByRole('searchbox').fill('get links evidence')
  await list.getByRole('link').first().click()
  await page.waitForURL(/\/docs\/api\/evidence$/u)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('/api/links/{key}/evidence')
  expect(await list.locator('[aria-current=page]').innerText()).toContain('/links/{key}/evidence')
})

test('a GET is sent with the values of its example, and shows status, headers and JSON', async () => {
  const page = await openReady('/docs/api/neighbours')
  expect(await page.getByLabel('relation').inputValue()).toBe('SPOKE_ABOUT')
  await page.getByLabel('limit').fill('1')
  await send(page)
  await status(page, /^200 after \d+ ms/u)
  const answer = JSON.parse(await answered(page).innerText()) as { links: unknown[]; next: string }
  expect([answer.links.length, answer.next.length > 10]).toEqual([1, true])
  await page.getByText(m.headers, { exact: true }).click()
  await page.getByText('x-request-id').waitFor()

  await page.getByLabel('limit').fill('1000')
  await send(page)
  await status(page, /^400 after/u)
  expect(await answered(page).innerText()).toContain('bad_request')
})

test('what reads by POST is sent at once; its shape and example can be read', async () => {
  const page = await openReady('/docs/api/query')
  await page.getByRole('textbox', { name: m.body }).fill('{"cypher":"RETURN 7 AS seven"}')
  await send(page)
  await status(page, /^200/u)
  expect(JSON.parse(await answered(page).innerText())).toMatchObject({ columns: ['seven'], rows: [[7]] })
  const shape = page.getByText('milliseconds', { exact: true })
  expect(await shape.isVisible()).toBe(true)
})

test('what writes asks first, and can be left', async () => {
  const before = await (await fetch(`${baseUrl}/api/boards`)).text()
  const page = await openReady('/docs/api/saveBoard')
  await page.getByText(m.writes).waitFor()
  await send(page)
  const question = page.getByRole('group', { name: m.sure })
  await question.getByRole('button', { name: m.cancel }).click()
  await question.waitFor({ state: 'detached' })
  expect(await (await fetch(`${baseUrl}/api/boards`)).text()).toBe(before)
  await send(page)
  await page.keyboard.press('Enter')
  await status(page, /^200/u)
  const { id } = JSON.parse(await answered(page).innerText()) as { id: string }
  expect((await fetch(`${baseUrl}/api/boards/${id}`, { method: 'DELETE' })).status).toBe(200)
})

test('a picture that is answered is shown', async () => {
  const page = await openReady('/docs/api/exportBriefing')
  await send(page)
  await status(page, /^200/u)
  const picture = page.getByRole('img', { name: m.picture })
  expect(
    await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
  ).toBeGreaterThan(300)
})

test('code follows the form, in three languages', async () => {
  const page = await openReady('/docs/api/search')
  await page.getByLabel('q', { exact: false }).first().fill('Noble')
  await page.getByText(m.code, { exact: true }).first().click()
  const code = (language: string) => page.getByRole('region', { name: language }).innerText()
  expect(await code('curl')).toContain(`${baseUrl}/api/search?q=Noble`)
  await page.getByRole('button', { name: 'Python' }).click()
  expect(await code('Python')).toContain('from urllib.request import')
  await page.getByRole('button', { name: 'fetch' }).click()
  expect(await code('fetch')).toContain('await fetch(')
})

test('there is no page for what is no operation', async () => {
  expect((await fetch(`${baseUrl}/docs/api/none`)).status).toBe(404)
})

const looks: [string, View][] = [
  ['light', { theme: 'light' }],
  ['dark, on a phone', { theme: 'dark', ...phone }],
]
const cases = interfaceLanguages.flatMap((lang) => looks.map(([look, view]) => [lang, look, view] as const))
it.each(cases)(
  'in %s, %s: axe finds nothing, and no page is wider than the screen',
  async (lang, _, view) => {
    const found: string[] = []
    for (const path of ['/docs/api', '/docs/api/paths', '/docs/api/saveBoard']) {
      const page = await openReady(path, { ...view, lang })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (wide > 0) found.push(`${path}: ${wide} px too wide`)
      found.push(...(await accessibilityProblems(page)).map((problem) => `${path}: ${problem}`))
    }
    expect(found).toEqual([])
  },
)
