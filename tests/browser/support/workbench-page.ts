import type { Locator, Page } from 'playwright-core'
import type { View } from './browser'
import { openReady } from './ready-page'

/** The workbench as a person sees it. */
export class WorkbenchPage {
  readonly editor: Locator
  readonly options: Locator
  readonly problems: Locator
  readonly rows: Locator
  readonly library: Locator

  constructor(readonly page: Page) {
    this.editor = page.getByRole('textbox', { name: 'Cypher' })
    this.options = page.locator('.cm-tooltip-autocomplete [role=option]')
    this.problems = page.getByRole('region', { name: 'Problems' })
    this.rows = page.locator('[data-rows]')
    this.library = page.getByRole('complementary', { name: 'Library' })
  }

  /** Opens the workbench and waits for the editor itself. */
  static async open(query = '', view: View = {}): Promise<WorkbenchPage> {
    const bench = new WorkbenchPage(await openReady(`/query${query}`, view))
    await bench.page.locator('[data-editor=code]').waitFor()
    return bench
  }

  /** Puts a text into the editor instead of what is there. */
  async write(cypher: string): Promise<void> {
    await this.page.locator('#cypher').fill(cypher)
  }

  /** Types key by key at the end of the text. */
  async type(text: string): Promise<void> {
    await this.page.locator('#cypher').press('Control+End')
    await this.page.keyboard.type(text)
  }

  /** The text of the editor. */
  async text(): Promise<string> {
    return (await this.page.locator('.cm-line').allInnerTexts())
      .map((line) => line.replace(/\n$/u, ''))
      .join('\n')
  }

  async hasText(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n') === wanted,
      text,
    )
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  tab(name: string | RegExp): Locator {
    return this.page.getByRole('tablist', { name: 'Queries' }).getByRole('tab', { name })
  }

  tabs(): Promise<string[]> {
    return this.page.getByRole('tablist', { name: 'Queries' }).getByRole('tab').allInnerTexts()
  }

  /** Opens one list of the library. */
  async openSection(name: string): Promise<void> {
    await this.library.getByRole('tab', { name }).click()
  }

  /** Runs what is in the editor and waits for as many rows; any number without. */
  async run(rows?: number): Promise<void> {
    await this.button('Run').click()
    await this.page.locator(rows === undefined ? '[data-rows]' : `[data-rows="${rows}"]`).waitFor()
  }
}
