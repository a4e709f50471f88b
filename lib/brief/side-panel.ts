import { comparators, kinds, modalities } from '@/lib/model'
import { theme, type Inline, type LegendSample, type Rect } from '@/lib/scene'
import type { Briefing } from './briefing'
import { drawFigures } from './figure-panel'
import type { Pen } from './pen'
import { signOf } from './values'
import { wordsIn } from './words'

const legendSize = 8.6
const rowHeight = 15

/** Width in pixels of the panel beside the diagram: narrow when it only holds the legend. */
export const sidePanelWidth = (briefing: Briefing): number => (briefing.figures.rows.length > 0 ? 268 : 150)

/** Draws figures, disagreements and legend from top to bottom; returns what there was no room for, in words. */
export function drawSidePanel(pen: Pen, briefing: Briefing, area: Rect): string[] {
  const words = wordsIn(briefing.lang)
  const legend = legendHeight(pen, briefing, area.width)
  const disputes = measureDisputes(pen, briefing, area)
  const warnings: string[] = []
  let y = area.y
  if (briefing.figures.rows.length > 0) {
    const room = area.height - legend - Math.min(disputes.height, area.height * 0.3) - 8
    const { height, left } = drawFigures(pen, briefing, { ...area, y, height: room })
    if (left > 0) warnings.push(words.moreFigures(left))
    y += height + 2
  }
  y += drawDisputes(pen, briefing, { ...area, y, height: area.y + area.height - legend - y })
  drawLegend(pen, briefing, { ...area, y: Math.max(y, 0) })
  return warnings
}

const disputeText = { size: 8.6, lineHeight: 12 }
const inset = 8

function measureDisputes(pen: Pen, briefing: Briefing, area: Rect): { height: number } {
  const heights = briefing.disagreements.map((text) =>
    pen.heightOf(text, { ...disputeText, width: area.width - 2 * inset }),
  )
  return { height: heights.reduce((total, height) => total + height + 3, heights.length > 0 ? 24 : 0) }
}

/** Each disagreement in a box of its own ground; those beyond the room are counted. Returns the height used. */
function drawDisputes(pen: Pen, briefing: Briefing, area: Rect): number {
  if (briefing.disagreements.length === 0) return 0
  const words = wordsIn(briefing.lang)
  const width = area.width - 2 * inset
  let y = area.y + 6
  const shown: { text: readonly Inline[]; y: number }[] = []
  for (const text of briefing.disagreements) {
    const height = pen.heightOf(text, { ...disputeText, width })
    if (shown.length > 0 && y + height + 14 > area.y + area.height) break
    shown.push({ text, y })
    y += height + 3
  }
  const left = briefing.disagreements.length - shown.length
  if (left > 0) {
    shown.push({ text: [{ text: words.moreDisagreements(left) }], y })
    y += disputeText.lineHeight
  }
  const height = y + 3 - area.y
  pen.panels.push({ x: area.x, y: area.y, width: area.width, height, fill: theme.notice.ground, radius: 4 })
  for (const item of shown)
    pen.paragraph(item.text, {
      ...disputeText,
      x: area.x + inset,
      y: item.y,
      width,
      colour: theme.notice.ink,
    })
  return height + 10
}

type Entry = {
  readonly sample: 'kind' | 'line' | 'badge' | 'sign'
  readonly label: string
  readonly draw: (x: number, y: number) => void
}

function legendEntries(pen: Pen, briefing: Briefing): Entry[] {
  const { lang, legend } = briefing
  const line =
    (style: Extract<LegendSample, { type: 'line' }>['modality'], background: boolean) =>
    (x: number, y: number) =>
      void pen.samples.push({
        type: 'line',
        modality: style,
        background,
        from: { x, y },
        to: { x: x + 22, y },
      })
  return [
    ...legend.kinds.map((kind): Entry => ({
      ...{ sample: 'kind', label: kinds[kind].label[lang] },
      draw: (x, y) => void pen.samples.push({ type: 'kind', kind, x, y: y - 5, width: 22, height: 10 }),
    })),
    ...legend.modalities.map((modality): Entry => ({
      sample: 'line',
      label: modalities[modality].label[lang],
      draw: line(modality, false),
    })),
    ...(legend.background
      ? [{ sample: 'line', label: wordsIn(lang).background, draw: line('asserted', true) } satisfies Entry]
      : []),
    ...(briefing.sources.length > 0
      ? [
          {
            sample: 'badge',
            label: wordsIn(lang).sourceNumber,
            draw: (x: number, y: number) => void pen.badges.push({ x: x + 11, y, radius: 5.2, number: 1 }),
          } satisfies Entry,
        ]
      : []),
    ...legend.comparators.map((name): Entry => ({
      ...{ sample: 'sign', label: comparators[name].label[lang] },
      draw: (x, y) =>
        void pen.texts.push({
          x: x + 11,
          y: y + 3.2,
          anchor: 'middle',
          text: signOf(name),
          size: 9,
          bold: true,
          colour: theme.ink,
          width: 6,
        }),
    })),
  ]
}

const columnsOf = (width: number): number => (width > 200 ? 2 : 1)

const legendHeight = (pen: Pen, briefing: Briefing, width: number): number =>
  Math.ceil(legendEntries(pen, briefing).length / columnsOf(width)) * rowHeight + 22

function drawLegend(pen: Pen, briefing: Briefing, area: Rect): void {
  const entries = legendEntries(pen, briefing)
  if (entries.length === 0) return
  const top = area.y + pen.heading(wordsIn(briefing.lang).legend, area) + 2
  const columns = columnsOf(area.width)
  const perColumn = Math.ceil(entries.length / columns)
  entries.forEach((entry, index) => {
    const x = area.x + Math.floor(index / perColumn) * (area.width / columns)
    const y = top + (index % perColumn) * rowHeight + rowHeight / 2
    entry.draw(x, y)
    pen.paragraph([{ text: entry.label }], {
      x: x + 29,
      y: y - 6,
      width: area.width / columns - 30,
      size: legendSize,
      lineHeight: 12,
    })
  })
}
