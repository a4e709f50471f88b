import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { accessibilityProblems, baseUrl, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'
const soga = 'operation-soga'
const both = `?nodes=${noble},${soga}`

afterEach(closePages)
afterAll(async () => {
  const { boards } = (await (await fetch(`${baseUrl}/api/boards?limit=500`)).json()) as {
    boards: { id: string }[]
  }
  for (const { id } of boards) await fetch(`${baseUrl}/api/boards/${id}`, { method: 'DELETE' })
  await closeBrowser()
})

const state = (page: Page, text: string) =>
  page.getByTestId('board-state').filter({ hasText: text }).waitFor()
const name = (page: Page) => page.getByTestId('board-name')

/** Waits until the browser keeps the board of this address. */
const kept = (page: Page) =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opened = indexedDB.open('keyval-store')
        opened.addEventListener('error', () => reject(opened.error as Error))
        opened.addEventListener('success', () => {
          const read = opened.result.transaction('keyval').objectStore('keyval').getAll()
          const here = new URLSearchParams(window.location.search).toString()
          read.addEventListener('success', () => {
            opened.result.close()
            const boards = read.result as { search?: string }[]
            resolve(boards.some(({ search }) => new URLSearchParams(search).toString() === here))
          })
        })
      }),
  )

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('#board-menu-button').click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Keeps the board under a name by its key. */
async function saveAs(explore: ExplorePage, called: string): Promise<string> {
  await explore.canvas.focus()
  await explore.page.keyboard.press('Control+s')
  await explore.dialog.getByLabel('Name').fill(called)
  await explore.page.keyboard.press('Enter')
  await explore.page.waitForURL(/board=/u)
  await state(explore.page, 'saved')
  return new URL(explore.page.url()).searchParams.get('board') ?? ''
}

describe('a board that is saved', () => {
  it('is named, told apart from its changes, listed, and opened as it was', async () => {
    const explore = await ExplorePage.open(both)
    await state(explore.page, 'not saved')
    const id = await saveAs(explore, 'Two of them')
    expect(await name(explore.page).textContent()).toBe('Two of them')
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    await state(explore.page, 'not saved')
    await explore.page.keyboard.press('Control+z')
    await explore.page
      .getByTestId('board-state')
      .filter({ hasText: /^saved$/u })
      .waitFor()
    await explore.page.keyboard.press('p')
    await explore.page.keyboard.press('Control+s')
    await explore.page
      .getByTestId('board-state')
      .filter({ hasText: /^saved$/u })
      .waitFor()

    const other = await ExplorePage.open()
    await choose(other.page, 'Open')
    await other.dialog.getByRole('searchbox').fill('two of')
    await other.dialog
      .getByRole('link', { name: /Two of them/u })
      .first()
      .click()
    await other.hasNodes(2)
    expect(new URL(other.page.url()).searchParams.get('board')).toBe(id)
    await other.click(noble)
    await other.inspector.getByRole('button', { name: 'Unpin' }).waitFor()
    expect(await accessibilityProblems(other.page)).toEqual([])
  })

  it('is renamed, duplicated, deleted and taken back', async () => {
    const explore = await ExplorePage.open(both)
    const id = await saveAs(explore, 'First')
    await choose(explore.page, 'Rename')
    await explore.dialog.getByLabel('Name').fill('n'.repeat(120))
    await explore.page.keyboard.press('Enter')
    await name(explore.page).filter({ hasText: 'nnnn' }).waitFor()
    await choose(explore.page, 'Delete')
    await explore.page.getByRole('alert').filter({ hasText: 'was deleted' }).waitFor()
    expect((await fetch(`${baseUrl}/api/boards/${id}`)).status).toBe(404)
    await explore.hasNodes(2)
    await explore.page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await explore.page.waitForURL(/board=/u)
    expect((await fetch(`${baseUrl}/api/boards/${id}`)).status).toBe(200)
    await choose(explore.page, 'Duplicate')
    await name(explore.page).filter({ hasText: 'Copy of nnn' }).waitFor()
    expect(new URL(explore.page.url()).searchParams.get('board')).not.toBe(id)
  })

  it('in two tabs tells the later one, which can overwrite it', async () => {
    const one = await ExplorePage.open(both)
    const id = await saveAs(one, 'Shared')
    const other = new ExplorePage(await one.page.context().newPage())
    await other.page.goto(`/explore?board=${id}`)
    await other.hasNodes(2)
    await other.click(noble)
    await other.page.keyboard.press('p')
    await other.page.keyboard.press('Control+s')
    await other.page
      .getByTestId('board-state')
      .filter({ hasText: /^saved$/u })
      .waitFor()
    await state(one.page, 'changed elsewhere')
    await one.click(soga)
    await one.page.keyboard.press('p')
    await one.page.keyboard.press('Control+s')
    await one.page.getByRole('alert').filter({ hasText: 'saved elsewhere as “Shared”' }).waitFor()
    await one.page.getByRole('button', { name: 'Overwrite' }).click()
    await one.page
      .getByTestId('board-state')
      .filter({ hasText: /^saved$/u })
      .waitFor()
    await state(other.page, 'changed elsewhere')
  })

  it('stays when the server is gone in the middle of a save, and is saved when it is back', async () => {
    const explore = await ExplorePage.open(both)
    await saveAs(explore, 'Brave')
    await explore.page.route('**/api/boards/**', (route) => route.abort())
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    await explore.page.keyboard.press('Control+s')
    await explore.page
      .getByRole('alert')
      .filter({ hasText: 'The server is away: the board could not be saved. It is kept in this browser' })
      .waitFor()
    await state(explore.page, 'saving failed')
    await explore.hasNodes(2)
    await explore.page.unroute('**/api/boards/**')
    await explore.page
      .getByTestId('board-state')
      .filter({ hasText: /^saved$/u })
      .waitFor()
  })
})

