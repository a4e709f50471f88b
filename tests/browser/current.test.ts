import { closeBrowser, closePages } from './support/browser'
import { ExplorePage } from './support/explore-page'

afterEach(closePages)
afterAll(closeBrowser)

interface Drawn {
  _cyreg: { cy: { $: (selector: string) => { map: <T>(of: (node: { id: () => string }) => T) => T[] } } }
}
const ringed = ({ canvas }: ExplorePage) =>
  canvas.evaluate((element) =>
    (element as unknown as Drawn)['_cyreg'].cy.$('.current').map((node) => node.id()),
  )

it('rings the node that keys act on, and no node for a pointer', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  await explore.canvas.focus()
  expect(await ringed(explore)).toEqual([])
  await explore.page.keyboard.press('Alt+ArrowDown')
  const selected = () => new URL(explore.page.url()).searchParams.get('selected')
  await explore.page.waitForURL((url) => url.searchParams.get('selected') !== 'operation-soga')
  expect(await ringed(explore)).toEqual([selected()])
  await explore.click('operation-soga-ii')
  await explore.heading.filter({ hasText: 'SOGA II' }).waitFor()
  expect(await ringed(explore)).toEqual([])
})

it('shows no ring while the focus is elsewhere', async () => {
  const explore = await ExplorePage.open('?q=SOGA')
  await explore.canvas.focus()
  await explore.page.keyboard.press('Alt+ArrowDown')
  expect(await ringed(explore)).toHaveLength(1)
  await explore.page.keyboard.press('/')
  expect(await ringed(explore)).toEqual([])
})
