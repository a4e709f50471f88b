import { accessibilityProblems, closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'

afterEach(closePages)
afterAll(closeBrowser)

/** The line from Ronald Noble to Jingrong Liao, which one announcement draws. */
async function openMeeting(): Promise<ExplorePage> {
  const explore = await ExplorePage.open(`?nodes=${noble}`)
  await explore.page.keyboard.press('/')
  await explore.search.pressSequentially('Liao')
  await explore.options.filter({ hasText: /^Jingrong Liao/ }).click()
  await explore.hasNodes(2)
  const liao = explore.ids().find((id) => id !== noble) ?? ''
  await explore.click([noble, liao].toSorted().join('|'))
  await explore.evidence.first().waitFor()
  return explore
}

const hasLines = (explore: ExplorePage, count: number) =>
  explore.page.locator(`#board-canvas[data-links="${count}"]`).waitFor()

it('a rejected sentence is struck, its line goes with the last of them, and undo brings all back', async () => {
  const explore = await openMeeting()
  const sentences = await explore.evidence.count()
  const before = await explore.inspector.getByTestId('statement').allTextContents()
  const reject = explore.inspector.getByRole('button', { name: 'Reject', exact: true })
  for (let left = sentences; left > 0; left -= 1) {
    await reject.first().click()
    if (left > 1) await reject.nth(left - 1).waitFor({ state: 'detached' })
  }
  await hasLines(explore, 0)
  await explore.inspector.getByText('This link is gone', { exact: false }).waitFor()
  const rejected = explore.page.getByTestId('rejected')
  expect(await rejected.locator('del').count()).toBe(sentences)
  expect((await explore.counts()).nodes).toBe(2)
  expect(await accessibilityProblems(explore.page)).toEqual([])
  const undo = explore.inspector.getByRole('button', { name: 'Undo: Rejected' })
  for (let left = sentences; left > 0; left -= 1) {
    await undo.first().click()
    await undo.nth(left - 1).waitFor({ state: 'detached' })
  }
  await hasLines(explore, 1)
  await explore.evidence.first().waitFor()
  expect(await explore.inspector.getByTestId('statement').allTextContents()).toEqual(before)
})

it('a confirmation and a note stand with the sentence, also after a reload, and can be undone', async () => {
  const explore = await openMeeting()
  const sentence = explore.evidence.first()
  await sentence.getByRole('button', { name: 'Confirm', exact: true }).click()
  await sentence.getByText('Confirmed').first().waitFor()
  await sentence.getByRole('button', { name: 'Note', exact: true }).click()
  await sentence.getByRole('textbox').fill('Ask Lyon for the photograph')
  await sentence.getByRole('button', { name: 'Save note' }).click()
  await sentence.getByText('Ask Lyon for the photograph').waitFor()
  await explore.page.reload()
  await sentence.getByText('Ask Lyon for the photograph').waitFor()
  await sentence.getByText('Confirmed').first().waitFor()
  await sentence.getByRole('button', { name: 'Undo: Confirmed' }).click()
  await sentence.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
  await sentence.getByRole('button', { name: 'Undo: Note' }).click()
  await sentence.getByText('Ask Lyon for the photograph').waitFor({ state: 'detached' })
})

it('what was typed stays when the database is away', async () => {
  const explore = await openMeeting()
  await explore.page.route('**/api/judgements', (route) =>
    route.fulfill({
      status: 503,
      json: { error: { code: 'database_away', message: 'Neo4j does not answer.' } },
    }),
  )
  const sentence = explore.evidence.first()
  await sentence.getByRole('button', { name: 'Note', exact: true }).click()
  await sentence.getByRole('textbox').fill('Kept')
  await sentence.getByRole('button', { name: 'Save note' }).click()
  await sentence.getByRole('alert').filter({ hasText: 'The database is away' }).waitFor()
  expect(await sentence.getByRole('textbox').inputValue()).toBe('Kept')
})
