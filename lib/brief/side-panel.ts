import { comparators, kinds, modalities } from '@/lib/model'
import { theme, type Inline, type LegendSample, type Rect } from '@/lib/scene'
import type { Briefing } from './briefing'
import { drawFigures, planFigures } from './figure-panel'
import type { Pen } from './pen'
import { signOf } from './values'
import { wordsIn } from './words'

const legendSize = 8.6
const rowHeight = 14.5

/** Width in pixels of the panel beside the diagram: narrow when it only holds the legend. */
export const sidePanelWidth = (briefing: Briefing): number => (briefing.figures.rows.length > 0 ? 292 : 150)

/**
 * Draws figures, disagreements and legend from top to bottom, none over another: the legend has its room first,
 * then the disagreements a share, and the table what is left. Returns what there was no room for, in words.
 */
export function drawSidePanel(pen: Pen, briefing: Briefing, area: Rect): string[] {
  const legend = legendHeight(pen, briefing, area.width)
  const room = area.height - legend
  const disputes = planDisputes(pen, briefing, { width: area.width, height: room * 0.4 })
  const plan = planFigures(pen, briefing, { width: area.width, height: room - disputes.height - 6 })
  let y = area.y + drawFigures(pen, briefing, { area, plan })
  if (plan.height > 0) y += 6
  const filled = planDisputes(pen, briefing, { width: area.width, height: area.y + room - y })
  y += drawDisputes(pen, filled, { ...area, y })
  drawLegend(pen, briefing, { ...area, y })
  return plan.rows.length === 0 && plan.left > 0 ? [wordsIn(briefing.lang).moreFigures(plan.left)] : []
}

const disputeText = { size: 8.4, lineHeight: 12 }
const inset = 8

interface Disputes {
  readonly texts: readonly { readonly content: readonly Inline[]; readonly height: number }[]
  readonly height: number
}

/** As many disagreements as fit, whole; those beyond are counted. */
function planDisputes(pen: Pen, briefing: Briefing, area: { width: number; height: number }): Disputes {
  const words = wordsIn(briefing.lang)
  const measured = briefing.disagreements.map((content) => ({
    content,
    height: pen.heightOf(content, { ...disputeText, width: area.width - 2 * inset }) + 3,
  }))
  const all = measured.length + briefing.otherDisagreements
  if (all === 0) return { texts: [], height: 0 }
  const frame = 19
  const more = (left: number) => ({
    content: [{ text: words.moreDisagreements(left) }],
    height: disputeText.lineHeight + 3,
  })
  for (let count = measured.length; count >= 0; count--) {
    const left = all - count
    const texts = [...measured.slice(0, count), ...(left > 0 ? [more(left)] : [])]
    const height = texts.reduce((sum, text) => sum + text.height, frame)
    if (height <= area.height || count === 0) return { texts, height }
  }
  return { texts: [], height: 0 }
}

/** Draws disagreements on a ground of their own; returns the height used. */
function drawDisputes(pen: Pen, { texts, height }: Disputes, area: Rect): number {
  if (texts.length === 0) return 0
  const ground = height - 10
  pen.panels.push({ ...area, height: ground, fill: theme.notice.ground, radius: 4 })
  let y = area.y + 5
  for (const text of texts) {
    const at = { x: area.x + inset, y, width: area.width - 2 * inset, colour: theme.notice.ink }
    pen.paragraph(text.content, { ...disputeText, ...at })
    y += text.height
  }
  return height
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
            draw: (x: number, y: number) =>
              void pen.badges.push({ x: x + 11, y, radius: 5.7, width: 11.4, number: 1 }),
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
