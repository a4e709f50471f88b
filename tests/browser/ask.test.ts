import type { Page } from 'playwright-core'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const field = (page: Page) => page.getByRole('textbox', { name: 'Ask in plain words' })
const chip = (page: Page, label: string) => page.getByRole('button', { name: `Change “${label}”` })
const rows = async (page: Page, count: number) => page.locator(`[data-rows="${count}"]`).waitFor()

const askAt = async (phrase: string, view = {}): Promise<Page> =>
  openReady(`/query?ask=${encodeURIComponent(phrase)}`, view)

describe('a question in plain words', () => {
  it('is asked above the workbench; its chips, its Cypher and its answer are shown', async () => {
    const page = await openReady('/query')
    await field(page).fill('operations in Malaysia since 2008')
    await field(page).press('Enter')
    await page.waitForURL((url) => url.searchParams.get('ask') === 'operations in Malaysia since 2008')
    await rows(page, 1)
    await page.getByRole('link', { name: 'SOGA VII' }).or(page.getByText('SOGA VII')).first().waitFor()
    expect(await chip(page, 'carried out in').count()).toBe(1)
    await page.getByText('The Cypher of this question').click()
    await page.getByText('MATCH (operation:Operation)').waitFor()
    const workbench = await page.getByRole('link', { name: 'Open in the workbench' }).getAttribute('href')
    expect(new URLSearchParams(workbench?.split('?')[1]).get('cypher')).toContain('CARRIED_OUT_IN')
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('changes with a chip, by keyboard; the address asks the same again', async () => {
    const page = await askAt('operations in Malaysia')
    await rows(page, 1)
    await chip(page, 'carried out in').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'joined by' }).focus()
    await page.keyboard.press('Enter')
    await rows(page, 5)
    await chip(page, 'joined by').waitFor()
    await page.reload()
    await rows(page, 5)
    await page.getByRole('button', { name: 'Remove “joined by”' }).click()
    // All operations, of which other tests may have loaded more.
    const all = page.locator('[data-rows]:not([data-rows="5"])')
    await all.waitFor()
    expect(Number(await all.getAttribute('data-rows'))).toBeGreaterThan(5)
  })

  it('is not answered while words count for nothing: they are marked, and what is near is offered', async () => {
    const page = await askAt('operations in Malaysia with zeppelins')
    await page.getByRole('heading', { name: 'Not answered: some words count for nothing' }).waitFor()
    expect(await page.locator('mark').allTextContents()).toEqual(['zeppelins'])
    expect(await page.locator('[data-rows]').count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Operations · carried out in · Malaysia' }).click()
    await rows(page, 1)
  })

  it('is asked back when it has several readings', async () => {
    const page = await askAt('largest operations')
    await page.getByRole('heading', { name: 'This can mean several things. Which one?' }).waitFor()
    expect(await page.locator('[data-rows]').count()).toBe(0)
    await page.getByRole('button', { name: 'Arrests', exact: true }).click()
    await page.locator('[data-rows]').waitFor()
  })

  it('is asked in Arabic, on a phone', async () => {
    const page = await askAt('العمليات التي شاركت فيها الصين', { ...phone, lang: 'ar' })
    await rows(page, 7)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

it('the palette offers to ask what reads as a question, first, and no name', async () => {
  const page = await openReady('/')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: 'Search or do' })
  await palette.fill('Ronald Noble')
  await page
    .getByRole('option', { name: /Ronald K\. Noble/u })
    .first()
    .waitFor()
  expect(await page.getByRole('option', { name: /^Ask:/u }).count()).toBe(0)
  await palette.fill('operations led by Europol')
  await page.getByRole('option', { name: 'Ask: operations led by Europol' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('ask') === 'operations led by Europol')
  await rows(page, 0)
})
