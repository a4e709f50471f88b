import type { Judged } from '@/lib/api/judgements'
import { accessibilityProblems, closeBrowser, closePages, openPage } from './support/browser'
import { ExplorePage } from './support/explore-page'

const [noble, liao] = ['official-ronald-k-noble', 'official-jingrong-liao']

afterEach(closePages)
afterAll(closeBrowser)

/** A note on a sentence that stood in a release which is no longer in the graph. */
const note: Judged = {
  ...{ id: 'note-1', verdict: 'noted', note: 'Ask Lyon for the photograph', by: 'this desk' },
  ...{ at: '2026-01-02T03:04:05.000Z', undoneAt: null, stands: false, stated: false, release: null },
  ...{ link: `MET:${liao}:${noble}`, sha256: '0', start: 0, end: 9, quote: 'They met in Lyon.' },
}

it('a note on what is gone is read with the board, in the history of its ends and with their line', async () => {
  const page = await openPage('/explore')
  let undoneAt: string | null = null
  await page.route('**/api/judgements**', (route) => {
    const request = route.request()
    if (request.method() === 'DELETE') undoneAt = '2026-01-03T00:00:00.000Z'
    const judged = { ...note, undoneAt }
    if (request.method() === 'DELETE') return route.fulfill({ json: judged })
    const gone = new URL(request.url()).searchParams.has('gone')
    const judgements = gone && undoneAt ? [] : [judged]
    return route.fulfill({ json: { judgements, total: judgements.length, next: null } })
  })
  await page.goto(`/explore?nodes=${noble},${liao}`)
  const explore = new ExplorePage(page)
  await explore.hasNodes(2)
  const shown = explore.inspector.getByTestId('noted').filter({ hasText: note.note })
  await shown.waitFor()
  expect(await shown.innerText()).toContain('They met in Lyon.')
  expect(await shown.innerText()).toContain('No release in the graph says this any more.')
  expect(await accessibilityProblems(page)).toEqual([])

  await explore.click([noble, liao].toSorted().join('|'))
  await explore.evidence.first().waitFor()
  await explore.inspector.getByRole('heading', { name: 'Decisions on what is gone' }).waitFor()
  await shown.waitFor()

  await explore.inspector.getByRole('button', { name: /Ronald K. Noble$/u }).click()
  await explore.inspector.getByRole('tab', { name: /^History/u }).click()
  await explore.inspector.getByText(note.note).waitFor()
  await explore.inspector.getByText('No release in the graph says this any more.').waitFor()

  await explore.canvas.focus()
  await page.keyboard.press('Escape')
  await shown.getByRole('button', { name: 'Undo: Note' }).click()
  await shown.waitFor({ state: 'detached' })
})
