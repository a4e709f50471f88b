import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

const noble = 'official-ronald-k-noble'

afterEach(closePages)
afterAll(closeBrowser)

/** The line from Ronald Noble to Jingrong Liao, whose meeting of October 2013 the sample tells. */
async function openMeeting(): Promise<{ explore: ExplorePage; liao: string; line: string }> {
  const explore = await ExplorePage.open(`?nodes=${noble}`)
  await explore.page.keyboard.press('/')
  await explore.search.pressSequentially('Liao')
  await explore.options.filter({ hasText: /^Jingrong Liao/ }).click()
  await explore.hasNodes(2)
  const liao = explore.ids().find((id) => id !== noble) ?? ''
  return { explore, liao, line: [noble, liao].toSorted().join('|') }
}

describe('search', () => {
  it.each([
    ['SOGA', 'SOGA', 'operation-soga'],
    ['Noble', 'Ronald K. Noble', noble],
    ['سوغا', 'SOGA', 'operation-soga'],
    ['Zzyzx', '', ''],
  ])('by %s finds %s', async (text, name, id) => {
    const explore = await ExplorePage.open()
    await explore.page.keyboard.press('/')
    await explore.search.pressSequentially(text)
    if (!name) {
      await explore.page.getByText(`Nothing is called “${text}”.`).first().waitFor()
      return
    }
    await explore.options.first().filter({ hasText: name }).waitFor()
    await explore.page.keyboard.press('Enter')
    await explore.hasNodes(1)
    expect(await explore.heading.textContent()).toBe(name)
    expect(explore.ids()).toEqual([id])
  })

  it('in the address puts the best hit on the board among its neighbours', async () => {
    const explore = await ExplorePage.open('?q=Ronald+Noble')
    expect(await explore.heading.textContent()).toBe('Ronald K. Noble')
    expect((await explore.counts()).nodes).toBeGreaterThan(4)
    expect((await explore.counts()).lines).toBeGreaterThan(3)
    expect(explore.ids()[0]).toBe(noble)
  })

  it('in the address that finds nothing says so', async () => {
    const explore = await ExplorePage.open()
    await explore.page.goto('/explore?q=Zzyzx')
    await explore.page.getByRole('alert').filter({ hasText: 'Nothing is called “Zzyzx”.' }).waitFor()
  })
})

describe('expanding', () => {
  it('shows counts first, adds what was chosen, and collapses to exactly what was there', async () => {
    const explore = await ExplorePage.open(`?nodes=${noble}`)
    const { x, y } = await explore.place(noble)
    await explore.page.mouse.dblclick(x, y)
    await explore.dialog.getByRole('checkbox').first().waitFor()
    expect((await explore.counts()).nodes).toBe(1)
    await explore.dialog.getByRole('button', { name: /^Add \d+$/ }).click()
    await explore.page.locator('#board-canvas:not([data-nodes="1"])').waitFor()
    const grown = explore.ids()
    expect(grown.length).toBeGreaterThan(3)

    await explore.button('Undo').click()
    await explore.hasNodes(1)
    await explore.button('Redo').click()
    await explore.hasNodes(grown.length)
    expect(explore.ids()).toEqual(grown)

    await explore.inspector.getByRole('button', { name: 'Collapse' }).click()
    await explore.hasNodes(1)
    expect(explore.ids()).toEqual([noble])
  })

  it('adds only the rows that are ticked, and moves nothing', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const ids = explore.ids()
    const first = ids[0] ?? ''
    const frame = () => explore.canvas.evaluate((element) => element.getBoundingClientRect().width)
    const width = await frame()
    await explore.page.keyboard.press('e')
    const boxes = explore.dialog.getByRole('checkbox')
    await boxes.first().waitFor()
    for (const box of await boxes.all()) if (await box.isEnabled()) await box.uncheck()
    expect(await explore.dialog.getByRole('button', { name: 'Add 0' }).isDisabled()).toBe(true)
    await explore.page.keyboard.press('Escape')
    await explore.dialog.waitFor({ state: 'detached' })
    expect(explore.ids()).toEqual(ids)
    expect(first).toBe('operation-soga')
    expect(await frame()).toBe(width)
  })
})

