import type { Page } from 'playwright-core'
import { accessibilityProblems, closeBrowser, closePages, phone, type View } from './support/browser'
import { ExplorePage } from './support/explore-page'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

/** The query page with the answer to `cypher`. */
async function answer(cypher: string, view: View = {}): Promise<Page> {
  const page = await openReady(`/query?${new URLSearchParams({ cypher })}`, view)
  await page.getByRole('button', { name: /^(Run|Exécuter|نفّذ)$/u }).click()
  await page.locator('[data-rows]').waitFor()
  return page
}

const texts = (page: Page, column: number) =>
  page.locator(`#result-grid tbody tr:not([aria-hidden]) td[id$="-${column}"]`).allInnerTexts()
const grid = (page: Page) => page.locator('#result-grid')
const activeCell = (page: Page) =>
  grid(page).evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.innerText ?? null)
  })

const numbers =
  "UNWIND [{n: 10, s: 'Zürich'}, {n: 9, s: 'école'}, {n: null, s: 'Eve'}, {n: 100, s: 'zebra'}] AS x RETURN x.n AS amount, x.s AS word"
const many = 'UNWIND range(1, 900) AS n RETURN n, n * n AS square'

describe('the table', () => {
  it('sorts by type, and a third press gives back the order of the query', async () => {
    const page = await answer(numbers)
    const head = page.getByRole('columnheader', { name: 'amount' })
    const sort = head.getByRole('button', { name: 'amount', exact: true })
    await sort.click()
    expect(await texts(page, 0)).toEqual(['9', '10', '100', '—'])
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await sort.click()
    expect(await texts(page, 0)).toEqual(['100', '10', '9', '—'])
    await sort.click()
    expect(await texts(page, 0)).toEqual(['10', '9', '—', '100'])
    await page
      .getByRole('columnheader', { name: 'word' })
      .getByRole('button', { name: 'word', exact: true })
      .click()
    expect(await texts(page, 1)).toEqual(['école', 'Eve', 'zebra', 'Zürich'])
  })

  it('filters over all cells and by column, and says how many rows are left', async () => {
    const page = await answer(numbers)
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('ZUR')
    await page.getByText('1 of 4 rows').waitFor()
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('2')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: 'Filter by column' }).click()
    await page.getByRole('searchbox', { name: 'Filter amount' }).fill('>= 10')
    await page.getByText('2 of 4 rows').waitFor()
    expect(await texts(page, 0)).toEqual(['10', '100'])
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Filter amount' }).fill('> 1000')
    await page.getByText('No row passes the filters.').waitFor()
  })

  it('hides, shows, pins and widens columns by menu', async () => {
    const page = await answer(numbers)
    const menu = page.getByRole('button', { name: 'Column word' })
    await menu.click()
    await page.getByRole('menuitem', { name: 'Pin at the start' }).click()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['word', 'amount'])
    const before = (await page.getByRole('columnheader', { name: 'word' }).boundingBox())?.width ?? 0
    await menu.click()
    await page.getByRole('menuitem', { name: 'Wider' }).click()
    expect((await page.getByRole('columnheader', { name: 'word' }).boundingBox())?.width).toBe(before + 40)
    await menu.click()
    await page.getByRole('menuitem', { name: 'Hide' }).click()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['amount'])
    await page.getByRole('button', { name: '1 column hidden' }).click()
    await page.getByRole('menuitem', { name: 'Show word' }).click()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['word', 'amount'])
  })

  it('draws only the rows in view and tells the number of each', async () => {
    const page = await answer(many)
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('901')
    expect(await page.locator('#result-grid tbody tr').count()).toBeLessThan(60)
    await grid(page).focus()
    await page.keyboard.press('Control+End')
    await page.locator('#result-grid tr[aria-rowindex="901"]').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    await page.waitForFunction(
      () => document.querySelector('#result-grid')?.getAttribute('aria-activedescendant') === 'cell-898-0',
    )
    expect(await activeCell(page)).toBe('899')
  })

  it('copies what is selected by keys, and all of it, as TSV', async () => {
    const page = await answer(numbers)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await grid(page).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+c')
    await page.getByText('Copied 2 rows, 2 columns.').waitFor()
    expect(await copied()).toBe('10\tZürich\n9\técole')
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByRole('menuitem', { name: 'All rows, with the heading' }).click()
    await page.getByText('Copied 4 rows, 2 columns.').waitFor()
    expect(await copied()).toBe('amount\tword\n10\tZürich\n9\técole\n\tEve\n100\tzebra')
  })

  it('folds long texts and unfolds them', async () => {
    const page = await answer(
      "RETURN reduce(t = '', n IN range(1, 90) | t + 'word ' + n + ' ') + 'END' AS long",
    )
    const cell = page.locator('#cell-0-0')
    const folded = (await cell.boundingBox())?.height ?? 0
    await grid(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show less' }).waitFor()
    expect((await cell.boundingBox())?.height).toBeGreaterThan(folded * 2)
    await page.getByRole('button', { name: 'Show less' }).click()
    await page.getByRole('button', { name: 'Show all of it' }).waitFor()
    expect((await cell.boundingBox())?.height).toBe(folded)
  })

  it('says why there may be nothing', async () => {
    const page = await answer("MATCH (n:Country {name: 'Nowhere'}) RETURN n")
    await page.getByText('Nothing in the graph fits all of it.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

describe('evidence', () => {
  const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
  const evidence = (page: Page) => panel(page).getByTestId('evidence')

  it('of an entity opens by Enter beside the table, and Escape goes back', async () => {
    const page = await answer("MATCH (n:Official {id: 'official-ronald-k-noble'}) RETURN n")
    await grid(page).focus()
    await page.keyboard.press('Enter')
    await evidence(page).first().waitFor()
    expect(await panel(page).getByRole('heading', { level: 2 }).innerText()).toBe('Ronald K. Noble')
    expect(await panel(page).locator('mark').count()).toBeGreaterThan(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-grid')
  })

  it('of a link is its sentences with the words marked', async () => {
    const page = await answer('MATCH (:Official)-[met:MET]->(:Official) RETURN met ORDER BY met.key LIMIT 1')
    await page.locator('#cell-0-0 a').click()
    await evidence(page).first().waitFor()
    expect((await panel(page).locator('mark').first().innerText()).length).toBeGreaterThan(3)
  })

  it.each(['Sentence', 'Claim', 'Mention'])('of a %s is its sentence in its release', async (label) => {
    const page = await answer(`MATCH (n:${label}) RETURN n ORDER BY n.id LIMIT 1`)
    await page.locator('#cell-0-0 button[data-opener]').click()
    await evidence(page).first().waitFor()
    await panel(page).getByRole('link', { name: 'Read the release' }).first().click()
    await page.waitForURL(/\/releases\/release-[^#]+#s\d+$/u)
  })

  it('of a text that is an id or a key opens too', async () => {
    const page = await answer(
      "MATCH (n:Official {id: 'official-ronald-k-noble'})-[l:MET]-() RETURN n.id AS id, l.key AS key ORDER BY key LIMIT 1",
    )
    await grid(page).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('heading', { name: 'Ronald K. Noble' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await evidence(page).locator('mark').first().waitFor()
  })

  it('of an id that nothing has says so', async () => {
    const page = await answer("RETURN 'official-nobody-at-all' AS id")
    await page.locator('#cell-0-0 a').click()
    await panel(page).getByText('Nothing in the graph has this id.').waitFor()
  })

  it('lies over the foot of a phone', async () => {
    const page = await answer("MATCH (n:Operation {id: 'operation-soga'}) RETURN n", phone)
    await page.locator('#cell-0-0 a').tap()
    await evidence(page).first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Close the evidence' }).tap()
    await panel(page).waitFor({ state: 'detached' })
  })
})

describe('other views', () => {
  const meetings =
    'MATCH (a:Official)-[met:MET]->(b:Official) RETURN a, met, b, met.stories AS stories, met.published AS published ORDER BY met.key'
  const look = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it('draw the result as a graph, whose links open their sentences', async () => {
    const page = await answer(meetings)
    const rows = Number(await page.locator('[data-rows]').getAttribute('data-rows'))
    await look(page, 'Graph')
    await page.locator('#board-canvas[data-ready=true]:not([data-nodes="0"])').waitFor()
    await page.getByText(new RegExp(`entities, ${rows} links`, 'u')).waitFor()
    const explore = new ExplorePage(page)
    await explore.canvas.scrollIntoViewIfNeeded()
    await explore.click('official-ronald-k-noble')
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Ronald K. Noble' })
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('circle')
    await page.locator('#board-canvas[data-ready=true]').waitFor()
  })

  it('draw numbers as bars with their hedge, and say why', async () => {
    const page = await answer(
      "MATCH (o:Operation)-[:REPORTED]->(f:Figure {measure: 'arrests'})<-[:OBJECT]-(c:Claim) RETURN o, c.comparator AS said, c.value AS arrests LIMIT 1 UNION MATCH (o:Operation {id: 'operation-soga'}) RETURN o, 'over' AS said, 7000 AS arrests",
    )
    await look(page, 'Chart')
    await page.getByText('Bars, because arrests counts and o says what of.').waitFor()
    await page.getByRole('row', { name: /SOGA > 7,000/u }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('draw numbers over time, from point to point by keyboard', async () => {
    const page = await answer(
      "UNWIND [{y: 2009, n: 30}, {y: 2007, n: 10}, {y: 2008, n: 20}] AS x RETURN x.y AS year, x.n AS arrests, 'operation-soga' AS id",
    )
    await look(page, 'Chart')
    const chart = page.getByTestId('line-chart')
    await page.getByText('2007 · ').waitFor()
    await chart.focus()
    await page.keyboard.press('End')
    await page.getByText('2009 · ').waitFor()
    await page.keyboard.press('Enter')
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'SOGA', exact: true })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('The numbers as a table').click()
    expect(await page.locator('details table tr').count()).toBe(3)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('put rows on a time line by year', async () => {
    const page = await answer(meetings)
    await look(page, 'Time line')
    const years = (await page.locator('[data-view=time] h2').allInnerTexts()).map(Number)
    expect(years.length).toBeGreaterThan(1)
    expect(years).toEqual(years.toSorted((left, right) => left - right))
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('show and copy JSON', async () => {
    const page = await answer('RETURN 1 AS one, [2] AS two')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await look(page, 'JSON')
    await page.locator('summary', { hasText: '{"one":1,"two":[2]}' }).click()
    await page.getByText('"one": 1').waitFor()
    await page.getByRole('button', { name: 'Copy JSON' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toMatchObject({ columns: ['one', 'two'], rows: [[1, [2]]] })
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

test('the GraphML that is saved is XML to a strict reader, with every node and link', async () => {
  const page = await answer('MATCH (a:Official)-[met:MET]->(b:Official) RETURN a, met, b, "<&\\u0001" AS odd')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as GraphML' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const read = await page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml')
    const ids = new Set([...read.querySelectorAll('node')].map((node) => node.id))
    const edges = [...read.querySelectorAll('edge')]
    return {
      errors: read.querySelectorAll('parsererror').length,
      nodes: ids.size,
      edges: edges.length,
      loose: edges.filter(
        (edge) => !['source', 'target'].every((end) => ids.has(edge.getAttribute(end) ?? '')),
      ).length,
      undeclared: [...read.querySelectorAll('data')].filter(
        (data) => !read.querySelector(`key[id="${data.getAttribute('key')}"]`),
      ).length,
    }
  }, Buffer.concat(chunks).toString())
  expect(read).toMatchObject({ errors: 0, loose: 0, undeclared: 0 })
  expect(read.nodes).toBeGreaterThan(2)
  expect(read.edges).toBe(Number(await page.locator('[data-rows]').getAttribute('data-rows')))
})
