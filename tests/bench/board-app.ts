import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'

/** Where the application answers when it is measured too. */
export const appUrl = process.env.COMMUNIQUE_TEST_URL

const gzipped = async (response: Response): Promise<number> => gzipSync(await response.body()).length

/** Sizes in bytes, compressed, of the scripts that a first visit to `path` asks for until it is quiet. */
export async function scriptWeights(browser: Browser, path: string): Promise<ReadonlyMap<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(response)
  })
  await page.goto(`${appUrl}${path}`, { waitUntil: 'networkidle' })
  const weights = await Promise.all(
    scripts.map(async (response) => [new URL(response.url()).pathname, await gzipped(response)] as const),
  )
  await page.close()
  return new Map(weights)
}

/** Milliseconds of one expansion: until the board has settled, and how much of that the API took. */
export interface ExpandTime {
  readonly settled: number
  readonly api: number
  readonly nodes: number
}

async function timeExpansion(page: Page): Promise<ExpandTime> {
  const before = Number(await page.locator('#board-canvas').getAttribute('data-nodes'))
  await page.locator('#board-canvas').press('e')
  const add = page.getByRole('dialog').locator('button[type=submit]:enabled')
  await add.waitFor()
  await page.evaluate(() => performance.clearResourceTimings())
  const from = await page.evaluate(() => performance.now())
  await add.click()
  await page.waitForFunction(
    (count) => Number(document.querySelector<HTMLElement>('#board-canvas')?.dataset.nodes) > count,
    before,
    { polling: 'raf' },
  )
  return page.evaluate(
    ([start, count]) =>
      new Promise<ExpandTime>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const calls = performance
              .getEntriesByType('resource')
              .filter(({ name }) => /\/api\/(entities|subgraph)/.test(name)) as PerformanceResourceTiming[]
            const api =
              Math.max(...calls.map(({ responseEnd }) => responseEnd)) -
              Math.min(...calls.map(({ startTime }) => startTime))
            const nodes = Number(document.querySelector<HTMLElement>('#board-canvas')?.dataset.nodes)
            resolve({ settled: performance.now() - (start ?? 0), api, nodes: nodes - (count ?? 0) })
          }),
        )
      }),
    [from, before],
  )
}

/** Expands the entity with most links of the sample, alone on its board, so many times anew. */
export async function expandTimes(browser: Browser, id: string, times: number): Promise<ExpandTime[]> {
  const found: ExpandTime[] = []
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(`${appUrl}/explore?nodes=${id}&selected=${id}`)
    await page.locator('#board-canvas[data-ready=true][data-nodes="1"]').waitFor()
    found.push(await timeExpansion(page))
    await context.close()
  }
  return found
}