describe('a reload', () => {
  it('loses nothing: places, pins, selection, undo and redo', async () => {
    const explore = await ExplorePage.open(both)
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    await explore.page.keyboard.press('h')
    await explore.hasNodes(1)
    await explore.page.keyboard.press('Control+z')
    await explore.hasNodes(2)
    await explore.click(noble)
    await kept(explore.page)
    await explore.page.reload()
    await explore.hasNodes(2)
    await explore.inspector.getByRole('button', { name: 'Unpin' }).waitFor()
    await explore.button('Redo').click()
    await explore.hasNodes(1)
    await explore.button('Undo').click()
    await explore.button('Undo').click()
    await explore.click(noble)
    await explore.inspector.getByRole('button', { name: 'Pin', exact: true }).waitFor()
  })
})

describe('history', () => {
  it('tells each step and goes to any', async () => {
    const explore = await ExplorePage.open(both)
    await explore.click(noble)
    await explore.page.keyboard.press('p')
    await explore.page.keyboard.press('h')
    await choose(explore.page, 'History')
    const panel = explore.page.getByRole('region', { name: 'History' })
    await panel.getByRole('button', { name: 'Pinned or unpinned: Ronald K. Noble' }).click()
    await explore.hasNodes(2)
    await panel.getByText('Step 1 of 2').waitFor()
    await panel.getByRole('button', { name: 'Replay' }).click()
    await panel.getByText('Step 0 of 2').waitFor()
    await panel.getByRole('button', { name: 'One step forward' }).click()
    await panel.getByRole('button', { name: 'One step forward' }).click()
    await explore.hasNodes(1)
    expect(await accessibilityProblems(explore.page)).toEqual([])
  })
})

test('its Cypher opens in Query and gives what is on the board', async () => {
  const explore = await ExplorePage.open(both)
  await choose(explore.page, 'As Cypher')
  expect(await explore.page.getByTestId('board-cypher').textContent()).toContain(`'${noble}'`)
  await explore.dialog.getByRole('link', { name: 'Open in Query' }).click()
  await explore.page.waitForURL(/\/query\?cypher=/u)
})

describe('bad input leaves a clear state and loses nothing', () => {
  it.each([
    ['broken', '{"format":', 'broken or not a board'],
    ['foreign', '{"elements":[]}', 'holds no board'],
    ['huge', ' '.repeat(4_000_001), 'too large'],
  ])('a %s file', async (kind, content, message) => {
    const file = join(tmpdir(), `communique-${kind}.json`)
    writeFileSync(file, content)
    const explore = await ExplorePage.open(both)
    await explore.page.getByTestId('board-file').setInputFiles(file)
    await explore.page.getByRole('alert').filter({ hasText: message }).waitFor()
    await explore.hasNodes(2)
  })

  it('an exported file comes back, with what is gone told by name and kept', async () => {
    const explore = await ExplorePage.open(both)
    const waiting = explore.page.waitForEvent('download')
    await choose(explore.page, 'Export file')
    const file = join(tmpdir(), 'communique-board.json')
    const download = await waiting
    await download.saveAs(file)
    const document = JSON.parse(
      await (
        await download.createReadStream()
      )
        .toArray()
        .then((parts) => Buffer.concat(parts as Buffer[]).toString()),
    ) as { name: string; entities: { id: string; kind: string; name: string }[] }
    const script = '<img src=x onerror="document.title=1">'
    document.entities.push({ id: 'country-nowhere', kind: 'Country', name: script })
    writeFileSync(file, JSON.stringify({ ...document, name: script }))

    const other = await ExplorePage.open()
    await other.page.getByTestId('board-file').setInputFiles(file)
    await other.hasNodes(2)
    await other.page
      .getByRole('alert')
      .filter({ hasText: `1 entity is not in the graph now: ${script}` })
      .waitFor()
    expect(await name(other.page).textContent()).toBe(script)
    expect(await other.page.title()).not.toBe('1')
    const id = await saveAs(other, 'With one lost')
    const kept = (await (await fetch(`${baseUrl}/api/boards/${id}`)).json()) as { entities: number }
    expect(kept.entities).toBe(3)
  })

  it.each([
    ['unknown ids', `?nodes=${noble},country-nowhere&hidden=x&selected=y`, 1],
    ['nonsense', `?nodes=${noble}&layout=%3Cscript%3E&no-kind=Dragon&confidence=lots&board=1`, 1],
    ['far too many ids', `?nodes=${noble},${Array.from({ length: 700 }, (_, at) => `x${at}`).join(',')}`, 1],
  ])('an address with %s', async (_, query, count) => {
    const explore = await ExplorePage.open(query)
    await explore.hasNodes(count)
    expect(explore.ids()).toEqual([noble])
  })

  it('the address of a board that was never saved', async () => {
    const explore = await ExplorePage.open()
    await explore.page.goto('/explore?board=00000000-0000-4000-8000-000000000000')
    await explore.page.getByRole('alert').filter({ hasText: 'There is no board of this address' }).waitFor()
    await explore.search.waitFor()
  })
})
