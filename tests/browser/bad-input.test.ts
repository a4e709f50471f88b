import type { BrowserContext, Page, Route } from 'playwright-core'
import { baseUrl, closeBrowser, closePages, openPage, phone, type View } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'
const soga = 'operation-soga'
const both = `?nodes=${noble},${soga}`
const saved: string[] = []

afterEach(closePages)
afterAll(async () => {
  for (const id of saved) await fetch(`${baseUrl}/api/boards/${id}`, { method: 'DELETE' })
  await closeBrowser()
})

const state = (page: Page, text: RegExp) =>
  page.getByTestId('board-state').filter({ hasText: text }).waitFor()
const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

async function typeName(explore: ExplorePage, called: string): Promise<void> {
  await explore.canvas.focus()
  await explore.page.keyboard.press('Control+s')
  await explore.dialog.getByLabel('Name').fill(called)
  await explore.page.keyboard.press('Enter')
}

async function save(explore: ExplorePage, called: string): Promise<string> {
  await typeName(explore, called)
  await explore.page.waitForURL(/board=/u)
  await state(explore.page, /^saved$/u)
  const id = new URL(explore.page.url()).searchParams.get('board') ?? ''
  saved.push(id)
  return id
}

interface Document {
  entities: { id: string }[]
  positions: Record<string, { x: number; y: number }>
  own: { type: string; text?: string }[]
}
const documentOf = async (id: string): Promise<Document> =>
  ((await (await fetch(`${baseUrl}/api/boards/${id}`)).json()) as { document: Document }).document

describe('the server is gone', () => {
  it('in the middle of a drag: it ends, is undone, is kept over a reload, and is saved once the server is back', async () => {
    const explore = await ExplorePage.open(both)
    const { page } = explore
    const before = await explore.place(noble)
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    await page.mouse.move(before.x + 40, before.y + 30, { steps: 4 })
    await page.route('**/api/**', (route) => route.abort())
    await page.mouse.move(before.x + 90, before.y + 70, { steps: 4 })
    await page.mouse.up()
    const dragged = await explore.place(noble)
    expect(Math.round(dragged.x - before.x)).toBe(90)
    await page.keyboard.press('Control+z')
    expect(Math.round((await explore.place(noble)).x - before.x)).toBe(0)
    await page.keyboard.press('Control+y')
    expect(Math.round((await explore.place(noble)).x - before.x)).toBe(90)

    await typeName(explore, 'Dragged')
    await alert(
      page,
      'The server is away: the board could not be saved. It is kept in this browser',
    ).waitFor()
    await state(page, /saving failed/u)
    await page.reload()
    await explore.hasNodes(2)
    await explore.button('Undo').waitFor()
    expect(await explore.button('Undo').isEnabled()).toBe(true)
    await page.unroute('**/api/**')
    const id = await save(explore, 'Dragged')
    expect((await documentOf(id)).entities).toHaveLength(2)
  })

  it('behind a gateway: saving fails, and trying again saves', async () => {
    const explore = await ExplorePage.open(both)
    const gateway = (route: Route) => route.fulfill({ status: 502, body: '<html>Bad Gateway</html>' })
    await explore.page.route('**/api/boards', gateway)
    await typeName(explore, 'Gateway')
    const said = alert(explore.page, 'The board could not be saved; it is still here.')
    await said.waitFor()
    await explore.hasNodes(2)
    await explore.page.unroute('**/api/boards', gateway)
    await said.getByRole('button', { name: 'Try again' }).click()
    await state(explore.page, /^saved$/u)
    saved.push(new URL(explore.page.url()).searchParams.get('board') ?? '')
  })
})

