import { closeDriver, execute } from '@/graph/db'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { WorkbenchPage } from './support/workbench-page'

afterEach(closePages)
afterAll(async () => {
  await closeBrowser()
  await execute('MATCH (kept:SavedQuery) DETACH DELETE kept', {}, 'write')
  await closeDriver()
})

describe('parameters', () => {
  it('have typed fields, are asked for before running, and are sent', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('MATCH (c:Country {id: $who}) RETURN c, $limit AS limit, $since AS since')
    await bench.page.getByLabel('Value of $limit').fill('7')
    await bench.page.getByLabel('Value of $since').fill('2013-09')
    await bench.button('Run').click()
    await bench.page.getByRole('alert').filter({ hasText: '$who has no value yet.' }).waitFor()
    const who = bench.page.getByRole('combobox', { name: 'Value of $who' })
    expect(await who.evaluate((field) => field === document.activeElement)).toBe(true)
    await bench.page.keyboard.type('Franc')
    await bench.page.getByRole('option', { name: 'France Country' }).click()
    await bench.run(1)
    expect((await bench.page.locator('tbody').innerText()).split(/\s+/u)).toEqual(
      expect.arrayContaining(['France', '7', '2013-09']),
    )
    await bench.page.getByLabel('What $since is').selectOption('list')
    await bench.page.getByLabel('Value of $since').fill('a\nb')
    await bench.run(1)
    await bench.page.getByText('a, b').waitFor()
    expect(await accessibilityProblems(bench.page)).toEqual([])
  })

  it('stand for what is selected on the board', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('UNWIND $selection AS id RETURN id')
    await bench.page
      .getByTestId('selection')
      .filter({ hasText: 'nothing is selected on the board' })
      .waitFor()
    await bench.run(0)
  })
})

describe('tabs', () => {
  it('are opened, renamed, moved, closed with undo, and kept over a reload', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN 1')
    await bench.button('New query').click()
    await bench.write('RETURN 2')
    expect(await bench.tabs()).toEqual(['Query 1', 'Query 2'])
    await bench.tab('Query 2').focus()
    await bench.page.keyboard.press('F2')
    await bench.page.keyboard.type('Second')
    await bench.page.keyboard.press('Enter')
    await bench.tab('Second').waitFor()
    await bench.tab('Second').focus()
    await bench.page.keyboard.press('Control+Shift+ArrowLeft')
    expect(await bench.tabs()).toEqual(['Second', 'Query 1'])
    await bench.tab('Second').focus()
    await bench.page.keyboard.press('Delete')
    expect(await bench.tabs()).toEqual(['Query 1'])
    await bench.hasText('RETURN 1')
    await bench.button('Undo').click()
    expect(await bench.tabs()).toEqual(['Second', 'Query 1'])
    await bench.hasText('RETURN 2')
    await bench.page.reload()
    await bench.tab('Second').waitFor()
    expect(await bench.tabs()).toEqual(['Second', 'Query 1'])
    await bench.hasText('RETURN 2')
  })

  it('keep an undo and an answer of their own', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN 1 AS one')
    await bench.run(1)
    await bench.button('New query').click()
    await bench.rows.waitFor({ state: 'detached' })
    await bench.write('RETURN 2')
    await bench.tab('Query 1').click()
    await bench.rows.waitFor()
    await bench.page.locator('#cypher').press('Control+z')
    await bench.page.waitForFunction(() =>
      document.querySelector('.cm-line')?.textContent?.startsWith('MATCH'),
    )
  })

  it('open a query that another address brings, beside those that are there', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN 1 AS one')
    await bench.run(1) // by then the tab is kept
    await bench.page.goto('/query?cypher=RETURN+2')
    await bench.tab('Query 2').waitFor()
    await bench.hasText('RETURN 2')
    expect(await bench.tabs()).toEqual(['Query 1', 'Query 2'])
    await bench.page.reload()
    await bench.tab('Query 2').waitFor()
    await bench.hasText('RETURN 2')
    expect(await bench.tabs()).toEqual(['Query 1', 'Query 2'])
  })
})

