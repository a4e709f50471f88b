import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { readsFromRight, type Inline, type Rect } from '@/lib/scene'
import type { Briefing, Quote, Source } from './briefing'
import { citationOf } from './citation'
import type { Pen } from './pen'
import { quoted, wordsIn } from './words'

/** How many sentences of each source are shown, and in how many lines; each next one needs less room. */
const details = [
  { sentences: Infinity, lines: Infinity },
  { sentences: 3, lines: 6 },
  { sentences: 2, lines: 4 },
  { sentences: 1, lines: 3 },
  { sentences: 1, lines: 2 },
  { sentences: 1, lines: 1 },
  { sentences: 0, lines: 0 },
] as const
type Detail = (typeof details)[number]

const text = { size: 8, lineHeight: 10.6 }
const columnGap = 26
const entryGap = 3.5

interface Block {
  readonly content: readonly Inline[]
  readonly indent: number
}

/** How the source list is going to stand: as many sentences as its room allows. */
export interface SourcePlan {
  readonly height: number
  readonly columns: readonly (readonly Entry[])[]
  /** Sentences that the page rests on but does not quote. */
  readonly unquoted: number
  /** True when a sentence is shown with words left out. */
  readonly shortened: boolean
  /** Sources that the list has no room for. */
  readonly left: number
}

interface Entry {
  readonly blocks: readonly Block[]
  readonly height: number
  readonly shown: number
  readonly shortened: boolean
}

/**
 * Chooses the fullest source list whose height is at most `room`; `most`, where less would leave a source
 * without its sentence. Where even bare citations need more, the last are left out and counted.
 */
export function planSources(
  pen: Pen,
  briefing: Briefing,
  area: { width: number; room: number; most: number },
): SourcePlan {
  const { sources } = briefing
  const width = (area.width - (columnCount - 1) * columnGap) / columnCount
  const quotes = sources.reduce((sum, source) => sum + source.quotes.length, 0)
  const summaries = sources.every(({ release }) => release.basis === 'summary')
  for (const detail of details) {
    const context = { detail, width, lang: briefing.lang, summaries }
    const entries = sources.map((source) => toEntry(pen, source, context))
    const room = detail.lines > 2 ? area.room : area.most
    for (let count = entries.length; count >= 0; count--) {
      const balanced = balance(entries.slice(0, count))
      if (balanced.height > room && detail.sentences > 0) break
      if (balanced.height > room) continue
      const shown = entries.slice(0, count)
      return {
        ...balanced,
        unquoted: quotes - shown.reduce((sum, entry) => sum + entry.shown, 0),
        shortened: shown.some((entry) => entry.shortened),
        left: entries.length - count,
      }
    }
  }
  return { height: 0, columns: [], unquoted: 0, shortened: false, left: sources.length }
}

const columnCount = 3

/** The split into consecutive columns whose highest is lowest. */
function balance(entries: readonly Entry[]): { columns: Entry[][]; height: number } {
  const heightOf = (column: readonly Entry[]) => column.reduce((sum, { height }) => sum + height, 0)
  const fill = (limit: number): Entry[][] => {
    const columns: Entry[][] = [[]]
    for (const entry of entries) {
      const last = columns.at(-1) ?? []
      if (last.length > 0 && heightOf(last) + entry.height > limit) columns.push([entry])
      else last.push(entry)
    }
    return columns
  }
  let limit = Math.max(heightOf(entries) / columnCount, ...entries.map(({ height }) => height), 0)
  while (fill(limit).length > columnCount) limit += 2
  const columns = fill(limit)
  return { columns, height: Math.max(0, ...columns.map(heightOf)) }
}

/** Draws the list as planned with its top at `area.y`; returns what had to be left out, in words. */
export function drawSources(
  pen: Pen,
  briefing: Briefing,
  { area, plan }: { area: Pick<Rect, 'x' | 'y' | 'width'>; plan: SourcePlan },
): string[] {
  const width = (area.width - (columnCount - 1) * columnGap) / columnCount
  plan.columns.forEach((column, index) => {
    let y = area.y
    const x = area.x + index * (width + columnGap)
    for (const { blocks } of column) {
      for (const block of blocks)
        y += pen.paragraph(block.content, { ...text, x: x + block.indent, y, width: width - block.indent })
      y += entryGap
    }
  })
  return plan.left > 0 ? [wordsIn(briefing.lang).sourcesCut(plan.left)] : []
}

const indent = 14

function toEntry(
  pen: Pen,
  source: Source,
  {
    detail,
    width,
    lang,
    summaries,
  }: { detail: Detail; width: number; lang: InterfaceLanguage; summaries: boolean },
): Entry {
  const head: Inline[] = [
    { badge: source.number },
    { text: ' ' },
    ...citationOf(source.release, { lang, summaries }),
  ]
  const quotes = source.quotes.slice(0, detail.sentences)
  const frame = { ...text, width: width - indent }
  const most = detail.lines === Infinity ? Infinity : detail.lines / Math.max(1, quotes.length)
  const sentences = quotes.map((quote) => {
    const whole = quoted(quote.text, source.release.lang)
    const cut = clip(quote, source.release.lang, (words) => linesOf(pen, words, frame) <= Math.floor(most))
    return { words: cut, shortened: cut !== whole }
  })
  const fromRight = sentences.filter(({ words }) => readsFromRight(words))
  const others = sentences.filter(({ words }) => !readsFromRight(words))
  const block = (some: typeof sentences): Block[] =>
    some.length > 0 ? [{ content: [{ text: some.map(({ words }) => words).join(' ') }], indent }] : []
  const blocks = [{ content: head, indent: 0 }, ...block(others), ...block(fromRight)]
  return {
    blocks,
    height: blocks.reduce(
      (sum, { content, indent }) => sum + pen.heightOf(content, { ...text, width: width - indent }),
      entryGap,
    ),
    shown: quotes.length,
    shortened: sentences.some((sentence) => sentence.shortened),
  }
}

const linesOf = (
  pen: Pen,
  words: string,
  frame: { size: number; lineHeight: number; width: number },
): number => Math.round(pen.heightOf([{ text: words }], frame) / frame.lineHeight)

/** A sentence between its quotation marks, cut around the words that say it until it `fits`. */
function clip(quote: Quote, lang: string, fits: (words: string) => boolean): string {
  const whole = quoted(quote.text, lang)
  if (fits(whole)) return whole
  const { start } = quote
  for (let most = quote.text.length - 6; most > 30; most -= 6) {
    const cut = quoted(shorten({ ...quote, end: Math.min(quote.end, start + most) }, most), lang)
    if (fits(cut)) return cut
  }
  return quoted(shorten({ ...quote, end: start }, 30), lang)
}

/** A sentence cut to about `most` characters around the words that say it, with […] where something is left out. */
export function shorten(quote: Quote, most: number): string {
  const { text: sentence, start, end } = quote
  if (sentence.length <= most) return sentence
  const room = Math.max(0, most - (end - start))
  let from = Math.max(0, start - Math.floor(room / 2))
  let to = Math.min(sentence.length, Math.max(end, from + most))
  from = Math.max(0, Math.min(from, to - most))
  if (from > 0) from = sentence.indexOf(' ', from) + 1 || from
  if (from > start) from = start
  if (to < sentence.length) to = Math.max(end, sentence.lastIndexOf(' ', to))
  return `${from > 0 ? '[…] ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' […]' : ''}`
}
