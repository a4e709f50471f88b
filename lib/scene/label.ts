import type { Fonts } from './fonts'
import { breakLines, round } from './paragraph'
import type { Rect, SceneBadge, SceneText } from './scene'
import { theme } from './theme'

export interface LabelContent {
  readonly label: string
  readonly numbers: readonly number[]
}

/** How a diagram is set: everything in it times `scale`; narrow labels break their words where wide ones do not. */
export interface DiagramStyle {
  readonly scale: number
  readonly narrow: boolean
}

const textSize = 7.8
const radius = 4.9
const wide = 84
const narrowest = 54
const badgesPerRow = { wide: 6, narrow: 4 }

/** Rows of a label: its words, then its numbers, on one row where they fit beside each other. */
function rows(fonts: Fonts, { label, numbers }: LabelContent, { scale, narrow }: DiagramStyle) {
  const widest = narrow ? narrowest : wide
  const perRow = narrow ? badgesPerRow.narrow : badgesPerRow.wide
  const size = textSize * scale
  const words = breakLines(fonts, label, { size, width: widest * scale })
  const step = (2 * radius + 1.6) * scale
  const badgeRows: number[][] = []
  for (let at = 0; at < numbers.length; at += perRow) badgeRows.push(numbers.slice(at, at + perRow))
  const lastWidth = fonts.measure(words.at(-1) ?? '', { size })
  const beside =
    badgeRows.length === 1 && lastWidth + numbers.length * step + 3 * scale <= (widest + 12) * scale
  return { size, words, step, badgeRows, beside, height: 11.4 * scale }
}

/** Width and height in pixels that a line's label takes. */
export function labelSize(
  fonts: Fonts,
  content: LabelContent,
  style: DiagramStyle,
): { width: number; height: number } {
  const { scale } = style
  const { size, words, step, badgeRows, beside, height } = rows(fonts, content, style)
  const widths = words.map((word, index) => {
    const width = fonts.measure(word, { size })
    return beside && index === words.length - 1 ? width + 3 * scale + content.numbers.length * step : width
  })
  const badgeWidths = beside ? [] : badgeRows.map((row) => row.length * step)
  return {
    width: Math.ceil(Math.max(...widths, ...badgeWidths, 1) + 4 * scale),
    height: Math.ceil((words.length + badgeWidths.length) * height + 1),
  }
}

/** A line's label set into `rect`, with the ground that keeps lines from running through it. */
export function setLabel(
  fonts: Fonts,
  content: LabelContent,
  { rect, style }: { rect: Rect; style: DiagramStyle },
): { halo: Rect; texts: SceneText[]; badges: SceneBadge[] } {
  const { scale } = style
  const { size, words, step, badgeRows, beside, height } = rows(fonts, content, style)
  const needed = labelSize(fonts, content, style)
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const count = words.length + (beside ? 0 : badgeRows.length)
  const rowY = (index: number) => middle.y + (index - (count - 1) / 2) * height
  const badges: SceneBadge[] = []
  const setBadges = (numbers: readonly number[], left: number, y: number) =>
    numbers.forEach((number, index) =>
      badges.push({
        x: round(left + (index + 0.5) * step),
        y: round(y),
        radius: round(radius * scale),
        number,
      }),
    )
  const texts = words.map((text, index): SceneText => {
    const width = fonts.measure(text, { size })
    const tail = beside && index === words.length - 1 ? 3 * scale + content.numbers.length * step : 0
    const left = middle.x - (width + tail) / 2
    if (tail > 0) setBadges(content.numbers, left + width + 3 * scale, rowY(index))
    const y = round(rowY(index) + size * 0.35)
    return {
      x: round(left),
      y,
      anchor: 'start',
      text,
      size: round(size),
      colour: theme.ink,
      width: round(width),
    }
  })
  if (!beside)
    badgeRows.forEach((row, index) =>
      setBadges(row, middle.x - (row.length * step) / 2, rowY(words.length + index)),
    )
  const halo = {
    x: round(middle.x - needed.width / 2),
    y: round(middle.y - needed.height / 2),
    width: needed.width,
    height: needed.height,
  }
  return { halo, texts, badges }
}
