import type { Page } from 'playwright-core'
import { questions } from '@/lib/questions'
import { accessibilityProblems, closeBrowser, closePages, phone } from './support/browser'
import { ExplorePage } from './support/explore-page'
import { openReady } from './support/ready-page'

afterEach(closePages)
afterAll(closeBrowser)

const field = (page: Page, name: string) => page.getByRole('combobox', { name })
const answered = (page: Page, rows: number) => page.locator(`[data-rows="${rows}"]`).waitFor()

describe('the list', () => {
  it('stands beside the workbench, is found through by its words, and leads to a question', async () => {
    const page = await openReady('/query')
    const list = page.getByRole('navigation', { name: 'Ready questions' })
    expect(await list.getByRole('link').count()).toBe(questions.length)
    await list.getByRole('searchbox', { name: 'Find a question' }).fill('disagr')
    await list.getByRole('status').filter({ hasText: '1 question' }).waitFor()
    await list.getByRole('link', { name: 'Figures that disagree' }).click()
    await page.getByRole('heading', { level: 1, name: 'Figures that disagree' }).waitFor()
    expect(page.url()).toContain('question=disagree')
  })

  it('says when no question fits', async () => {
    const page = await openReady('/query/questions')
    await page.getByRole('searchbox', { name: 'Find a question' }).fill('weather')
    await page.getByText('No ready question fits “weather”.').waitFor()
  })
})

describe('a question', () => {
  it.each(['met', 'results', 'countries', 'planned', 'disagree', 'sentences'])(
    'of an address that was always there, %s, is answered',
    async (name) => {
      const page = await openReady(`/query?question=${name}`)
      await page.locator('[data-rows]:not([data-rows="0"])').waitFor()
    },
  )

  it('is asked of another person by keyboard, and the address asks the same again', async () => {
    const page = await openReady('/query?question=meetings-of')
    await page.locator('[data-rows]').waitFor()
    const official = field(page, 'Official')
    await page.waitForFunction(() => document.querySelector('input')?.value === 'Ronald K. Noble')
    await official.focus()
    await page.keyboard.type('valls')
    await page.getByRole('option', { name: 'Manuel Valls' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await official.inputValue()).toBe('Manuel Valls')
    await page.keyboard.press('Enter')
    await answered(page, 4) // two meetings, each in two versions
    expect(page.url()).toContain('param.official=official-manuel-valls')
    await page.reload()
    await answered(page, 4)
  })

  it('takes the first name for an Enter that comes before the names', async () => {
    const page = await openReady('/query?question=meetings-of')
    await page.locator('[data-rows]').waitFor()
    await field(page, 'Official').focus()
    await page.keyboard.type('jingrong')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('input')?.value === 'Jingrong Liao')
  })

  it('offers only entities of the kinds it takes', async () => {
    const page = await openReady('/query?question=meetings-of')
    await field(page, 'Official').fill('Malaysia')
    await page.getByText('Nothing of this kind is called “Malaysia”.').waitFor()
    await page.keyboard.press('Escape')
    expect(await field(page, 'Official').inputValue()).toBe('Ronald K. Noble')
  })

  it('is asked with the values of its address, and again with others', async () => {
    const page = await openReady('/query?question=operations-in&param.country=country-my&param.since=2016')
    await answered(page, 2)
    await page.getByRole('textbox', { name: 'Since' }).fill('')
    await page.getByRole('button', { name: 'Ask' }).click()
    await answered(page, 6)
    expect(page.url()).not.toContain('since')
  })

  it('tells at the field what a value should be', async () => {
    const page = await openReady('/query?question=operations-in')
    await page.getByRole('textbox', { name: 'Since' }).fill('last year')
    await page.keyboard.press('Enter')
    await page
      .locator('[data-param=since]')
      .getByRole('alert')
      .filter({ hasText: 'takes a date as 2013, 2013-09 or 2013-09-12' })
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('says that the graph lacks what is asked about', async () => {
    const page = await openReady('/query?question=meetings-of&param.official=official-nobody')
    await page.getByText('The graph does not have it. Choose another.').waitFor()
    await page.getByText('The graph has no entity “official-nobody”').waitFor()
  })

  it('opens in the workbench with its values', async () => {
    const page = await openReady('/query?question=operations-in&param.country=country-my&param.since=2016')
    await answered(page, 2)
    await page.getByRole('link', { name: 'Open in the workbench' }).click()
    await page.locator('.cm-content').filter({ hasText: 'PARTICIPATED_IN|CARRIED_OUT_IN' }).waitFor()
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await answered(page, 2)
  })

  it('that nobody knows is told, with all the others', async () => {
    const page = await openReady('/query?question=mett')
    await page.getByRole('alert').filter({ hasText: 'no ready question called “mett”' }).waitFor()
    await page.getByRole('link', { name: 'Who met whom' }).click()
    await answered(page, 7)
  })

  it('may be stopped', async () => {
    const page = await openReady('/query/questions')
    await page.route('**/api/questions/met', () => undefined)
    await page.getByRole('link', { name: 'Who met whom' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled.').waitFor()
  })
})

describe('elsewhere', () => {
  it('the palette finds it in any language of the interface', async () => {
    const page = await openReady('/', { lang: 'fr' })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('chiffres divergents')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Chiffres divergents' }).waitFor()
  })

  it('the home page shows some, and the way to all', async () => {
    const page = await openReady('/')
    await page.getByRole('link', { name: 'What was planned, and what was said later' }).waitFor()
    await page.getByRole('link', { name: `All ${questions.length} questions` }).click()
    await page.getByRole('heading', { level: 1, name: 'Ready questions' }).waitFor()
    expect(await page.locator('main a[href^="/query?question="]').count()).toBe(questions.length)
  })

  it('a board opens its answer with the values of the address', async () => {
    const explore = await ExplorePage.open(
      '?question=operations-against&param.target=offence-drug-trafficking',
    )
    await explore.hasNodes(3)
    await explore.page.getByText('This board answers “Operations against an offence”').waitFor()
  })

  it('a board sends to where the values are chosen when they are missing', async () => {
    const page = await openReady('/explore?question=operations-against')
    await page.getByRole('heading', { level: 1, name: 'Operations against an offence' }).waitFor()
  })
})

describe('is accessible', () => {
  it.each([
    ['/query?question=office-holders', {}],
    ['/query?question=series-totals', { theme: 'dark' }],
    ['/query?question=shortest-path', { lang: 'ar' }],
    ['/query?question=largest-figures', phone],
    ['/query/questions', {}],
    ['/query/questions', { ...phone, lang: 'ar', theme: 'dark' }],
  ] as const)('%s %j', async (path, view) => {
    const page = await openReady(path, view)
    if (path.includes('question=')) await page.locator('[data-rows]').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const { width, room } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      room: window.innerWidth,
    }))
    expect(width).toBeLessThanOrEqual(room)
  })
})