test('what was run is remembered, found and opened again, and clearing is undone', async () => {
  const bench = await WorkbenchPage.open()
  await bench.write('RETURN 1 AS first')
  await bench.run(1)
  await bench.write('RETRUN')
  await bench.button('Run').click()
  await bench.page.locator('[data-code]').waitFor()
  await bench.openSection('History')
  const runs = bench.page.getByTestId('history').getByRole('button')
  expect(await runs.allInnerTexts()).toEqual([
    expect.stringMatching(/RETRUN[\s\S]*failed/u),
    expect.stringMatching(/RETURN 1 AS first[\s\S]*1 row/u),
  ])
  await bench.library.getByRole('searchbox').fill('first')
  await runs.filter({ hasText: 'RETRUN' }).waitFor({ state: 'detached' })
  await runs.first().click()
  await bench.hasText('RETURN 1 AS first')
  await bench.button('Clear history').click()
  await bench.page.getByText('The history was cleared.').waitFor()
  await bench.button('Undo').click()
  await bench.library.getByRole('searchbox').waitFor()
  await bench.page.reload()
  await bench.openSection('History')
  await runs.nth(1).waitFor()
})

describe('a saved query', () => {
  it('has a name and an address, changes, and is deleted with undo', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN 11 AS eleven')
    await bench.page.keyboard.press('Control+s')
    await bench.page.getByLabel('Name').fill('Eleven')
    await bench.page.getByLabel('Description').fill('A number')
    expect(await accessibilityProblems(bench.page)).toEqual([])
    await bench.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await bench.page.getByText('“Eleven” is saved.').waitFor()
    await bench.page.waitForURL(/query=/u)
    const address = bench.page.url()
    await bench.type(', 12 AS twelve')
    await bench
      .tab(/Eleven/u)
      .locator('[data-unsaved]')
      .waitFor()
    await bench.page.keyboard.press('Control+s')
    await bench
      .tab(/Eleven/u)
      .locator('[data-unsaved]')
      .waitFor({ state: 'detached' })
    const other = await WorkbenchPage.open(new URL(address).search)
    await other.hasText('RETURN 11 AS eleven, 12 AS twelve')
    await other.openSection('Saved')
    await other.button('Delete “Eleven”').click()
    await other.page.getByText('“Eleven” was deleted.').waitFor()
    await other.page.getByText('No query is saved yet').waitFor()
    await other.button('Undo').click()
    await other.page.getByTestId('saved').getByText('A number').waitFor()
  })

  it('that was changed elsewhere is not overwritten unasked', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN 1 AS mine')
    await bench.page.keyboard.press('Control+s')
    await bench.page.getByLabel('Name').fill('Ours')
    await bench.page.keyboard.press('Enter')
    await bench.page.waitForURL(/query=/u)
    const id = new URL(bench.page.url()).searchParams.get('query') ?? ''
    const answer = await bench.page.request.put(`/api/queries/${id}`, {
      data: { name: 'Theirs', cypher: 'RETURN 2 AS theirs', version: 1 },
    })
    expect(answer.status()).toBe(200)
    await bench.type(' ')
    await bench.page.keyboard.press('Control+s')
    await bench.page.getByText(/saved elsewhere as “Theirs”/u).waitFor()
    await bench.button('Open that one').click()
    await bench.hasText('RETURN 2 AS theirs')
    await bench.tab('Theirs').waitFor()
  })

  it('is found in the palette', async () => {
    const bench = await WorkbenchPage.open()
    const made = await bench.page.request.post('/api/queries', {
      data: { name: 'Quokka sightings', cypher: 'RETURN 3 AS quokkas' },
    })
    expect(made.status()).toBe(200)
    await bench.page.keyboard.press('Control+k')
    await bench.page.keyboard.type('quokka')
    await bench.page.getByRole('option', { name: /Quokka sightings/u }).click()
    await bench.hasText('RETURN 3 AS quokkas')
  })
})

