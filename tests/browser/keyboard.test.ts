import type { Page } from 'playwright-core'
import { baseUrl, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

/** How many stops of the keyboard a person may be asked to pass on the way to one thing. */
const patience = 80

/** What a screen reader calls the element that has the focus: its label, else its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    return (element.ariaLabel ?? label ?? element.textContent ?? '').trim()
  })

/** Presses Tab until the focus is on what is called so; fails where no number of presses leads there. */
async function tabTo(page: Page, called: RegExp): Promise<void> {
  const passed: string[] = []
  while (passed.length < patience) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (called.test(now)) return
    passed.push(now.slice(0, 40))
  }
  throw new Error(`Tab does not lead to ${called}; it led to ${passed.join(' | ')}`)
}

it('leads from a name to a path, its sentences, a saved board and back to it, with no pointer at all', async () => {
  const explore = await ExplorePage.open()
  const { page, dialog, inspector } = explore
  const { keyboard } = page

  await keyboard.press('/')
  await keyboard.type('Ronald Noble')
  await explore.options.first().filter({ hasText: 'Ronald K. Noble' }).waitFor()
  await keyboard.press('Enter')
  await explore.hasNodes(1)

  await keyboard.press('e')
  await dialog.getByRole('button', { name: /^Add [1-9]/ }).waitFor()
  await keyboard.press('Enter')
  await page.locator('#board-canvas:not([data-nodes="1"])').waitFor()
  const expanded = (await explore.counts()).nodes

  await keyboard.press('a')
  await page.getByTestId('paths').waitFor()
  await page.getByTestId('paths').getByLabel('To', { exact: true }).and(page.locator(':focus')).waitFor()
  await keyboard.type('Operation Lionfish')
  await page
    .getByTestId('paths')
    .getByRole('button', { name: /Lionfish/ })
    .first()
    .waitFor()
  await keyboard.press('Enter')
  const quote = page.getByTestId('path-strip').locator('blockquote').first()
  await quote.waitFor()
  const said = (await quote.textContent()) ?? ''
  expect(said.length).toBeGreaterThan(20)
  await tabTo(page, /^Show on the board$/)
  await keyboard.press('Enter')
  await page.locator(`#board-canvas:not([data-nodes="${expanded}"])`).waitFor()
  await keyboard.press('Escape')
  await page.getByTestId('paths').waitFor({ state: 'detached' })

  await page.locator('#board-canvas:focus').waitFor()
  const heading = await explore.heading.textContent()
  for (const way of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await keyboard.press(`Alt+${way}`)
    if ((await explore.heading.textContent()) !== heading) break
  }
  await keyboard.press('Enter')
  await page.locator('#inspector-heading:focus').waitFor()
  await inspector.getByRole('tab', { name: 'Facts' }).waitFor()
  await tabTo(page, /^Facts/)
  await keyboard.press('ArrowRight')
  await inspector.getByRole('tab', { name: 'Links', selected: true }).waitFor()
  await tabTo(page, /Noble|Lionfish/)
  await keyboard.press('Enter')
  await explore.evidence.first().locator('blockquote').waitFor()
  expect(await explore.evidence.first().locator('mark').count()).toBeGreaterThan(0)

  const { nodes } = await explore.counts()
  await keyboard.press('Control+s')
  await dialog.getByLabel('Name').and(page.locator(':focus')).waitFor()
  await keyboard.type('Made by keyboard')
  await keyboard.press('Enter')
  await page.waitForURL(/board=/u)
  const id = new URL(page.url()).searchParams.get('board')

  const other = await ExplorePage.open()
  await other.page.keyboard.press('Control+o')
  await other.dialog.getByRole('searchbox').and(other.page.locator(':focus')).waitFor()
  await other.dialog.getByRole('link', { name: /Made by keyboard/ }).waitFor()
  await tabTo(other.page, /Made by keyboard/)
  await other.page.keyboard.press('Enter')
  await other.hasNodes(nodes)
  expect(new URL(other.page.url()).searchParams.get('board')).toBe(id)
  await fetch(`${baseUrl}/api/boards/${id}`, { method: 'DELETE' })
})
