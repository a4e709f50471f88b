import type { Page } from 'playwright-core'
import { accessibilityProblems, baseUrl, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'
import { openReady } from './support/ready-page'

const noble = 'official-ronald-k-noble'
const soga = 'operation-soga'
const both = `?nodes=${noble},${soga}`

afterEach(closePages)
afterAll(closeBrowser)

const field = (page: Page) => page.getByRole('combobox', { name: 'Search or do' })
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const active = (page: Page) => page.locator('[role=dialog] [aria-selected=true], dialog [aria-selected=true]')

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field(page).fill(text)
}

describe('on a board', () => {
  it('Ctrl K opens it, also while typing, and the browser never gets the key; Escape gives the focus back', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    await page.evaluate(() => {
      window.addEventListener('keydown', (event) => {
        if (event.key === 'k') document.body.dataset.prevented = String(event.defaultPrevented)
      })
    })
    await explore.search.focus()
    await page.keyboard.press('Control+k')
    await field(page).waitFor()
    expect(await page.locator('body').getAttribute('data-prevented')).toBe('true')
    await page.keyboard.press('Escape')
    await field(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('board-search')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+k')
    await field(page).waitFor({ state: 'detached' })
    await page.evaluate(() => {
      window.addEventListener('keydown', (event) => {
        if (event.key === 'f') document.body.dataset.find = String(event.defaultPrevented)
      })
    })
    await explore.canvas.focus()
    await page.keyboard.press('Control+f')
    expect(await page.locator('body').getAttribute('data-find')).toBe('false')
  })

  it.each([
    ['سوغا', 'operation-soga'],
    ['chine', 'country-cn'],
  ])('an entity by any name (%s) is added, selected and undone', async (name, id) => {
    const explore = await ExplorePage.open(`?nodes=${noble}`)
    const { page } = explore
    await type(page, name)
    await page.keyboard.press('Enter')
    await explore.hasNodes(2)
    await page.waitForURL((url) => url.searchParams.get('selected') === id)
    await page.keyboard.press('Control+z')
    await explore.hasNodes(1)
  })

  it('does what the board can do, with the keys beside', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    await type(page, 'circle')
    await active(page).filter({ hasText: 'Circle' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('layout') === 'circle')
    await type(page, 'undo')
    expect(await active(page).locator('kbd').innerText()).toBe('Ctrl Z')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('layout'))
    await type(page, 'save as')
    await page.keyboard.press('Enter')
    await explore.dialog.getByLabel('Name').waitFor()
  })

  it('arrows go round, past both ends', async () => {
    const { page } = await ExplorePage.open(both)
    await type(page, 'zoom')
    const first = await active(page).getAttribute('id')
    await page.keyboard.press('ArrowUp')
    expect(await active(page).getAttribute('id')).not.toBe(first)
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await active(page).getAttribute('id'),
    )
    await page.keyboard.press('ArrowDown')
    expect(await active(page).getAttribute('id')).toBe(first)
  })

  it('a release is put on the board', async () => {
    const explore = await ExplorePage.open(`?nodes=${noble}`)
    const { page } = explore
    await type(page, 'SOGA')
    await group(page, 'Releases').getByRole('option', { name: 'Add to the board' }).first().click()
    await page.locator('#board-canvas:not([data-nodes="1"])').waitFor()
    expect(explore.ids()).toContain(noble)
  })

  it('has no accessibility problem and finds nothing honestly', async () => {
    const { page } = await ExplorePage.open(both)
    await type(page, 'soga')
    await group(page, 'Sentences').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await field(page).fill('xqzxqzxqz')
    await page.getByText('Nothing fits “xqzxqzxqz”').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

describe('on other pages', () => {
  it('an entity is opened on a board with what it is best linked to', async () => {
    const page = await openReady('/releases')
    await type(page, 'noble')
    await page.keyboard.press('Enter')
    await page.locator('#board-canvas[data-ready=true]:not([data-nodes="0"])').waitFor()
    expect(Number(await page.locator('#board-canvas').getAttribute('data-nodes'))).toBeGreaterThan(3)
    await page.locator('#inspector-heading').filter({ hasText: 'Noble' }).waitFor()
  })

  it.each([
    ['briefings', 'Go to', 'Briefings', /\/briefings$/u],
    ['soga', 'Releases', 'Read', /\/releases\/.+/u],
    ['soga', 'Releases', 'Open on a board', /\/explore\?nodes=/u],
    ['soga', 'Sentences', '', /\/releases\/.+#s\d+$/u],
  ])('%s: %s, %s', async (text, name, option, address) => {
    const page = await openReady('/')
    await type(page, text)
    await group(page, name).getByRole('option').filter({ hasText: option }).first().click()
    await page.waitForURL(address)
  })

  it('a saved board is opened', async () => {
    const page = await openReady('/')
    const board = await page.request.post(`${baseUrl}/api/boards`, {
      data: {
        name: 'Found by the palette',
        document: {
          format: 'communique-board',
          version: 1,
          entities: [{ id: noble, kind: 'Official', name: 'Ronald K. Noble' }],
          positions: {},
          hidden: [],
          pinned: [],
          off: { kind: [], relation: [], modality: [], language: [], publisher: [] },
          layout: 'force',
        },
      },
    })
    const { id } = (await board.json()) as { id: string }
    await type(page, 'found by the pal')
    await group(page, 'Saved boards').getByRole('option').click()
    await page.waitForURL((url) => url.searchParams.get('board') === id)
    await page.getByTestId('board-name').filter({ hasText: 'Found by the palette' }).waitFor()
    expect((await page.request.delete(`${baseUrl}/api/boards/${id}`)).ok()).toBe(true)
  })

  it('what failed is said and tried again', async () => {
    const page = await openReady('/')
    await page.route('**/api/search*', (route) => route.abort())
    await type(page, 'noble')
    await page.getByRole('alert').filter({ hasText: 'The database is away' }).waitFor()
    await page.unroute('**/api/search*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await group(page, 'Entities').getByRole('option').first().waitFor()
  })

  it('Enter before the answer waits for it', async () => {
    const page = await openReady('/')
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/search*', async (route) => {
      await held
      await route.continue()
    })
    await type(page, 'noble')
    await page.keyboard.press('Enter')
    answer()
    await page.waitForURL(/\/explore/u)
  })
})

describe('for everybody', () => {
  it.each([
    ['fr', 'Chercher ou agir', 'disposition'],
    ['es', 'Buscar o hacer', 'soga'],
    ['ar', 'ابحث أو نفّذ', 'سوغا'],
  ] as const)('in %s', async (lang, title, text) => {
    const { page } = await ExplorePage.open(both, { lang, theme: 'dark' })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: title }).fill(text)
    await page.locator('dialog').getByRole('option').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('by a button on a phone', async () => {
    const { page } = await ExplorePage.open(both, phone)
    await page.getByRole('button', { name: 'Search or do' }).tap()
    await field(page).fill('soga')
    await group(page, 'Entities').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await group(page, 'Entities').getByRole('option').nth(1).tap()
    await field(page).waitFor({ state: 'detached' })
    await page.locator('#board-canvas[data-nodes="3"]').waitFor()
  })
})