it('a graph that was emptied after a board was saved: what is missing is named, places and own notes are kept', async () => {
  const explore = await ExplorePage.open(both)
  const { x, y } = await explore.place(noble)
  await explore.page.mouse.move(x, y)
  await explore.page.mouse.down()
  await explore.page.mouse.move(x + 60, y + 40, { steps: 4 })
  await explore.page.mouse.up()
  await explore.page.keyboard.press('Escape')
  await explore.page.keyboard.press('Shift+N')
  await explore.inspector.getByRole('textbox', { name: 'Text' }).fill('Ask Lyon')
  const id = await save(explore, 'Emptied')
  const before = await documentOf(id)

  const page = await openPage('/explore')
  await page.route('**/api/subgraph**', async (route) => {
    const { ids } = (route.request().postDataJSON() ?? {}) as { ids?: string[] }
    const asked = ids ?? new URL(route.request().url()).searchParams.get('ids')?.split(',') ?? []
    await route.fulfill({ json: { nodes: [], links: [], missing: asked } })
  })
  await page.route('**/api/search**', (route) =>
    route.fulfill({ json: { query: '', entities: [], releases: [], sentences: [] } }),
  )
  await page.goto(`/explore?board=${id}`)
  await alert(
    page,
    '2 entities are not in the graph now: Ronald K. Noble, SOGA. The board keeps their places.',
  ).waitFor()
  await page.getByTestId('board-name').filter({ hasText: 'Emptied' }).first().waitFor()
  await page.locator('#board-menu-button').first().click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Emptied, renamed')
  await page.keyboard.press('Enter')
  await page.getByTestId('board-name').filter({ hasText: 'Emptied, renamed' }).first().waitFor()
  await page.keyboard.press('Control+s')
  await state(page, /^saved$/u)
  const after = await documentOf(id)
  expect(after.positions).toEqual(before.positions)
  expect(after.own).toEqual(before.own)
  expect(after.own.map(({ text }) => text)).toEqual(['Ask Lyon'])

  const back = await ExplorePage.open()
  await back.page.goto(`/explore?board=${id}`)
  await back.hasNodes(3)
  expect(await back.page.getByRole('alert').filter({ hasText: 'not in the graph' }).count()).toBe(0)
})

describe('leaving the page', () => {
  /** Closes a page as a person does; what the browser asked, if it did. */
  async function leave(page: Page): Promise<string | undefined> {
    let asked: string | undefined
    page.on('dialog', (dialog) => {
      asked = dialog.type()
      void dialog.accept()
    })
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    return asked
  }

  it('asks first while a saved board has changes', async () => {
    const explore = await ExplorePage.open(both)
    await save(explore, 'Left')
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    await state(explore.page, /not saved/u)
    expect(await leave(explore.page)).toBe('beforeunload')
  })

  it('asks nothing when all is saved, or kept in the browser', async () => {
    const explore = await ExplorePage.open(both)
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    expect(await leave(explore.page)).toBeUndefined()
  })

  it('asks first where the browser keeps nothing, and says so', async () => {
    const page = await openPage('/explore')
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await page.goto(`/explore${both}`)
    const explore = new ExplorePage(page)
    await explore.hasNodes(2)
    await alert(page, 'This browser keeps nothing here: save the board').waitFor()
    await explore.click(noble)
    expect(await leave(page)).toBe('beforeunload')
  })
})

it('a save that another tab was before, answered only after it was overwritten, changes nothing more', async () => {
  const one = await ExplorePage.open(both)
  const id = await save(one, 'Late')
  const other = new ExplorePage(await one.page.context().newPage())
  await other.page.goto(`/explore?board=${id}`)
  await other.hasNodes(2)
  await other.click(noble)
  await other.page.keyboard.press('p')
  await other.page.keyboard.press('Control+s')
  await state(one.page, /changed elsewhere/u)

  let answer = () => {}
  const overwritten = new Promise<void>((resolve) => (answer = resolve))
  const late = one.page.waitForResponse((response) => response.status() === 409)
  await one.page.route(
    '**/api/boards/**',
    async (route) => {
      const refused = await route.fetch()
      await overwritten
      await route.fulfill({ response: refused })
    },
    { times: 1 },
  )
  await one.click(soga)
  await one.page.keyboard.press('p')
  await one.page.keyboard.press('Control+s')
  await state(one.page, /saving/u)
  await alert(one.page, 'saved elsewhere as “Late”').getByRole('button', { name: 'Overwrite' }).click()
  await state(one.page, /^saved$/u)
  answer()
  await late
  await one.page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await one.page.getByTestId('board-state').textContent()).toBe('saved')
  expect(await alert(one.page, 'saved elsewhere').count()).toBe(0)
})

it('a duplicated tab begins with the same board and keeps its own', async () => {
  const one = await ExplorePage.open(both)
  await one.click(noble)
  await one.page.keyboard.press('p')
  await one.inspector.getByRole('button', { name: 'Unpin' }).waitFor()
  const context: BrowserContext = one.page.context()
  // Like the browser’s own “duplicate”, this gives the new tab a copy of the first one’s session.
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    one.page.evaluate(() => window.open(window.location.href)),
  ])
  const other = new ExplorePage(copy)
  await other.hasNodes(2)
  await other.inspector.getByRole('button', { name: 'Unpin' }).waitFor()
  const nameOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('communique-tab'))
  expect(await nameOf(other.page)).not.toBe(await nameOf(one.page))

  await other.click(soga)
  await other.page.keyboard.press('h')
  await other.hasNodes(1)
  await one.page.reload()
  await one.hasNodes(2)
  await other.page.reload()
  await other.hasNodes(1)
})

