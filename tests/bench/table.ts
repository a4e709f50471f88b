import chromium from '@sparticuz/chromium'
import { build } from 'esbuild'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'
import { benchColumns, benchRows } from './table-rows'

const here = dirname(fileURLToPath(import.meta.url))
const app = process.env.COMMUNIQUE_TEST_URL
const count = 100_000
/** Milliseconds that a scroll is watched, and pixels that it moves by in each frame. */
const [watched, steps] = [4000, [40, 400]] as const

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
function head(...cells: readonly string[]): void {
  row(...cells)
  row(...cells.map(() => '---'))
}

/** Milliseconds between the frames in which the rows moved. The script is text, since a name given to it here would be unknown there. */
const scroll = (page: Page, step: number): Promise<number[]> =>
  page.evaluate(`new Promise((resolve) => {
    const scroller = document.querySelector('[data-testid=grid-scroller]')
    const times = []
    const start = performance.now()
    let last = start
    requestAnimationFrame(function frame(now) {
      times.push(now - last)
      last = now
      scroller.scrollTop += ${step}
      if (now - start < ${watched}) requestAnimationFrame(frame)
      else resolve(times.slice(2))
    })
  })`)

function told(times: readonly number[]) {
  const sorted = times.toSorted((left, right) => left - right)
  const total = times.reduce((sum, time) => sum + time, 0)
  return {
    frames: (1000 * times.length) / total,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  }
}

async function barePage(browser: Browser): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'table-page.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent('<!doctype html><html><body></body></html>')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  await page.locator('tbody td').first().waitFor()
  return page
}

/** The workbench with an answer of as many rows, which no server has to make. */
async function ourPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const rows = benchRows(count)
  const body = {
    columns: benchColumns,
    rows,
    nodes: [],
    links: [],
    truncated: false,
    milliseconds: 1,
    notes: [],
  }
  await page.route('**/api/query', (route) => route.fulfill({ json: body }))
  await page.goto(`${app}/query?cypher=RETURN%201`)
  await page.locator('html[data-ready]').waitFor()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.locator(`[data-rows="${count}"]`).waitFor()
  return page
}

const first = '#result-grid tbody tr:not([aria-hidden]) td[id]'

/** Milliseconds from an act to the frame in which the first row is another. */
const until = async (page: Page, act: () => Promise<void>, text: string): Promise<number> => {
  const start = performance.now()
  await act()
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelector<HTMLElement>(selector)?.innerText.includes(wanted),
    [first, text] as const,
    { polling: 'raf' },
  )
  return performance.now() - start
}

/** Prints how smoothly 100,000 rows scroll beside the same libraries alone in the same run, and how long sorting and filtering take. */
async function main(): Promise<void> {
  if (!app) {
    console.error('Name the application: COMMUNIQUE_TEST_URL=http://127.0.0.1:3210 npm run bench:table')
    process.exitCode = 2
    return
  }
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => flag !== '--single-process'),
    headless: true,
  })
  try {
    console.log(
      `# A result of ${count} rows\n\n${cpus().length} cores, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, no graphics card.\n`,
    )
    const [bare, ours] = [await barePage(browser), await ourPage(browser)]
    head('table', 'pixels a frame', 'frames a second', 'p95 of a frame, ms', 'longest, ms')
    for (const step of steps) {
      for (const [name, page] of [
        ['bare', bare],
        ['ours', ours],
      ] as const) {
        await page.bringToFront()
        const { frames, p95, longest } = told(await scroll(page, step))
        row(name, step, frames.toFixed(0), p95.toFixed(0), longest.toFixed(0))
      }
    }
    console.log('')
    head('act on all rows', 'ms')
    await ours.bringToFront()
    const sort = (name: string) => () =>
      ours.getByRole('columnheader').getByRole('button', { name, exact: true }).click()
    await ours.evaluate("document.querySelector('[data-testid=grid-scroller]').scrollTop = 0")
    await until(ours, sort('count'), 'Operation 0')
    row('sort by number', (await until(ours, sort('count'), 'Operation 99999')).toFixed(0))
    row('sort by name', (await until(ours, sort('who'), 'Operation 0')).toFixed(0))
    const search = ours.getByRole('searchbox', { name: 'Filter rows' })
    row(
      'first filter',
      (await until(ours, () => search.fill('99999 packages'), 'Operation 33333')).toFixed(0),
    )
    row('next filter', (await until(ours, () => search.fill('99998 packages'), 'Operation 99998')).toFixed(0))
  } finally {
    await browser.close()
  }
}

await main()
