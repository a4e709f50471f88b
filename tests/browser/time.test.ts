import type { View } from './support/browser'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

const param = (explore: ExplorePage, name: string) => new URL(explore.page.url()).searchParams.get(name)

async function openTime(view: View = {}) {
  const explore = await ExplorePage.open('?q=SOGA', view)
  const bar = explore.page.getByTestId('time-bar')
  const summary = explore.page.getByTestId('time-summary')
  await summary.waitFor()
  return { explore, bar, summary, track: explore.page.getByTestId('time-track') }
}

/** Drags over the track from one share of its width to another. */
async function drag({ explore, track }: Awaited<ReturnType<typeof openTime>>, from: number, to: number) {
  const box = await track.boundingBox()
  if (!box) throw new Error('The track is not drawn.')
  const y = box.y + box.height / 2
  await explore.page.mouse.move(box.x + box.width * from, y)
  await explore.page.mouse.down()
  await explore.page.mouse.move(box.x + box.width * ((from + to) / 2), y)
  await explore.page.mouse.move(box.x + box.width * to, y)
  await explore.page.mouse.up()
}

it('chooses a time with the mouse, drags it on, and one undo each takes it back', async () => {
  const time = await openTime()
  const { explore, summary } = time
  const whole = await summary.textContent()
  await drag(time, 0.2, 0.45)
  await explore.button('All of it').waitFor()
  const chosen = await summary.textContent()
  expect(chosen).not.toBe(whole)
  const first = param(explore, 'from')
  await drag(time, 0.3, 0.5)
  await explore.page.waitForURL((url) => url.searchParams.get('from') !== first)
  await explore.button('Undo').click()
  await explore.page.waitForURL((url) => url.searchParams.get('from') === first)
  await explore.button('Undo').click()
  await explore.button('All of it').waitFor({ state: 'detached' })
  expect(await summary.textContent()).toBe(whole)
})

it('moves its handles by keyboard, steps by its width, and takes typed dates', async () => {
  const { explore, bar } = await openTime()
  const from = bar.getByRole('slider', { name: 'First date' })
  const start = Number(await from.getAttribute('aria-valuenow'))
  await from.focus()
  await explore.page.keyboard.press('ArrowRight')
  await explore.button('All of it').waitFor()
  expect(Number(await from.getAttribute('aria-valuenow'))).toBeGreaterThan(start)
  const to = bar.getByRole('slider', { name: 'Last date' })
  await to.focus()
  await explore.page.keyboard.press('Home')
  expect(await to.getAttribute('aria-valuetext')).toBe(await from.getAttribute('aria-valuetext'))
  const before = param(explore, 'from')
  await explore.button('Forward by its width').click()
  await explore.page.waitForURL((url) => url.searchParams.get('from') !== before)
  await bar.getByLabel('First date').first().fill('2010-01-01')
  await bar.getByLabel('First date').first().press('Enter')
  await explore.page.waitForURL((url) => url.searchParams.get('from') === '2010-01-01')
})

it('has two clocks, and shows what was known on a day', async () => {
  const { explore, bar } = await openTime()
  await explore.button('Published').click()
  await bar.getByLabel('As known on').fill('2008-12-31')
  await bar.getByLabel('As known on').press('Enter')
  await explore.filters.getByText('not published yet').waitFor()
  expect(param(explore, 'known')).toBe('2008-12-31')
  await bar.getByRole('slider', { name: 'As known on' }).waitFor()
  expect(await accessibilityProblems(explore.page)).toEqual([])
})

it('has the dates of what is on the board now', async () => {
  const explore = await ExplorePage.open('?nodes=operation-soga,operation-soga-vii,country-hk')
  const from = explore.page.getByTestId('time-bar').locator('input[type=date]').first()
  expect(await from.inputValue()).toMatch(/^2018/)
  await explore.search.fill('cash')
  await explore.options.first().waitFor()
  await explore.search.press('Enter')
  await explore.hasNodes(4)
  await explore.page.getByTestId('time-summary').getByText('2007').waitFor()
  expect(await from.inputValue()).toMatch(/^2007/)
})

it('takes away what has no date when asked', async () => {
  const { explore, bar } = await openTime()
  const from = bar.getByRole('slider', { name: 'First date' })
  await from.focus()
  await explore.page.keyboard.press('ArrowRight')
  const { lines } = await explore.counts()
  await bar.getByRole('checkbox', { name: /without a date/ }).uncheck()
  await explore.filters.locator('[data-cause=undated]').waitFor()
  expect((await explore.counts()).lines).toBeLessThan(lines)
})

it('plays by the space bar as one step of undo', async () => {
  const { explore } = await openTime()
  await explore.page.emulateMedia({ reducedMotion: 'no-preference' })
  await explore.button('Play').waitFor()
  await explore.canvas.focus()
  await explore.page.keyboard.press(' ')
  await explore.button('Pause').waitFor()
  await explore.page.waitForURL((url) => url.searchParams.get('from') !== null)
  await explore.button('Pause').click()
  await explore.button('Play').waitFor()
  await explore.button('Undo').click()
  await explore.page.waitForURL(
    (url) => url.searchParams.get('from') === null && url.searchParams.get('to') === null,
  )
  expect(await explore.button('Undo').isDisabled()).toBe(true)
})

it('does not play for people who asked for less motion', async () => {
  const { bar } = await openTime()
  expect(await bar.getByRole('button', { name: /less motion/ }).isDisabled()).toBe(true)
})

it('folds, and is folded the next time', async () => {
  const { explore, track } = await openTime()
  await explore.button('Hide the time bar').click()
  await track.waitFor({ state: 'detached' })
  await explore.page.reload()
  await explore.button('Show the time bar').waitFor()
  expect(await track.count()).toBe(0)
})

it('is a line on a telephone that opens', async () => {
  const { explore, track } = await openTime(phone)
  expect(await track.count()).toBe(0)
  await explore.button('Show the time bar').click()
  await track.waitFor()
})
