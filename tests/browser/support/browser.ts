import chromium from '@sparticuz/chromium'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium as playwright } from 'playwright-core'
import type { InterfaceLanguage } from '@/lib/i18n'

/** Where the application under test answers; bin/test.mjs starts it. */
export const baseUrl = process.env.COMMUNIQUE_TEST_URL ?? 'http://127.0.0.1:3211'

export interface View {
  readonly lang?: InterfaceLanguage
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** A touch screen instead of a mouse. */
  readonly touch?: boolean
}

export const phone: View = { width: 390, height: 844, touch: true }

let browser: Browser | undefined
const contexts: BrowserContext[] = []
const problems: string[] = []

/** A browser of its own; one that dies while it starts, as Chromium now and then does on a busy machine, is started once more. */
const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    // In a single process the whole browser ends with its first window.
    args: chromium.args.filter((flag) => flag !== '--single-process'),
    headless: true,
  })

/** Opens `path` in a window of its own; motion is reduced, so that nothing has to be waited for. */
export async function openPage(path: string, view: View = {}): Promise<Page> {
  browser ??= await launch().catch(launch)
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: view.width ?? 1440, height: view.height ?? 900 },
    hasTouch: view.touch ?? false,
    isMobile: view.touch ?? false,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  contexts.push(context)
  await context.addCookies([
    { name: 'lang', value: view.lang ?? 'en', url: baseUrl },
    { name: 'theme', value: view.theme ?? 'light', url: baseUrl },
  ])
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  await page.goto(path)
  return page
}

/** Closes every window; for `afterEach`. Throws when a page had an error that nothing caught. */
export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  const found = problems.splice(0)
  if (found.length > 0) throw new Error(`Errors on the page:\n${found.join('\n')}`)
}

/** Closes the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = undefined
}

const axeSource = (): string =>
  readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line per rule and element; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource())
  const found: { id: string; nodes: string[] }[] = await page.evaluate(`
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160) + ' — ' + node.failureSummary) })))
  `)
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`))
}
