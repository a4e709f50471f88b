import chromium from '@sparticuz/chromium'
import { build } from 'esbuild'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'
import { layoutNames } from '@/lib/board/state'
import { appUrl, expandTimes, scriptWeights } from './board-app'
import { moves } from './board-gestures'
import { layoutTimes } from './board-layouts'
import type { BoardBench } from './board-page'

declare global {
  interface Window {
    boardBench: BoardBench
  }
}

const here = dirname(fileURLToPath(import.meta.url))
const sizes = [
  [500, 1500],
  [2000, 6000],
] as const
/** Minutes after which the bench gives up: whatever has come to a halt by then is a finding, not a wait. */
const patience = 10

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'board-page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
function head(...cells: readonly string[]): void {
  row(...cells)
  row(...cells.map(() => '---'))
}
const whole = (value: number) => value.toFixed(0)
const share = (ours: number, bare: number) => (ours / bare).toFixed(2)

type OpenPage = () => Promise<Page>

/** Each engine and size has a page of its own: what one leaves behind in memory slows down the next. */
async function measureEngine(openPage: OpenPage, engine: 'ours' | 'bare', size: readonly [number, number]) {
  const page = await openPage()
  const first = await page.evaluate(([e, s]) => window.boardBench.show(e, s), [engine, size] as const)
  const found = new Map<string, number>()
  for (const view of ['whole', 'read'] as const) {
    for (const move of moves) {
      const run = await page.evaluate(([m, v]) => window.boardBench.frames(m, v), [move, view] as const)
      found.set(`${move} ${view}`, run)
    }
  }
  await page.close()
  return { first, found }
}

async function printFrames(openPage: OpenPage): Promise<void> {
  console.log('\n## Frames per second\n')
  head('nodes / links', 'move', 'whole board: ours', 'bare', 'ratio', 'labels read: ours', 'bare', 'ratio')
  const firsts: string[][] = []
  for (const size of sizes) {
    const bare = await measureEngine(openPage, 'bare', size)
    const ours = await measureEngine(openPage, 'ours', size)
    for (const move of moves) {
      const cells = ['whole', 'read'].flatMap((view) => {
        const [own, plain] = [ours, bare].map(({ found }) => found.get(`${move} ${view}`) ?? Number.NaN)
        return [whole(own ?? 0), whole(plain ?? 0), share(own ?? 0, plain ?? 0)]
      })
      row(`${size[0]} / ${size[1]}`, move, ...cells)
    }
    firsts.push([`${size[0]} / ${size[1]}`, whole(ours.first), whole(bare.first)])
  }
  console.log('\n## From a picture to its second frame\n')
  head('nodes / links', 'ours, ms', 'bare, ms')
  for (const cells of firsts) row(...cells)
}

async function printPictures(page: Page): Promise<void> {
  console.log('\n## From a board to its picture\n')
  head('nodes / links', 'ms')
  for (const [nodes, links] of sizes) {
    const time = await page.evaluate(([n, l]) => window.boardBench.pictureTime(n, l), [nodes, links] as const)
    row(`${nodes} / ${links}`, whole(time))
  }
}

async function printMemory(page: Page): Promise<void> {
  console.log('\n## Memory while a board of 100 nodes grows to 300 and shrinks again\n')
  head('rounds', 'heap after collection, MB')
  const session = await page.context().newCDPSession(page)
  for (let done = 20; done <= 200; done += 20) {
    await page.evaluate(() => window.boardBench.expandAndCollapse(20))
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    row(done, (usedSize / 1024 / 1024).toFixed(1))
  }
}

function printLayouts(): void {
  console.log('\n## Layouts, ms\n')
  head('nodes / links', ...layoutNames)
  for (const { size, times } of layoutTimes()) row(size, ...times.map(whole))
}

/** What needs the application: `COMMUNIQUE_TEST_URL`, with the sample in its graph. */
async function printApp(browser: Browser): Promise<void> {
  if (!appUrl) {
    console.log('\nCOMMUNIQUE_TEST_URL names no application: expanding and first loads are not measured.')
    return
  }
  console.log('\n## Scripts of a first visit, compressed\n')
  head('page', 'scripts', 'kB')
  for (const path of ['/explore', '/explore?q=SOGA']) {
    const weights = [...(await scriptWeights(browser, path)).values()]
    row(path, weights.length, whole(weights.reduce((sum, weight) => sum + weight, 0) / 1000))
  }
  console.log('\n## Expanding, from the click to a board at rest\n')
  head('entities added', 'ms', 'of these the API')
  const times = await expandTimes(browser, 'organisation-interpol', 5)
  for (const { settled, api, nodes } of times) row(nodes, whole(settled), whole(api))
}

/** Prints Markdown tables of how fast the board is, beside bare Cytoscape with the same elements in the same run. */
async function main(): Promise<void> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => flag !== '--single-process'),
    headless: true,
  })
  const late = setTimeout(() => {
    console.error(`\nStopped after ${patience} minutes.`)
    process.exitCode = 1
    void browser.close()
  }, patience * 60_000)
  try {
    const content = await bundlePage()
    const openPage = async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.setContent('<!doctype html><html><body></body></html>')
      await page.addScriptTag({ content })
      return page
    }
    const memory = (totalmem() / 1024 ** 3).toFixed(0)
    console.log(
      `# The board beside bare Cytoscape\n\n${cpus().length} cores, ${memory} GB, no graphics card.`,
    )
    await printFrames(openPage)
    const page = await openPage()
    await printPictures(page)
    await printMemory(page)
    await page.close()
    await printApp(browser)
    printLayouts()
  } finally {
    clearTimeout(late)
    await browser.close()
  }
}

await main()