describe('a run', () => {
  const runaway = 'UNWIND range(1, 100000000000) AS n WITH n WHERE n < 0 RETURN count(n) AS runaway'

  it('that never ends is ended by Cancel in the database too, within a second', async () => {
    const bench = await WorkbenchPage.open()
    const running = async (): Promise<number> =>
      (
        await execute<{ currentQuery: string }>(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS runaway' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
        )
      ).length
    await bench.write(runaway)
    await bench.button('Run').click()
    await bench.page.getByTestId('elapsed').waitFor()
    while ((await running()) === 0) await bench.page.getByTestId('elapsed').waitFor()
    await bench.button('Cancel').click()
    const from = performance.now()
    await bench.page.getByText('Cancelled.').waitFor()
    while ((await running()) > 0) expect(performance.now() - from).toBeLessThan(1_000)
    await bench.write('RETURN 1')
    await bench.run(1)
  })

  it('is cancelled by Escape and by Ctrl .', async () => {
    const bench = await WorkbenchPage.open()
    for (const key of ['Escape', 'Control+.']) {
      await bench.write(runaway)
      await bench.page.keyboard.press('Control+Enter')
      await bench.page.getByTestId('elapsed').waitFor()
      await bench.page.keyboard.press(key)
      await bench.page.getByText('Cancelled.').waitFor()
    }
  })

  it('answers with as many rows as were asked for, and says that it was cut', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('UNWIND range(1, 20000) AS n RETURN n')
    await bench.run(1000)
    await bench.page.locator('[data-truncated]').waitFor()
    await bench.page.getByLabel('Rows at most').selectOption('100000')
    await bench.run(20_000)
    expect(await bench.page.locator('[data-truncated]').count()).toBe(0)
  })

  it('is explained without being run, and profiled with what each step cost', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('MATCH (c:Country) RETURN c.name AS name LIMIT 3')
    await bench.button('Explain').click()
    const plan = bench.page.getByTestId('plan')
    await plan.getByText('Reads every node of one kind', { exact: true }).waitFor()
    await plan.getByText(/The costly step: “.+”, with \d+ % of the rows that are expected/u).waitFor()
    expect(await bench.rows.count()).toBe(0)
    await bench.button('Profile').click()
    await bench.page.locator('[data-rows="3"]').waitFor()
    await plan.getByText(/with \d+ % of all reads/u).waitFor()
    await plan
      .getByText(/rows: 3 · expected: \d+/u)
      .first()
      .waitFor()
    expect(await accessibilityProblems(bench.page)).toEqual([])
  })
})

test('the editor is made higher and lower by the keyboard, and stays so', async () => {
  const bench = await WorkbenchPage.open()
  const divider = bench.page.getByRole('separator', { name: 'Height of the editor' })
  const height = async () => Number(await divider.getAttribute('aria-valuenow'))
  const before = await height()
  await divider.focus()
  await bench.page.keyboard.press('ArrowDown')
  expect(await height()).toBe(before + 24)
  await bench.page.reload()
  await bench.page.locator(`[role=separator][aria-valuenow="${before + 24}"]`).waitFor()
})

test.each([
  ['light', 'ar', {}],
  ['dark', 'en', {}],
  ['dark', 'es', phone],
] as const)('every list of the library has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const bench = await WorkbenchPage.open('', { theme, lang, ...view })
  if ('touch' in view)
    await bench.page.locator('button[aria-expanded=false]').filter({ hasText: 'Biblioteca' }).tap()
  const lists = bench.page.locator('[id^=library-][role=tab]')
  expect(await lists.count()).toBe(4)
  for (const list of await lists.all()) {
    await list.click()
    expect(await accessibilityProblems(bench.page)).toEqual([])
  }
})
