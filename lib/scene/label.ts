import { badgeMarks, badgeWidth } from './badge'
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

const textSize = 8.4
const radius = 5.8
const wide = 96
const narrowest = 56
const between = 1.6

/** Rows of a label: its words, then its numbers, on one row where they fit beside each other. */
function rows(fonts: Fonts, { label, numbers }: LabelContent, { scale, narrow }: DiagramStyle) {
  const widest = (narrow ? narrowest : wide) * scale
  const size = textSize * scale
  const words = breakLines(fonts, label, { size, width: widest })
  const marks = badgeMarks(numbers).map((mark) => ({
    mark,
    width: badgeWidth(fonts, mark, radius * scale) + between * scale,
  }))
  const badgeRows: (typeof marks)[] = []
  for (const one of marks) {
    const row = badgeRows.at(-1)
    if (row && widthOf(row) + one.width <= widest) row.push(one)
    else badgeRows.push([one])
  }
  const lastWidth = fonts.measure(words.at(-1) ?? '', { size })
  const tail = widthOf(marks) + (words.length > 0 ? 3 * scale : 0)
  const beside = badgeRows.length === 1 && lastWidth + tail <= widest + 14 * scale
  return { size, words, badgeRows, beside, tail, height: 12 * scale }
}

const widthOf = (marks: readonly { readonly width: number }[]): number =>
  marks.reduce((sum, { width }) => sum + width, 0)

/** Width and height in pixels that a line's label takes. */
export function labelSize(
  fonts: Fonts,
  content: LabelContent,
  style: DiagramStyle,
): { width: number; height: number } {
  const { size, words, badgeRows, beside, tail, height } = rows(fonts, content, style)
  const widths = words.map(
    (word, index) => fonts.measure(word, { size }) + (beside && index === words.length - 1 ? tail : 0),
  )
  const badgeWidths = beside ? [] : badgeRows.map(widthOf)
  return {
    width: Math.ceil(Math.max(...widths, ...badgeWidths, 1) + 4 * style.scale),
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
  const { size, words, badgeRows, beside, tail, height } = rows(fonts, content, style)
  const needed = labelSize(fonts, content, style)
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const count = words.length + (beside ? 0 : badgeRows.length)
  const rowY = (index: number) => middle.y + (index - (count - 1) / 2) * height
  const badges: SceneBadge[] = []
  const setBadges = (row: (typeof badgeRows)[number], left: number, y: number) => {
    let x = left
    for (const { mark, width } of row) {
      const own = width - between * scale
      badges.push({
        ...{ x: round(x + own / 2), y: round(y), radius: round(radius * scale), width: round(own) },
        ...mark,
      })
      x += width
    }
  }
  const texts = words.map((text, index): SceneText => {
    const width = fonts.measure(text, { size })
    const after = beside && index === words.length - 1 ? tail : 0
    const left = middle.x - (width + after) / 2
    if (after > 0) setBadges(badgeRows[0] ?? [], left + width + 3 * scale, rowY(index))
    return {
      ...{ x: round(left), y: round(rowY(index) + size * 0.35), anchor: 'start', text },
      ...{ size: round(size), colour: theme.ink, width: round(width) },
    }
  })
  if (!beside || words.length === 0)
    badgeRows.forEach((row, index) =>
      setBadges(row, middle.x - widthOf(row) / 2, rowY(beside ? index : words.length + index)),
    )
  const halo = {
    ...{ x: round(middle.x - needed.width / 2), y: round(middle.y - needed.height / 2) },
    ...{ width: needed.width, height: needed.height },
  }
  return { halo, texts, badges }
}
