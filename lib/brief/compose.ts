import { breakLines, placeDiagram, theme, type Fonts, type Rect, type Scene } from '@/lib/scene'
import type { Briefing } from './briefing'
import { Pen } from './pen'
import { drawSidePanel, sidePanelWidth } from './side-panel'
import { drawSources, planSources } from './source-list'
import { wordsIn } from './words'

/** A4 landscape at 96 pixels an inch. */
const page = { width: 1123, height: 794, margin: 36 } as const
const inner = page.width - 2 * page.margin
const footerHeight = 20

/**
 * Lays a briefing out on one page of A4 landscape. Same briefing and fonts, same scene. What does not fit is
 * said on the page and in the scene's warnings; names are never cut.
 */
export function composeScene(briefing: Briefing, fonts: Fonts): Scene {
  const pen = new Pen(fonts)
  const words = wordsIn(briefing.lang)
  const top = drawHeader(pen, briefing)
  const plan = planSources(pen, briefing, { width: inner, room: 236, most: 305 })
  const notes = [
    ...briefing.notes,
    ...(plan.unquoted > 0 ? [words.moreSentences(plan.unquoted)] : []),
    ...(plan.shortened ? [words.shortened] : []),
    ...(plan.left > 0 ? [words.sourcesCut(plan.left)] : []),
  ].join(' ')
  const bottom = page.height - page.margin / 2 - footerHeight
  const notesHeight = notes === '' ? 0 : notesSize(pen, notes) + 8
  const sourcesTop = bottom - plan.height - (briefing.sources.length > 0 ? 22 : 0)
  const bodyBottom = sourcesTop - notesHeight - 10
  const sideWidth = sidePanelWidth(briefing)
  const frame = { x: page.margin, y: top, width: inner - sideWidth - 24, height: bodyBottom - top }
  const side = { x: page.width - page.margin - sideWidth, y: top, width: sideWidth, height: frame.height }
  const left = drawSidePanel(pen, briefing, side)
  if (notes !== '')
    drawNotes(pen, notes, { x: page.margin, y: bodyBottom + 8, width: inner, height: notesHeight - 8 })
  const cut = briefing.sources.length > 0 ? drawSourceBand(pen, briefing, { plan, top: sourcesTop }) : []
  drawFooter(pen, briefing)
  const diagram = placeDiagram(briefing.diagram, frame, fonts)
  const missing = fonts.missing(
    [briefing.title, briefing.subtitle, ...briefing.diagram.boxes.map((box) => box.name)].join(''),
  )
  return {
    ...{ width: page.width, height: page.height, lang: briefing.lang },
    ...{
      title: briefing.title,
      description: [briefing.subtitle, briefing.dateRange].filter(Boolean).join('. '),
    },
    ...{ frame, panels: pen.panels, boxes: diagram.boxes, lines: diagram.lines, tables: pen.tables },
    ...{ samples: pen.samples, texts: pen.texts, badges: pen.badges, crowded: diagram.crowded },
    warnings: [
      ...briefing.warnings,
      ...(diagram.crowded ? [words.crowded] : []),
      ...left,
      ...cut,
      ...(missing.length > 0 ? [words.missingGlyphs(missing.join(' '))] : []),
    ],
  }
}

/** Marking, title, subtitle and dates; returns where the body may begin. */
function drawHeader(pen: Pen, briefing: Briefing): number {
  let y = 26
  if (briefing.marking) {
    pen.panels.push({ x: 0, y: 0, width: page.width, height: 20, fill: theme.marking.ground, radius: 0 })
    const style = { size: 9.5, bold: true }
    pen.texts.push({
      ...{
        x: page.width / 2,
        y: 13.6,
        anchor: 'middle',
        text: briefing.marking,
        ...style,
        colour: theme.marking.ink,
      },
      width: pen.fonts.measure(briefing.marking, style),
    })
    y = 36
  }
  const size =
    [22, 19, 16, 14].find(
      (size) =>
        breakLines(pen.fonts, briefing.title, { size, bold: true, width: inner }).length <=
        (size > 20 ? 1 : 2),
    ) ?? 12
  y += pen.paragraph([{ text: briefing.title, bold: true }], {
    x: page.margin,
    y,
    width: inner,
    size,
    lineHeight: size * 1.25,
  })
  const line = { x: page.margin, width: inner, size: 11.2, lineHeight: 15.5, colour: theme.muted }
  const separator = briefing.subtitle && briefing.dateRange ? ' · ' : ''
  y += pen.paragraph([{ text: `${briefing.subtitle}${separator}${briefing.dateRange}` }], {
    ...line,
    y: y + 2,
  })
  return y + 16
}

const noteText = { size: 8.4, lineHeight: 11.6 }

const notesSize = (pen: Pen, notes: string): number =>
  pen.heightOf([{ text: notes }], { ...noteText, width: inner - 16 }) + 8

function drawNotes(pen: Pen, notes: string, area: Rect): void {
  pen.panels.push({ ...area, fill: theme.notice.ground, radius: 4 })
  const at = { x: area.x + 8, y: area.y + 4, width: area.width - 16, colour: theme.notice.ink }
  pen.paragraph([{ text: notes }], { ...noteText, ...at })
}

function drawSourceBand(
  pen: Pen,
  briefing: Briefing,
  { plan, top }: { plan: ReturnType<typeof planSources>; top: number },
): string[] {
  pen.panels.push({ x: page.margin, y: top, width: inner, height: 0.8, fill: theme.strong, radius: 0 })
  const y =
    top + 4 + pen.heading(wordsIn(briefing.lang).sources, { x: page.margin, y: top + 4, width: inner })
  return drawSources(pen, briefing, { area: { x: page.margin, y, width: inner }, plan })
}

function drawFooter(pen: Pen, briefing: Briefing): void {
  const words = wordsIn(briefing.lang)
  const y = page.height - page.margin / 2
  const style = { size: 8, colour: theme.muted, y }
  const version = words.version(briefing.version)
  pen.texts.push(
    { ...style, x: page.margin, anchor: 'start', text: version, width: pen.fonts.measure(version, style) },
    {
      ...style,
      x: page.width - page.margin,
      anchor: 'end',
      text: words.madeWith,
      width: pen.fonts.measure(words.madeWith, style),
    },
  )
}
