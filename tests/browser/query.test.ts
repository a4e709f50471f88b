import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

test('a query is run by Ctrl Enter, answered as a table, and kept in the address', async () => {
  const page = await openReady('/query')
  await page
    .getByRole('textbox', { name: 'Cypher' })
    .fill('MATCH (n:Country) RETURN n, n.name AS name, 2 AS two ORDER BY name LIMIT 3')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-rows="3"]').waitFor()
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['n', 'name', 'two'])
  expect(await page.locator('tbody a[href^="/entities/country-"]').count()).toBe(3)
  expect(page.url()).toContain('cypher=MATCH')
})

test.each([
  'CREATE (n:Country {id: "x"}) RETURN n',
  'MATCH (n) DETACH DELETE n',
  'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row',
])('a write or a file is refused: %s', async (cypher) => {
  const page = await openReady('/query')
  await page.getByRole('textbox', { name: 'Cypher' }).fill(cypher)
  await page.getByRole('button', { name: 'Run' }).click()
  await page.locator('[data-code=query_refused]').waitFor()
})

test('a mistake is shown where it is', async () => {
  const page = await openReady('/query')
  const box = page.getByRole('textbox', { name: 'Cypher' })
  await box.fill('MATCH (n:Country)\nRETRUN n')
  await page.getByRole('button', { name: 'Run' }).click()
  await page.locator('[role=alert][data-code]').waitFor()
  await page.getByRole('button', { name: 'Go to line 2, column 1' }).click()
  await page.getByText('Line 2, column 2').waitFor()
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('an answer that was cut says so', async () => {
  const page = await openReady('/query')
  await page.getByRole('textbox', { name: 'Cypher' }).fill('UNWIND range(1, 100000) AS n RETURN n')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-truncated]').waitFor()
})

test('a running query is cancelled', async () => {
  const page = await openReady('/query')
  await page.route('**/api/query', () => undefined)
  await page.getByRole('button', { name: 'Run' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Cancelled.').waitFor()
})

test('values are text whatever they hold', async () => {
  const page = await openReady('/query')
  await page
    .getByRole('textbox', { name: 'Cypher' })
    .fill(
      "RETURN '<img src=x onerror=\"window.hit=1\">' AS markup, null AS nothing, [1, 'two'] AS list, {a: true} AS record",
    )
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-rows="1"]').waitFor()
  const cells = await page.locator('tbody td').allInnerTexts()
  expect(cells[0]).toBe('<img src=x onerror="window.hit=1">')
  expect(cells.slice(1, 3)).toEqual(['—', '1, two'])
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

test('an answer is saved as CSV', async () => {
  const page = await openReady('/query')
  await page
    .getByRole('textbox', { name: 'Cypher' })
    .fill("RETURN 'a \"b\", c' AS one, '=1+1' AS two, 3 AS three")
  await page.keyboard.press('Control+Enter')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toBe('"one","two","three"\r\n"a ""b"", c","\'=1+1","3"\r\n')
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('the workbench has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openReady('/query', { theme, lang, ...view })
  await page.locator('#cypher').fill('MATCH (n:Operation) RETURN n LIMIT 5')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-rows]').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})
