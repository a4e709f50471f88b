import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'

const interpol = 'organisation-interpol'

afterEach(closePages)
afterAll(closeBrowser)

const openPreview = async (explore: ExplorePage) => {
  await explore.page.keyboard.press('e')
  await explore.dialog.getByRole('checkbox').first().waitFor()
}

it('a name narrows the neighbours to those called so, by keyboard alone; collapsing takes them away again', async () => {
  const explore = await ExplorePage.open(`?nodes=${interpol}&selected=${interpol}`)
  await openPreview(explore)
  const name = explore.dialog.getByRole('searchbox', { name: 'Only those called' })
  await name.focus()
  await explore.page.keyboard.type('soga i')
  await explore.dialog
    .getByRole('status')
    .filter({ hasText: /neighbours? (is|are) called so/ })
    .waitFor()
  const offered = await explore.dialog.getByRole('checkbox').count()
  expect(offered).toBeGreaterThan(0)
  for (const text of await explore.dialog.getByRole('listitem').allInnerTexts())
    expect(text).toMatch(/SOGA I/)
  expect(await accessibilityProblems(explore.page)).toEqual([])
  await explore.dialog.getByRole('button', { name: `Add ${offered}`, exact: true }).waitFor()
  await explore.page.keyboard.press('Enter')
  await explore.hasNodes(1 + offered)
  expect(
    explore
      .ids()
      .filter((id) => id !== interpol)
      .every((id) => id.startsWith('operation-soga')),
  ).toBe(true)
  expect(await explore.inspector.innerText()).toContain('links in the graph')

  await openPreview(explore)
  await name.fill('soga i')
  await explore.dialog.getByText('on the board').first().waitFor()
  expect(await explore.dialog.getByRole('button', { name: 'Add 0' }).isDisabled()).toBe(true)
  await name.fill('zzyzx')
  await explore.dialog.getByText('No neighbour is called “zzyzx”.').waitFor()
  await explore.page.keyboard.press('Escape') // empties the field
  await explore.page.keyboard.press('Escape')
  await explore.dialog.waitFor({ state: 'detached' })
  await explore.inspector.getByRole('button', { name: 'Collapse' }).click()
  await explore.hasNodes(1)
})

it('adds as many of each as was chosen', async () => {
  const explore = await ExplorePage.open(`?nodes=${interpol}&selected=${interpol}`)
  await openPreview(explore)
  const amounts = async () =>
    (await explore.dialog.getByText(/^\+\d+$/).allInnerTexts()).map((text) => Number(text.slice(1)))
  expect(Math.max(...(await amounts()))).toBe(10)
  await explore.dialog.getByRole('radio', { name: '10', exact: true }).focus()
  await explore.page.keyboard.press('ArrowRight')
  expect(await explore.dialog.getByRole('radio', { name: '25', exact: true }).isChecked()).toBe(true)
  const all = await amounts()
  expect(Math.max(...all)).toBeGreaterThan(10)
  const sum = all.reduce((total, each) => total + each, 0)
  await explore.dialog.getByRole('button', { name: `Add ${sum}`, exact: true }).click()
  await explore.page.locator('#board-canvas:not([data-nodes="1"])').waitFor()
  expect((await explore.counts()).nodes).toBeGreaterThan(20)
})

it('fits a telephone', async () => {
  const explore = await ExplorePage.open(`?nodes=${interpol}&selected=${interpol}`, phone)
  await openPreview(explore)
  const wider = await explore.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(wider).toBeLessThanOrEqual(0)
})
