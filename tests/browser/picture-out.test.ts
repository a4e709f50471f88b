import { readFileSync } from 'node:fs'
import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

/** Saves the board as a picture with what the dialog offers, and reads the file. */
async function save(explore: ExplorePage, format: 'PNG' | 'SVG', part: string): Promise<Buffer> {
  await explore.button('Picture…').click()
  await explore.dialog.getByRole('radio', { name: format }).check()
  await explore.dialog.getByRole('radio', { name: part }).check()
  const waiting = explore.page.waitForEvent('download')
  await explore.dialog.getByRole('button', { name: 'Save the picture' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`communique-board.${format.toLowerCase()}`)
  await explore.dialog.waitFor({ state: 'detached' })
  return readFileSync(await download.path())
}

it('saves the whole board as SVG, twice the same', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const { nodes, lines } = await explore.counts()
  const first = (await save(explore, 'SVG', 'The whole board')).toString('utf8')
  expect(first.match(/data-node=/g)).toHaveLength(nodes)
  expect(first.match(/data-line=/g)).toHaveLength(lines)
  expect(first).toContain('SOGA')
  expect((await save(explore, 'SVG', 'The whole board')).toString('utf8')).toBe(first)
})

it('saves this view as PNG of twice its size', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  const frame = await explore.canvas.boundingBox()
  const png = await save(explore, 'PNG', 'This view')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(Math.abs(png.readUInt32BE(16) - 2 * (frame?.width ?? 0))).toBeLessThanOrEqual(2)
})

it('offers it with the keyboard and to everyone', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  await explore.page.keyboard.press('Shift+S')
  await explore.dialog.getByRole('radio', { name: 'PNG' }).waitFor()
  expect(await accessibilityProblems(explore.page)).toEqual([])
  await explore.page.keyboard.press('Escape')
  await explore.dialog.waitFor({ state: 'detached' })
})
