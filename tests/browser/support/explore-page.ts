import type { Locator, Page } from 'playwright-core'
import type { View } from './browser'
import { openPage } from './browser'

/** What Cytoscape keeps on the element that it draws in: the only way to learn where on the screen it drew what. */
interface Drawn {
  _cyreg: {
    cy: {
      getElementById: (id: string) => {
        renderedPosition: () => { x: number; y: number }
        renderedMidpoint: () => { x: number; y: number }
        isEdge: () => boolean
        nonempty: () => boolean
      }
    }
  }
}

/** The explore page as a person sees it. */
export class ExplorePage {
  readonly search: Locator
  readonly options: Locator
  readonly canvas: Locator
  readonly inspector: Locator
  readonly heading: Locator
  readonly filters: Locator
  readonly summary: Locator
  readonly evidence: Locator
  readonly dialog: Locator
  readonly menu: Locator

  constructor(readonly page: Page) {
    this.search = page.locator('#board-search')
    this.options = page.locator('#search-suggestions').getByRole('option')
    this.canvas = page.locator('#board-canvas')
    this.inspector = page.locator('#panel-inspector')
    this.heading = page.locator('#inspector-heading')
    this.filters = page.locator('#panel-filters')
    this.summary = page.getByTestId('board-summary')
    this.evidence = page.getByTestId('evidence')
    this.dialog = page.getByRole('dialog')
    this.menu = page.getByRole('menu')
  }

  /** Opens the board at a query string; waits for its first node unless it stays empty. */
  static async open(query = '', view: View = {}): Promise<ExplorePage> {
    const explore = new ExplorePage(await openPage(`/explore${query}`, view))
    await explore.page.locator('html[data-ready] #board-canvas[data-ready=true]').waitFor()
    if (query) await explore.page.locator('#board-canvas:not([data-nodes="0"])').waitFor()
    return explore
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** Opens the legend, which a window of the usual width folds. */
  async openLegend(): Promise<Locator> {
    await this.button('Show the legend').click()
    return this.page.getByTestId('legend')
  }

  async counts(): Promise<{ nodes: number; lines: number }> {
    const [nodes, lines] = await Promise.all([
      this.canvas.getAttribute('data-nodes'),
      this.canvas.getAttribute('data-links'),
    ])
    return { nodes: Number(nodes), lines: Number(lines) }
  }

  /** Waits until the canvas draws as many nodes. */
  async hasNodes(count: number): Promise<void> {
    await this.page.locator(`#board-canvas[data-nodes="${count}"]`).waitFor()
  }

  /** Ids on the board, as the address bar has them. */
  ids(): string[] {
    return new URL(this.page.url()).searchParams.get('nodes')?.split(',') ?? []
  }

  /** Where a node is drawn, or the middle of a line, in pixels of the window. */
  async place(id: string): Promise<{ x: number; y: number }> {
    await this.page.locator('#board-canvas[data-ready=true]').waitFor()
    const frame = await this.canvas.boundingBox()
    const at = await this.canvas.evaluate((element, wanted) => {
      const found = (element as unknown as Drawn)['_cyreg'].cy.getElementById(wanted)
      if (!found.nonempty()) return null
      return found.isEdge() ? found.renderedMidpoint() : found.renderedPosition()
    }, id)
    if (!frame || !at) throw new Error(`${id} is not drawn.`)
    return { x: frame.x + at.x, y: frame.y + at.y }
  }

  async click(id: string, options: { button?: 'left' | 'right'; clickCount?: number } = {}): Promise<void> {
    const { x, y } = await this.place(id)
    await this.page.mouse.click(x, y, options)
  }
}
