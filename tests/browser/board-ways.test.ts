import type { Page } from 'playwright-core'
import { accessibilityProblems, baseUrl, closeBrowser, closePages, openPage, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'
const soga = 'operation-soga'
const both = `?nodes=${noble},${soga}`

afterEach(closePages)
afterAll(closeBrowser)

const document = {
  format: 'communique-board',
  version: 1,
  name: 'Dropped',
  entities: [{ id: noble, kind: 'Official', name: 'Ronald K. Noble' }],
  positions: {},
  hidden: [],
  pinned: [],
  off: { kind: [], relation: [], modality: [], language: [], publisher: [] },
  layout: 'force',
}

/** Holds files over the page, and drops them there. */
async function drag(page: Page, contents: readonly string[]) {
  const data = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer()
    texts.forEach((text, at) => transfer.items.add(new File([text], `board-${at}.json`)))
    return transfer
  }, contents)
  await page.dispatchEvent('#board-canvas', 'dragover', { dataTransfer: data })
  return async () => page.dispatchEvent('#board-canvas', 'drop', { dataTransfer: data })
}

describe('a file dropped on the board', () => {
  it('shows that it would open, opens, and gives the board before back', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    const drop = await drag(page, [JSON.stringify(document)])
    await page.getByText('Drop the file to open its board').waitFor()
    await drop()
    await explore.hasNodes(1)
    await page.getByTestId('drop-here').waitFor({ state: 'detached' })
    await page.getByTestId('board-name').filter({ hasText: 'Dropped' }).waitFor()
    await explore.button('Undo').first().click()
    await explore.hasNodes(2)
    await page.getByTestId('board-name').filter({ hasText: 'New board' }).waitFor()
  })

  it('gives the board before back after a reload too, with its own history', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    await explore.click(soga)
    await page.keyboard.press('h')
    await explore.hasNodes(1)
    await (
      await drag(page, [JSON.stringify(document)])
    )()
    await page.getByTestId('board-name').filter({ hasText: 'Dropped' }).waitFor()
    await page.reload()
    await page.getByTestId('board-name').filter({ hasText: 'Dropped' }).waitFor()
    await explore.button('Undo').click()
    await page.getByTestId('board-name').filter({ hasText: 'New board' }).waitFor()
    await explore.button('Undo').click()
    await explore.hasNodes(2)
    expect(await explore.button('Undo').isDisabled()).toBe(true)
  })

  it.each([
    ['no board', ['{"elements":[]}'], 'Choose a file that “Export file” made'],
    ['no text', ['%PDF-1.7'], 'Choose a file that “Export file” made'],
    ['several', ['{}', '{}'], 'Drop only that one'],
  ])('with %s says the remedy and changes nothing', async (_, contents, remedy) => {
    const explore = await ExplorePage.open(both)
    await (
      await drag(explore.page, contents)
    )()
    await explore.page.getByRole('alert').filter({ hasText: remedy }).waitFor()
    await explore.hasNodes(2)
    expect(await explore.page.getByTestId('drop-here').count()).toBe(0)
  })
})

describe('the board’s menu', () => {
  it('says on the board that its link was copied', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.locator('#board-menu-button').click()
    await page.getByRole('menuitem', { name: 'Copy link' }).click()
    const note = page.getByTestId('copied').getByText('Link copied.')
    await note.waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('gives the link itself where copying is not allowed', async () => {
    const { page } = await ExplorePage.open(both)
    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => Promise.reject(new Error('denied'))
    })
    await page.locator('#board-menu-button').click()
    await page.getByRole('menuitem', { name: 'Copy link' }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: `The link is ${page.url()}` })
      .waitFor()
  })

  it.each(['en', 'ar'] as const)('is in the top bar of a phone (%s)', async (lang) => {
    const { page } = await ExplorePage.open(both, { ...phone, lang })
    await page.locator('#board-menu-button').tap()
    const menu = page.getByRole('menu')
    const box = await menu.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.document.activeElement?.id)).toBe('board-menu-button')
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})

test('home lists saved boards, newest first, and leads to them', async () => {
  const save = async (name: string): Promise<string> => {
    const response = await fetch(`${baseUrl}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, document: { ...document, name } }),
    })
    return ((await response.json()) as { id: string }).id
  }
  const ids = [await save('Older board'), await save('Newer board')]
  const page = await openPage('/')
  const list = page.getByRole('region', { name: 'Saved boards' })
  expect(await list.getByRole('link').allInnerTexts()).toEqual([
    expect.stringMatching(/^Newer board\s+1 entity · /u),
    expect.stringMatching(/^Older board\s+1 entity · /u),
  ])
  expect(await accessibilityProblems(page)).toEqual([])
  await list.getByRole('link', { name: /Newer board/u }).click()
  await page.waitForURL((url) => url.searchParams.get('board') === ids[1])
  for (const id of ids) await fetch(`${baseUrl}/api/boards/${id}`, { method: 'DELETE' })
  const empty = await openPage('/')
  await empty.getByText('No board is saved yet').waitFor()
})
