import type { ReleaseDetail } from '@/lib/api/schemas'
import { accessibilityProblems, baseUrl, closeBrowser, closePages, openPage, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const rows = 'tbody tr'
const card = '[data-card]'

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
  await page.getByRole('button', { name: 'Search', exact: true }).click()
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

test('pointing at a mention shows its card, which goes when the pointer leaves', async () => {
  const page = await openReader()
  await page.locator('[data-mention]').first().hover()
  await page.locator(card).waitFor()
  expect(await page.locator(card).innerText()).toMatch(
    /named .+ here[\s\S]*Why: .+ · confidence \w+ [01]\.\d\d/,
  )
  await page.mouse.move(0, 0)
  await page.locator(card).waitFor({ state: 'detached' })
})

test('by keyboard a mention opens its card, Escape gives the focus back, and its dossier is a step away', async () => {
  const page = await openReader()
  const mention = page.locator('[data-mention]').first()
  await mention.focus()
  await page.keyboard.press('Enter')
  await page.locator(`${card} a:focus`).waitFor()
  await page.keyboard.press('Escape')
  await page.locator(card).waitFor({ state: 'detached' })
  await page.locator('[data-mention]:focus').waitFor()
  await mention.click()
  await page.locator(card).getByRole('link', { name: 'Dossier' }).click()
  await page.waitForURL(/\/entities\//)
  expect(await page.locator('h1').count()).toBe(1)
})

test('a chosen statement marks its words in the text, each in a sentence that it stands beside', async () => {
  const page = await openReader()
  const statement = page.getByTestId('statement').first()
  expect(await statement.innerText()).toMatch(/Why: .+ · confidence \w+ [01]\.\d\d/)
  expect(await page.locator('article [data-sentence] mark').count()).toBe(0)
  await statement.getByRole('button').click()
  expect(await page.locator('article [data-sentence] mark').count()).toBeGreaterThan(0)
  await statement.getByRole('link', { name: 'Open on a board' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('article [data-sentence] mark').first().waitFor({ state: 'detached' })
})

test('statements stand beside the sentences whose words say them, and beside no others', async () => {
  const page = await openReader()
  const answer = await fetch(`${baseUrl}/api${new URL(page.url()).pathname}`)
  const { sentences, claims } = (await answer.json()) as ReleaseDetail
  const evidence = claims.flatMap((claim) => claim.evidence).filter(({ rule }) => !rule.endsWith('-context'))
  const stating = sentences.filter(({ start, end }) =>
    evidence.some((words) => words.start >= start && words.start < end),
  )
  const beside = await page
    .locator('[data-told]')
    .evaluateAll((lists) => lists.map((list) => Number(list.getAttribute('data-told'))))
  expect(beside.length).toBeGreaterThan(0)
  expect(beside).toEqual(stating.map(({ start }) => start))
  expect(await page.locator('[data-sentence] sup').count()).toBe(beside.length)
})

test('j and k go from sentence to sentence, Enter to what rests on one and Escape back', async () => {
  const page = await openReader()
  const focused = (): Promise<string> => page.evaluate('document.activeElement.id')
  await page.keyboard.press('j')
  const first = await focused()
  expect(first).toMatch(/^s\d+$/)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first)
  expect(new URL(page.url()).hash).toBe(`#${first}`)
  const stating = page.locator('[data-told]').first()
  await page.locator(`#s${await stating.getAttribute('data-told')}`).focus()
  await page.keyboard.press('Enter')
  await stating.locator('button:focus').waitFor()
  await page.keyboard.press('Escape')
  expect(await focused()).toBe(`s${await stating.getAttribute('data-told')}`)
})

test('an address leads to its sentence, and to the one that holds the place when none starts there', async () => {
  const page = await openReader()
  const id = await page.locator('[data-sentence]').nth(4).getAttribute('id')
  const deep = await openReady(`${new URL(page.url()).pathname}#s${Number(id!.slice(1)) + 2}`)
  await deep.locator(`#${id}:focus`).waitFor()
})

test('only what is asked for is shown, and everything again', async () => {
  const page = await openReader()
  const all = await page.getByTestId('statement').count()
  const filter = page.getByRole('group', { name: 'Show only' })
  await filter.getByRole('button', { name: /^Figures/ }).click()
  const figures = await page.getByTestId('statement').count()
  expect(figures).toBeGreaterThan(0)
  expect(figures).toBeLessThan(all)
  await filter.getByRole('button', { name: 'Everything' }).click()
  expect(await page.getByTestId('statement').count()).toBe(all)
})

test('a release opens on a board', async () => {
  const page = await openReader()
  await page.getByRole('link', { name: 'Open on a board' }).click()
  await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
})

test.each([
  ['light', 'en', {}, 'en'],
  ['dark', 'fr', phone, 'ar'],
  ['light', 'fr', phone, 'fr'],
] as const)(
  'list and reader fit and have no accessibility problem (%s, %s)',
  async (theme, lang, view, of) => {
    const page = await openPage(`/releases?lang=${of}`, { theme, lang, ...view })
    expect(await accessibilityProblems(page)).toEqual([])
    await page.locator(rows).first().getByRole('link').click()
    await page.locator('article').waitFor()
    await page.getByTestId('statement').first().getByRole('button').click()
    await page.locator('[data-mention]').first().click()
    await page.locator(card).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0)
  },
)

test('text runs in the direction of its language', async () => {
  const page = await openPage('/releases?lang=ar')
  await page.locator(rows).first().getByRole('link').click()
  await page.locator('article h1').waitFor()
  expect(await page.locator('article h1').getAttribute('dir')).toBe('rtl')
})