describe('an address', () => {
  it('that leads to what is not in the graph says how much of it is gone', async () => {
    const explore = await ExplorePage.open(`${both},country-nowhere,operation-none&selected=country-nowhere`)
    await explore.hasNodes(2)
    await alert(explore.page, '2 entities of this address are not in the graph any more').waitFor()
  })

  it('with nonsense in every parameter opens what makes sense and nothing else', async () => {
    const wild = encodeURIComponent('"><img src=x onerror=document.title=1>\u202E\u0000|:,%')
    const names = [
      'hidden',
      'selected',
      'no-kind',
      'no-relation',
      'no-modality',
      'no-language',
      'no-publisher',
    ]
    const more = [
      'layout',
      'confidence',
      'degree',
      'clock',
      'from',
      'to',
      'undated',
      'known',
      'size',
      'colour',
    ]
    const rest = ['lines', 'board', 'q', 'group', 'open', 'unheard-of']
    const query = [...names, ...more, ...rest].map((name) => `${name}=${wild}`).join('&')
    const explore = await ExplorePage.open(`?nodes=${noble}&${query}`)
    await explore.hasNodes(1)
    expect(explore.ids()).toEqual([noble])
    expect(await explore.page.title()).not.toBe('1')
    expect((await explore.page.getByRole('alert').allInnerTexts()).filter(Boolean)).toEqual([])

    await explore.page.goto(`/explore?nodes=${noble}&path=${wild}`)
    await explore.hasNodes(1)
    await alert(explore.page, 'Nothing in the graph has the id').waitFor()
  })
})

describe('names of 300 characters and from right to left', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300)
  const arabic = 'عملية سوغا لمكافحة المراهنات غير القانونية '.repeat(7).slice(0, 300)

  /** The board with both names in every answer that names these entities. */
  async function open(view: View): Promise<ExplorePage> {
    const page = await openPage('/explore', view)
    await page.route('**/api/**', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      const renamed = text.replaceAll('"Ronald K. Noble"', `"${long}"`).replaceAll('"SOGA"', `"${arabic}"`)
      await route.fulfill({ response: answer, body: renamed })
    })
    await page.goto(`/explore?nodes=${noble},${soga},organisation-interpol&selected=${noble}`)
    const explore = new ExplorePage(page)
    await explore.hasNodes(3)
    return explore
  }
  const wider = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth)

  it.each([
    ['a telephone', phone],
    ['a wide page', {}],
  ])('fit the lists, the inspector and the table of %s', async (_, view) => {
    const explore = await open(view)
    const { page } = explore
    const narrow = view === phone
    for (const id of [noble, soga]) {
      await page.goto(`/explore?nodes=${noble},${soga},organisation-interpol&selected=${id}`)
      await explore.hasNodes(3)
      if (narrow) await page.locator('button[aria-controls=panel-inspector]').click()
      await explore.heading.filter({ hasText: id === noble ? long : arabic.trim() }).waitFor()
      for (const tab of ['Facts', 'Links', 'Evidence', 'History']) {
        await explore.inspector.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click()
        expect([id, tab, await wider(page, '#panel-inspector')]).toEqual([id, tab, 0])
      }
    }
    if (narrow) await page.locator('button[aria-controls=panel-filters]').click()
    expect(await wider(page, '#panel-filters')).toBe(0)
    await explore.canvas.focus()
    await page.keyboard.press('t')
    await page.getByTestId('table-twin').waitFor()
    expect(await wider(page, '[data-testid=table-twin]')).toBe(0)
    expect(await wider(page, 'html')).toBe(0)
  })

  it('stay on the canvas as labels that are cut', async () => {
    const explore = await open({})
    await explore.canvas.focus()
    await explore.page.keyboard.press('Escape')
    const [first, second] = [await explore.place(noble), await explore.place(soga)]
    const frame = await explore.canvas.boundingBox()
    for (const { x, y } of [first, second]) {
      expect(x).toBeGreaterThan(frame?.x ?? 0)
      expect(x).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0))
      expect(y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0))
    }
  })
})
