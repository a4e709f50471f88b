import type { Citation } from '@/lib/api/schemas'
import { formatDate } from '@/lib/i18n/format'
import type { InterfaceLanguage } from '@/lib/i18n/languages'
import { cleanText, readsFromRight, theme, type Inline, type Rect } from '@/lib/scene'
import type { Briefing, Quote, Source } from './briefing'
import type { Pen } from './pen'
import { quoted, wordsIn } from './words'

/** How much of each source's sentences is shown; each next one needs less room. */
const details = [
  { sentences: Infinity, characters: Infinity },
  { sentences: 3, characters: 220 },
  { sentences: 2, characters: 180 },
  { sentences: 1, characters: 160 },
  { sentences: 1, characters: 90 },
  { sentences: 0, characters: 0 },
] as const
type Detail = (typeof details)[number]

const text = { size: 7.8, lineHeight: 10.4 }
const columnGap = 26
const entryGap = 3.5

interface Block {
  readonly content: readonly Inline[]
  readonly indent: number
}

/** How the source list is going to stand: as many sentences as its room allows. */
export interface SourcePlan {
  readonly height: number
  readonly detail: Detail
  readonly columns: readonly (readonly Source[])[]
  readonly fits: boolean
}

/**
 * Chooses the fullest source list whose height is at most `room`; `most`, where less would leave a source with
 * not even one sentence.
 */
export function planSources(
  pen: Pen,
  briefing: Briefing,
  area: { width: number; room: number; most: number },
): SourcePlan {
  const count = columnsFor(briefing)
  const width = (area.width - (count - 1) * columnGap) / count
  let plan: SourcePlan | undefined
  for (const detail of details) {
    const heights = briefing.sources.map((source) => entryHeight(pen, { source, detail, briefing, width }))
    const columns = balance(briefing.sources, heights, count)
    const room = detail.sentences > 1 ? area.room : area.most
    plan = { ...columns, detail, fits: columns.height <= room }
    if (plan.fits) break
  }
  return plan ?? { height: 0, detail: details[0], columns: [], fits: true }
}

const columnsFor = (briefing: Briefing): number => (briefing.sources.length > 8 ? 3 : 2)

/** The split into consecutive columns whose highest is lowest. */
function balance(sources: readonly Source[], heights: readonly number[], count: number) {
  const fill = (limit: number): Source[][] => {
    const columns: Source[][] = [[]]
    let used = 0
    sources.forEach((source, index) => {
      const height = heights[index] ?? 0
      if (used > 0 && used + height > limit) {
        columns.push([])
        used = 0
      }
      columns.at(-1)?.push(source)
      used += height
    })
    return columns
  }
  const total = heights.reduce((sum, height) => sum + height, 0)
  let limit = Math.max(total / count, ...heights, 0)
  while (fill(limit).length > count) limit += 2
  const columns = fill(limit)
  let at = 0
  const height = Math.max(
    0,
    ...columns.map((column) => column.reduce((sum) => sum + (heights[at++] ?? 0), 0)),
  )
  return { columns, height }
}

/** Draws the list as planned with its top at `area.y`; returns what had to be left out, in words. */
export function drawSources(
  pen: Pen,
  briefing: Briefing,
  { area, plan }: { area: Rect; plan: SourcePlan },
): string[] {
  const count = Math.max(plan.columns.length, columnsFor(briefing))
  const width = (area.width - (count - 1) * columnGap) / count
  plan.columns.forEach((column, index) => {
    let y = area.y
    const x = area.x + index * (width + columnGap)
    for (const source of column) {
      for (const block of entryBlocks(source, plan.detail, briefing.lang))
        y += pen.paragraph(block.content, { ...text, x: x + block.indent, y, width: width - block.indent })
      y += entryGap
    }
  })
  const words = wordsIn(briefing.lang)
  if (plan.detail.sentences === 0) return [words.sourcesCut(briefing.sources.length)]
  return []
}

/** True when a sentence of the plan is shown with words left out. */
export const isShortened = (briefing: Briefing, plan: SourcePlan): boolean =>
  briefing.sources.some(({ quotes }) =>
    quotes.slice(0, plan.detail.sentences).some((quote) => quote.text.length > plan.detail.characters),
  )

function entryHeight(
  pen: Pen,
  entry: { source: Source; detail: Detail; briefing: Briefing; width: number },
): number {
  return entryBlocks(entry.source, entry.detail, entry.briefing.lang).reduce(
    (total, block) => total + pen.heightOf(block.content, { ...text, width: entry.width - block.indent }),
    entryGap,
  )
}

const indent = 13

function entryBlocks(source: Source, detail: Detail, lang: InterfaceLanguage): Block[] {
  const shown = source.quotes.slice(0, detail.sentences)
  const sentences = shown.map((quote) => quoted(shorten(quote, detail.characters), source.release.lang))
  const left = source.quotes.length - shown.length
  const more: Inline[] =
    left > 0 ? [{ text: ` ${wordsIn(lang).moreSentences(left)}`, colour: theme.muted }] : []
  const citation = citationOf(source.release, lang)
  const head: Inline[] = [{ badge: source.number }, { text: ' ' }, ...citation]
  const fromRight = sentences.filter(readsFromRight)
  const others = sentences.filter((sentence) => !readsFromRight(sentence))
  return [
    { content: [...head, ...(others.length === 0 ? more : [])], indent: 0 },
    ...(others.length > 0 ? [{ content: [{ text: others.join(' ') }, ...more], indent }] : []),
    ...(fromRight.length > 0 ? [{ content: [{ text: fromRight.join(' ') }], indent }] : []),
  ]
}

/** Date, language, publisher, number, title, address; for a summary what it stands for instead of its publisher. */
function citationOf(release: Citation, lang: InterfaceLanguage): Inline[] {
  const words = wordsIn(lang)
  const dated = [formatDate(release.publishedAt, lang, words.undated), release.lang.toUpperCase()].join(' · ')
  const stands = release.basis === 'summary' ? release.standsFor : undefined
  const origin = stands ? [] : [release.publisher, release.number].flatMap((part) => part ?? [])
  const official = stands && [
    stands.publisher,
    stands.number,
    stands.date === release.publishedAt ? null : formatDate(stands.date, lang),
  ]
  const address = release.address ?? stands?.address ?? null
  return [
    { text: `${dated}.`, bold: true },
    { text: ` ${origin.length > 0 ? `${cleanText(origin.join(', '))}. ` : ''}${cleanText(release.title)}` },
    ...(release.basis === 'summary'
      ? [
          {
            text: ` (${words.standsFor(cleanText(official?.filter(Boolean).join(', ') ?? '–'))})`,
            colour: theme.muted,
          },
        ]
      : []),
    ...(address ? [{ text: ' ' }, addressOf(cleanText(address))] : []),
  ]
}

function addressOf(address: string): Inline {
  const shown = address.replace(/^https?:\/\/(www\.)?/, '')
  const web = /^https?:\/\//.test(address)
  return { text: shown, colour: web ? theme.link : theme.muted, ...(web ? { href: address } : {}) }
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
