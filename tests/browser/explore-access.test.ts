import type { View } from './support/browser'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

describe('keyboard only', () => {
  it('searches, expands, walks to a neighbour and reads a sentence', async () => {
    const explore = await ExplorePage.open()
    const { keyboard } = explore.page
    await keyboard.press('/')
    await keyboard.type('Ronald Noble')
    await explore.options.first().filter({ hasText: 'Ronald K. Noble' }).waitFor()
    await keyboard.press('Enter')
    await explore.hasNodes(1)
    await keyboard.press('e')
    await explore.dialog.getByRole('button', { name: /^Add [1-9]/ }).waitFor()
    await keyboard.press('Enter')
    await explore.page.locator('#board-canvas:not([data-nodes="1"])').waitFor()

    await explore.canvas.focus()
    const said = explore.page.getByTestId('said')
    for (const way of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await keyboard.press(`Alt+${way}`)
      if ((await explore.heading.textContent()) !== 'Ronald K. Noble') break
    }
    const reached = await explore.heading.textContent()
    expect(reached).not.toBe('Ronald K. Noble')
    expect(await said.textContent()).toBe(reached)

    await keyboard.press('Enter')
    await explore.page.locator('#inspector-heading:focus').waitFor()
    await explore.inspector.getByRole('tab', { name: 'Facts' }).focus()
    await keyboard.press('ArrowRight')
    const link = explore.inspector.getByRole('button', { name: /Ronald K. Noble/ }).first()
    await link.focus()
    await keyboard.press('Enter')
    await explore.evidence.first().locator('blockquote').waitFor()
  })

  it('reads the same board as a table, and its sentences from there', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    await explore.page.keyboard.press('t')
    const entities = explore.page.getByRole('table', { name: 'Entities on this board' })
    expect(await entities.getByRole('row').count()).toBe(nodes + 1)
    const link = explore.page.getByRole('button', { name: /read the sentences$/ }).first()
    await link.focus()
    await explore.page.keyboard.press('Enter')
    await explore.evidence.first().waitFor()
    await explore.page.keyboard.press('t')
    await explore.hasNodes(nodes)
  })

  it('opens the menu, moves in it and comes back to the board', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    await explore.canvas.focus()
    await explore.page.keyboard.press('Shift+F10')
    const items = explore.menu.getByRole('menuitem')
    await items.first().waitFor()
    const focused = () => explore.page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(await focused()).toMatch(/^Expand/)
    await explore.page.keyboard.press('End')
    expect(await focused()).toMatch(/^Open dossier/)
    await explore.page.keyboard.press('Escape')
    await explore.menu.waitFor({ state: 'detached' })
    expect(await explore.canvas.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('lists every key in the help, and Escape closes it', async () => {
    const explore = await ExplorePage.open()
    await explore.page.keyboard.press('?')
    await explore.dialog.getByText('Walk along links').waitFor()
    await explore.page.keyboard.press('Escape')
    await explore.dialog.waitFor({ state: 'detached' })
  })
})

describe('axe finds nothing', () => {
  const views: [string, View][] = [
    ['light', { theme: 'light' }],
    ['dark, in French', { theme: 'dark', lang: 'fr' }],
    ['on a phone', phone],
  ]
  it.each(views)('on a board, %s', async (_, view) => {
    const explore = await ExplorePage.open('?q=SOGA', view)
    await explore.heading.waitFor({ state: 'attached' })
    expect(await accessibilityProblems(explore.page)).toEqual([])
  })

  it.each(views)('on sentences, %s', async (_, view) => {
    const explore = await ExplorePage.open('?q=SOGA', view)
    const key = await firstLink(explore)
    const opened = await ExplorePage.open(key, view)
    if (view.touch) await opened.page.locator('[aria-controls=panel-inspector]').click()
    await opened.evidence.first().waitFor()
    expect(await accessibilityProblems(opened.page)).toEqual([])
  })

  const states: [string, (explore: ExplorePage) => Promise<void>][] = [
    ['the preview of an expansion', (explore) => pressAndWait(explore, 'e')],
    ['the help', (explore) => pressAndWait(explore, '?')],
    [
      'the table',
      async (explore) => {
        await explore.page.keyboard.press('t')
        await explore.page.getByTestId('table-twin').waitFor()
      },
    ],
    [
      'several selected with some hidden',
      async (explore) => {
        await explore.filters.getByTitle('Select Countries').click()
        await explore.filters.getByRole('button', { name: 'Hide Operations' }).click()
        await explore.page.getByTestId('hidden').waitFor()
      },
    ],
    [
      'suggestions',
      async (explore) => {
        await explore.page.keyboard.press('/')
        await explore.search.pressSequentially('inter')
        await explore.options.first().waitFor()
      },
    ],
    [
      'the menu',
      async (explore) => {
        await explore.click('operation-soga', { button: 'right' })
        await explore.menu.waitFor()
      },
    ],
  ]
  it.each(states)('on %s', async (_, reach) => {
    const explore = await ExplorePage.open('?q=SOGA')
    await reach(explore)
    expect(await accessibilityProblems(explore.page)).toEqual([])
  })

  it('on an empty board', async () => {
    const explore = await ExplorePage.open()
    await explore.page.getByRole('heading', { name: 'An empty board' }).waitFor()
    expect(await accessibilityProblems(explore.page)).toEqual([])
  })
})

describe('on a phone', () => {
  it('nothing is wider than the screen, and a line brings its sentences from below', async () => {
    const explore = await ExplorePage.open('?q=SOGA', phone)
    expect(await explore.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await explore.inspector.isVisible()).toBe(false)
    const lines = explore.page.locator('[aria-controls=panel-inspector]')
    await lines.click()
    await explore.inspector.getByRole('tab', { name: /^Links/ }).click()
    await explore.inspector
      .getByRole('button', { name: /INTERPOL/ })
      .first()
      .click()
    await explore.evidence.first().waitFor()
    const box = await explore.inspector.boundingBox()
    expect(box && box.width).toBe(390)
  })
})

async function pressAndWait(explore: ExplorePage, key: string): Promise<void> {
  await explore.page.keyboard.press(key)
  await explore.dialog.locator('li, dt').first().waitFor()
}

/** The address of a board with the first line of this one selected. */
async function firstLink(explore: ExplorePage): Promise<string> {
  await explore.page.keyboard.press('t')
  await explore.page
    .getByRole('button', { name: /read the sentences$|lire les phrases$/ })
    .first()
    .click()
  await explore.page.waitForURL(/selected=[^&]*%7C/)
  return new URL(explore.page.url()).search
}
