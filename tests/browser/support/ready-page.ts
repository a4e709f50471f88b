import type { Page } from 'playwright-core'
import type { View } from './browser'
import { openPage } from './browser'

/** Opens `path` and waits until the page answers to what is typed and chosen. */
export async function openReady(path: string, view: View = {}): Promise<Page> {
  const page = await openPage(path, view)
  await page.locator('html[data-ready]').waitFor()
  return page
}
