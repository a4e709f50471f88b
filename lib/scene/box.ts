import type { Kind } from '@/lib/model'
import type { Fonts } from './fonts'
import { outlineInset } from './outline'
import { breakLines, round } from './paragraph'
import type { Rect, SceneText } from './scene'
import { readsFromRight } from './script'
import { theme } from './theme'

export interface BoxContent {
  readonly kind: Kind
  readonly name: string
  readonly detail: string | null
  /** True when the name lists several entities that stand in one box. */
  readonly list?: boolean
}

interface SetLines {
  readonly name: readonly string[]
  readonly detail: readonly string[]
}

const nameSize = 9.8
const detailSize = 8.4
const padding = { x: 7, y: 5 }
const nameWidths = [74, 92, 112, 136, 170, 220]

/** The narrowest breaking of a name into at most three lines, four where even the widest box is too narrow. */
function breakName(
  fonts: Fonts,
  text: string,
  style: { size: number; bold: boolean; scale: number },
): string[] {
  const broken = nameWidths.map((width) => breakLines(fonts, text, { ...style, width: width * style.scale }))
  const wholeWords = (lines: readonly string[]) => lines.join(' ') === text
  return (
    broken.find((lines) => lines.length <= 2 && wholeWords(lines)) ??
    broken.find((lines) => lines.length <= 3 && wholeWords(lines)) ??
    broken.at(-1) ??
    []
  )
}

function setLines(fonts: Fonts, content: BoxContent, scale: number): SetLines {
  if (content.list) return { name: [], detail: breakLines(fonts, content.name, listStyle(content, scale)) }
  const name = breakName(fonts, content.name, { size: nameSize * scale, bold: true, scale })
  const nameWidth = Math.max(
    0,
    ...name.map((line) => fonts.measure(line, { size: nameSize * scale, bold: true })),
  )
  const width = Math.max(nameWidth, 112 * scale)
  const detail = content.detail ? breakLines(fonts, content.detail, { size: detailSize * scale, width }) : []
  return { name, detail }
}

/** A list of names is wider the longer it is, so that it stays a box and not a column. */
const listStyle = ({ name }: BoxContent, scale: number) => ({
  size: detailSize * scale,
  width: Math.min(240, 100 + name.length * 0.42) * scale,
})

const lineHeights = (scale: number) => ({ name: nameSize * 1.25 * scale, detail: detailSize * 1.28 * scale })

/** Width and height in pixels of a box that holds its name and detail whole. */
export function boxSize(fonts: Fonts, content: BoxContent, scale: number): { width: number; height: number } {
  const { name, detail } = setLines(fonts, content, scale)
  const widest = Math.max(
    ...name.map((line) => fonts.measure(line, { size: nameSize * scale, bold: true })),
    ...detail.map((line) => fonts.measure(line, { size: detailSize * scale })),
    24,
  )
  const heights = lineHeights(scale)
  const height = name.length * heights.name + detail.length * heights.detail + 2 * padding.y * scale
  const inset = outlineInset(content.kind, height)
  return { width: Math.ceil(widest + 2 * (padding.x * scale + inset)), height: Math.ceil(height) }
}

/** The lines of a box's name and detail, centred in it. */
export function setBox(
  fonts: Fonts,
  content: BoxContent,
  { rect, scale }: { rect: Rect; scale: number },
): SceneText[] {
  const { name, detail } = setLines(fonts, content, scale)
  const heights = lineHeights(scale)
  const all = name.length * heights.name + detail.length * heights.detail
  let top = rect.y + (rect.height - all) / 2
  const set = (
    text: string,
    size: number,
    height: number,
    look: { bold: boolean; colour: string },
  ): SceneText => {
    const y = round(top + height / 2 + size * 0.35)
    top += height
    const width = round(fonts.measure(text, { size, bold: look.bold }))
    const x = round(rect.x + rect.width / 2)
    return {
      x,
      y,
      anchor: 'middle',
      text,
      size: round(size),
      ...look,
      fromRight: readsFromRight(text),
      width,
    }
  }
  return [
    ...name.map((text) => set(text, nameSize * scale, heights.name, { bold: true, colour: theme.ink })),
    ...detail.map((text) =>
      set(text, detailSize * scale, heights.detail, {
        bold: false,
        colour: content.list ? theme.ink : theme.muted,
      }),
    ),
  ]
}
