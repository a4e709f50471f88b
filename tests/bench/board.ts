import chromium from '@sparticuz/chromium'
import { build } from 'esbuild'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'

/** What board-page.ts puts on the window. */
interface BoardBench {
  readonly frames: (
    engine: 'ours' | 'bare',
    size: readonly [number, number],
    move: string,
  ) => Promise<{ far: number; near: number }>
  readonly pictureTime: (nodes: number, links: number) => number
  readonly expandAndCollapse: (times: number) => Promise<void>
}
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
const moves = ['pan', 'zoom', 'drag'] as const

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
const whole = (value: number) => value.toFixed(0)
const share = (ours: number, bare: number) => (ours / bare).toFixed(2)

async function printFrames(page: Page): Promise<void> {
  console.log('\n## Frames per second\n')
  row('board', 'move', 'whole board: ours', 'bare', 'ratio', 'labels read: ours', 'bare', 'ratio')
  row(...Array.from({ length: 8 }, () => '---'))
  for (const size of sizes) {
    for (const move of moves) {
      const run = (engine: 'ours' | 'bare') =>
        page.evaluate(([which, of, how]) => window.boardBench.frames(which, of, how), [
          engine,
          size,
          move,
        ] as const)
      const [bare, ours] = [await run('bare'), await run('ours')]
      const cells = (['far', 'near'] as const).flatMap((at) => [
        whole(ours[at]),
        whole(bare[at]),
        share(ours[at], bare[at]),
      ])
      row(`${size[0]} / ${size[1]}`, move, ...cells)
    }
  }
}

async function printPictures(page: Page): Promise<void> {
  console.log('\n## From a board to its picture\n')
  row('nodes / links', 'ms')
  row('---', '---')
  for (const [nodes, links] of sizes) {
    const time = await page.evaluate(([n, l]) => window.boardBench.pictureTime(n, l), [nodes, links] as const)
    row(`${nodes} / ${links}`, whole(time))
  }
}

async function printMemory(page: Page): Promise<void> {
  console.log('\n## Memory while a board of 100 nodes grows to 300 and shrinks again\n')
  row('rounds', 'heap after collection, MB')
  row('---', '---')
  const session = await page.context().newCDPSession(page)
  for (let done = 20; done <= 200; done += 20) {
    await page.evaluate(() => window.boardBench.expandAndCollapse(20))
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    row(done, (usedSize / 1024 / 1024).toFixed(1))
  }
}

/** Prints a Markdown table of how fast the canvas is beside bare Cytoscape with the same elements, in the same run. */
async function main(): Promise<void> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => flag !== '--single-process'),
    headless: true,
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.setContent('<!doctype html><html><body></body></html>')
    await page.addScriptTag({ content: await bundlePage() })
    const memory = (totalmem() / 1024 ** 3).toFixed(0)
    console.log(
      `# The canvas beside bare Cytoscape\n\n${cpus().length} cores, ${memory} GB, no graphics card.`,
    )
    await printFrames(page)
    await printPictures(page)
    await printMemory(page)
  } finally {
    await browser.close()
  }
}

await main()
