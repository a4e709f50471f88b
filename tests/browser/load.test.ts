import { randomUUID } from 'node:crypto'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

/** A release that no graph has yet. */
const release = (name = randomUUID().slice(0, 8)) => ({
  title: `Operation Lantern ${name} against counterfeit medicines`,
  text: [
    `Operation Lantern ${name} against counterfeit medicines`,
    '12 March 2019',
    'LYON, France – Police in Ghana, Senegal and Togo took part in Operation Lantern, which INTERPOL coordinated in March 2019.',
    'INTERPOL Secretary General Jürgen Stock met officials in Accra and said that the operation had been a success for all.',
  ].join('\n\n'),
})

const file = (name: string, body: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(body),
})

test('files are loaded by mouse; what was not read says why; the rest is on a board', async () => {
  const { title, text } = release()
  const page = await openReady('/load')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ])
  await chooser.setFiles([
    file('lantern.txt', text),
    file('empty.txt', ''),
    file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 5])),
  ])
  await page.locator('[data-summary=done]').waitFor()
  expect(await page.locator('[data-summary]').innerText()).toBe('1 new, 0 changed, 0 unchanged, 2 not read')
  const skipped = await page.locator('[data-status=skipped]').allInnerTexts()
  expect(skipped.join('\n')).toMatch(/empty\.txt[^]*The file is empty/)
  expect(skipped.join('\n')).toMatch(/picture\.png[^]*not a text file/)
  expect(await page.locator('[data-status=new]').innerText()).toContain(title)
  await page.getByRole('button', { name: 'Show on a board' }).first().click()
  await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
  expect(page.url()).toContain('country-gh')
})

test('a pasted text is loaded and put on a board by keyboard alone', async () => {
  const { title, text } = release()
  const page = await openReady('/load')
  await page.getByRole('textbox', { name: 'Paste a text' }).focus()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('#load-state:focus').waitFor()
  expect(await page.locator('[data-status=new]').innerText()).toContain(title)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
})

test('the same text again is unchanged', async () => {
  const { text } = release()
  const page = await openReady('/load')
  const box = page.getByRole('textbox', { name: 'Paste a text' })
  await box.fill(text)
  await page.getByRole('button', { name: 'Load', exact: true }).click()
  await page.locator('[data-status=new]').waitFor()
  await page.locator('[data-summary=done]').waitFor()
  await page.getByRole('button', { name: 'Load', exact: true }).click()
  await page.locator('[data-status=unchanged]').waitFor()
})

test('a file too large to be sent says so without being sent', async () => {
  const page = await openReady('/load')
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') sent += 1
  })
  await page
    .locator('[data-input=files]')
    .setInputFiles([file('big.txt', Buffer.alloc(24 * 1024 * 1024, 'a'))])
  await page.locator('[data-status=skipped]').waitFor()
  expect(await page.locator('[data-status=skipped]').innerText()).toMatch(/big\.txt[^]*23 MB/)
  expect(sent).toBe(0)
})

test('dropping files loads them', async () => {
  const { title, text } = release()
  const page = await openReady('/load')
  const data = await page.evaluateHandle((body) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([body], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  }, text)
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await page.locator('[data-status=new]').waitFor()
  expect(await page.locator('[data-status=new]').innerText()).toContain(title)
})

test('markup in a release stays text: on the list, in the reader, in its dossiers', async () => {
  const name = randomUUID().slice(0, 8)
  const hostile = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`
  const page = await openReady('/load')
  await page
    .getByRole('textbox', { name: 'Paste a text' })
    .fill(
      [
        `Operation ${hostile} ${name}`,
        '3 May 2020',
        `LYON, France – Police in Kenya and Uganda took part in Operation ${hostile}, which INTERPOL coordinated in May 2020 with partners.`,
      ].join('\n\n'),
    )
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-summary=done]').waitFor()
  expect(await page.locator('[data-status=new]').innerText()).toContain(hostile)
  await page.getByRole('link', { name: 'Read it' }).click()
  await page.locator('article').waitFor()
  expect(await page.locator('article').innerText()).toContain(hostile)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(await page.locator('article img, article script').count()).toBe(0)
})

test.each([
  ['light', 'en', {}],
  ['dark', 'fr', phone],
] as const)('the load page has no accessibility problem (%s, %s)', async (theme, lang, view) => {
  const page = await openReady('/load', { theme, lang, ...view })
  expect(await accessibilityProblems(page)).toEqual([])
  await page.locator('#paste').fill(release().text)
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-summary=done]').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
})