describe('a line', () => {
  it('shows its sentences with the words highlighted, and leads to them in the release', async () => {
    const { explore, line } = await openMeeting()
    await explore.click(line)
    await explore.evidence.first().waitFor()
    const sentence = (await explore.evidence.first().locator('blockquote').textContent()) ?? ''
    const quote = (await explore.evidence.first().locator('mark').textContent()) ?? ''
    expect(quote.length).toBeGreaterThan(5)
    expect(sentence).toContain(quote)
    const item = await explore.evidence.first().textContent()
    expect(item).toMatch(/2013/)
    expect(item).toMatch(/Summary in our own words, standing for the release of INTERPOL/)
    expect(item).toMatch(/rule .+ confidence [01]\.\d\d/)

    await explore.evidence.first().getByRole('link', { name: 'Read in the release' }).click()
    await explore.page.waitForURL(/\/releases\/[^#]+#s\d+$/)
    const target = explore.page.locator(`#${new URL(explore.page.url()).hash.slice(1)}`)
    expect(await target.textContent()).toContain(sentence.trim())
  })

  it('is opened by the key of a link in the address', async () => {
    const { liao } = await openMeeting()
    const key = `MET:${[liao, noble].toSorted().join(':')}:asserted`
    const explore = await ExplorePage.open(`?nodes=${noble},${liao}&selected=${encodeURIComponent(key)}`)
    await explore.page.getByTestId('statement').filter({ hasText: 'met' }).first().waitFor()
    await explore.evidence.first().waitFor()
  })

  it('comes with both its ends when it is picked in the inspector of one', async () => {
    const explore = await ExplorePage.open(`?nodes=${noble}&selected=${noble}`)
    await explore.inspector.getByRole('tab', { name: /^Links/ }).click()
    await explore.inspector.getByRole('button', { name: /met Jingrong Liao/ }).click()
    await explore.hasNodes(2)
    await explore.evidence.first().waitFor()
  })
})

describe('undo and redo', () => {
  it('go through everything, by key and by button', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    await explore.filters.getByRole('button', { name: 'Hide Countries' }).click()
    await explore.page.getByTestId('hidden').waitFor()
    const fewer = (await explore.counts()).nodes
    expect(fewer).toBeLessThan(nodes)
    await explore.button('Clear the board').click()
    await explore.page.getByRole('heading', { name: 'An empty board' }).waitFor()

    await explore.page.keyboard.press('Control+z')
    await explore.hasNodes(fewer)
    await explore.page.keyboard.press('Control+z')
    await explore.hasNodes(nodes)
    await explore.page.keyboard.press('Control+y')
    await explore.hasNodes(fewer)
    await explore.button('Show all').click()
    await explore.hasNodes(nodes)
  })
})

describe('the address', () => {
  it('brings back the same board', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    await explore.filters.getByRole('button', { name: 'Hide Countries' }).click()
    await explore.button('Layers').click()
    await explore.page.waitForURL(/layout=layers/)
    const before = { ids: explore.ids(), counts: await explore.counts(), url: explore.page.url() }
    await explore.page.reload()
    await explore.hasNodes(before.counts.nodes)
    expect({ ids: explore.ids(), counts: await explore.counts(), url: explore.page.url() }).toEqual(before)
    expect(await explore.heading.textContent()).toBe('SOGA')
  })

  it('says what it cannot bring back', async () => {
    const explore = await ExplorePage.open(`?nodes=${noble},official-nobody`)
    await explore.page.getByRole('alert').filter({ hasText: 'One entity of this address' }).waitFor()
    await explore.button('Dismiss').click()
    await explore.page.getByRole('alert').filter({ hasText: 'One entity' }).waitFor({ state: 'detached' })
  })
})

describe('facets', () => {
  it('select what has a value', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const row = explore.filters.getByTitle('Select Countries')
    const count = Number((await row.textContent())?.match(/\d+$/)?.[0])
    await row.click()
    await explore.heading.filter({ hasText: `${count} selected` }).waitFor()
  })
})

describe('the menu', () => {
  it('of a right click hides a node, and undo brings it back', async () => {
    const explore = await ExplorePage.open('?q=SOGA')
    const { nodes } = await explore.counts()
    await explore.click('operation-soga', { button: 'right' })
    await explore.menu.getByRole('menuitem', { name: /^Hide\b(?! others)/ }).click()
    await explore.hasNodes(nodes - 1)
    await explore.page.keyboard.press('Control+z')
    await explore.hasNodes(nodes)
  })
})

it('waits for a database that is away and goes on by itself', async () => {
  const explore = await ExplorePage.open()
  let away = true
  await explore.page.route('**/api/**', (route) =>
    away
      ? route.fulfill({ status: 503, json: { error: { code: 'database_away', message: 'away' } } })
      : route.continue(),
  )
  await explore.page.goto(`/explore?nodes=${noble}`)
  await explore.page.getByRole('alert').filter({ hasText: 'The database is away' }).waitFor()
  away = false
  await explore.hasNodes(1)
  await explore.page.getByRole('alert').filter({ hasText: 'database' }).waitFor({ state: 'detached' })
})
