import { accessibilityProblems, closeBrowser, closePages, openPage } from './support/browser'
import { WorkbenchPage } from './support/workbench-page'

afterEach(closePages)
afterAll(closeBrowser)

describe('completion', () => {
  it('offers labels, types and properties of the schema', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type('MATCH (n:Opera')
    const label = bench.options.filter({ hasText: /^Operation/u })
    await label.waitFor()
    await bench.page.keyboard.type('tion')
    await bench.page.keyboard.press('Enter')
    await bench.hasText('MATCH (n:Operation)')
    await bench.page.keyboard.press('End')
    await bench.page.keyboard.type('-[:LE')
    await bench.options.filter({ hasText: /^LED/u }).click()
    await bench.hasText('MATCH (n:Operation)-[:LED]')
    await bench.write('')
    await bench.type('MATCH (n) RETURN n.nam')
    await bench.options.filter({ hasText: /^name/u }).first().waitFor()
  })

  it('puts a call in with the caret between its brackets', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type('MATCH (n) RETURN coalesc')
    await bench.options.filter({ hasText: /^coalesce/u }).click()
    await bench.page.keyboard.type('n.a')
    await bench.hasText('MATCH (n) RETURN coalesce(n.a)')
  })

  it('offers stored names inside a text, of the kind that the pattern says, and puts the whole name in', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type("MATCH (o:Operation {name: 'soga")
    const first = bench.options.filter({ hasText: /^SOGA\s*Operation/u })
    await first.waitFor()
    expect(await bench.options.allInnerTexts()).not.toContainEqual(expect.stringMatching(/Country|Official/u))
    await first.click()
    await bench.hasText("MATCH (o:Operation {name: 'SOGA'})")
  })

  it('offers what a kind has when its name is begun, best connected first', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type("MATCH (n) WHERE n.name = 'Op")
    await bench.options
      .filter({ hasText: /Operation$/u })
      .nth(5)
      .waitFor()
  })

  it('finds a name in another script, and puts the id where an id is wanted', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type("MATCH (c {id: 'الصين")
    await bench.options.filter({ hasText: 'country-cn' }).click()
    await bench.hasText("MATCH (c {id: 'country-cn'})")
  })

  it('offers the few values that the model declares', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('')
    await bench.type("MATCH ()-[r {modality: 'pl")
    await bench.options.filter({ hasText: 'planned' }).click()
    await bench.hasText("MATCH ()-[r {modality: 'planned'}]")
  })
})

describe('what is wrong', () => {
  it('is underlined while typing, listed with its place, and reached by F8', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('MATCH (n:Country)\nRETRUN n')
    await bench.page.locator('.cm-lintRange-error').first().waitFor()
    await bench.problems.getByRole('button', { name: /Neo4j says, line 2, column 1: .*RETRUN/u }).waitFor()
    expect(await accessibilityProblems(bench.page)).toEqual([])
    await bench.page.keyboard.press('Control+Home')
    await bench.page.getByText('Line 1, column 1').waitFor()
    await bench.page.keyboard.press('F8')
    await bench.page.getByText(/Line 2, column/u).waitFor()
    await bench.write('MATCH (n:Country)\nRETURN n')
    await bench.problems.getByText('No problems').waitFor()
    expect(await bench.page.locator('.cm-lintRange-error').count()).toBe(0)
  })

  it('is asked for once for each text', async () => {
    const bench = await WorkbenchPage.open()
    const asked: string[] = []
    bench.page.on('request', (request) => {
      if (request.url().endsWith('/api/query/check'))
        asked.push((request.postDataJSON() as { cypher: string }).cypher)
    })
    const checked = (text: string) =>
      bench.page.waitForResponse((response) => Boolean(response.request().postData()?.includes(text)))
    await Promise.all([checked('RETURN 1'), bench.write('RETURN 1')])
    await bench.page.keyboard.press('ArrowLeft')
    await bench.button('New query').focus()
    await bench.editor.focus()
    await Promise.all([checked('RETURN 2'), bench.write('RETURN 2')])
    expect(asked.filter((text) => text.startsWith('RETURN'))).toEqual(['RETURN 1', 'RETURN 2'])
  })

  it('says of a write, before it is run, that it is refused', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('MATCH (n) DETACH DELETE n')
    await bench.problems.getByText(/Only reading is allowed/u).waitFor()
  })
})

describe('keys', () => {
  it('comment, undo, lay out and leave the editor', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('match (n:Country) return n limit 3')
    await bench.page.keyboard.press('Control+/')
    await bench.hasText('// match (n:Country) return n limit 3')
    await bench.page.keyboard.press('Control+/')
    await bench.hasText('match (n:Country) return n limit 3')
    await bench.page.keyboard.press('Shift+Alt+f')
    await bench.hasText('MATCH (n:Country)\nRETURN n\nLIMIT 3')
    await bench.page.keyboard.press('Control+z')
    await bench.hasText('match (n:Country) return n limit 3')
    await bench.page.keyboard.press('Escape')
    await bench.page.keyboard.press('Tab')
    await bench.page.waitForFunction(() => !document.activeElement?.closest('.cm-editor'))
  })

  it('search the text and put a second caret where the same word stands', async () => {
    const bench = await WorkbenchPage.open()
    await bench.write('RETURN one AS one')
    await bench.page.keyboard.press('Control+f')
    await bench.page.getByRole('textbox', { name: 'Find' }).waitFor()
    await bench.page.keyboard.type('one')
    await bench.page.keyboard.press('Enter')
    expect(await accessibilityProblems(bench.page)).toEqual([])
    await bench.page.keyboard.press('Escape')
    await bench.page.keyboard.press('Control+d')
    await bench.page.keyboard.type('two')
    await bench.hasText('RETURN two AS two')
  })
})

test('a query that cannot be read is left as it is by the layout, which says so', async () => {
  const bench = await WorkbenchPage.open()
  await bench.write('MATCH ((')
  await bench.button('Format').click()
  await bench.hasText('MATCH ((')
})

test('a plain field does the same where the editor cannot be loaded', async () => {
  const page = await openPage('about:blank')
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await (body.includes('cm-scroller') ? route.abort() : route.fulfill({ response, body }))
  })
  await page.goto('/query')
  await page.locator('html[data-ready]').waitFor()
  await page.locator('[data-editor=plain] textarea').fill('RETURN 7 AS seven')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-rows="1"]').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})
