import { interfaceLanguages } from '@/lib/i18n'
import type { View } from './support/browser'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const pages = [
  '/',
  '/explore?q=SOGA',
  '/releases',
  '/entities/operation-soga',
  '/query',
  '/briefings',
  '/load',
]
const looks: [string, View][] = [
  ['light', { theme: 'light' }],
  ['dark, on a phone', { theme: 'dark', ...phone }],
]
const cases = interfaceLanguages.flatMap((lang) => looks.map(([look, view]) => [lang, look, view] as const))

it.each(cases)(
  'in %s, %s: axe finds nothing, and no page is wider than the screen',
  async (lang, _, view) => {
    const found: string[] = []
    for (const path of pages) {
      const page = await openReady(path, { ...view, lang })
      if (path.startsWith('/explore')) await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
      const { dir, wide } = await page.evaluate(() => ({
        dir: document.documentElement.dir,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      if (dir !== (lang === 'ar' ? 'rtl' : 'ltr')) found.push(`${path}: written ${dir}`)
      if (wide > 0) found.push(`${path}: ${wide} px too wide`)
      found.push(...(await accessibilityProblems(page)).map((problem) => `${path}: ${problem}`))
    }
    expect(found).toEqual([])
  },
)

it.each(cases)('in %s, %s: axe finds nothing in what opens on a board', async (lang, _, view) => {
  const explore = await ExplorePage.open('?q=SOGA', { ...view, lang })
  const found: string[] = []
  for (const key of ['?', 'e']) {
    await explore.page.keyboard.press(key)
    await explore.dialog.locator('li, dt').first().waitFor()
    found.push(...(await accessibilityProblems(explore.page)))
    await explore.page.keyboard.press('Escape')
    await explore.dialog.waitFor({ state: 'detached' })
  }
  await explore.page.keyboard.press('t')
  await explore.page.getByRole('tree').waitFor()
  found.push(...(await accessibilityProblems(explore.page)))
  expect(found).toEqual([])
})
