import { badgeWidth, type BadgeMark } from './badge'
import type { Fonts, TextStyle } from './fonts'
import type { SceneBadge, SceneText } from './scene'
import { readsFromRight } from './script'

/** A piece of a paragraph: words in one style, or a source number. */
export type Inline =
  | { readonly text: string; readonly bold?: boolean; readonly colour?: string; readonly href?: string }
  | { readonly badge: number; readonly last?: number }

export interface Paragraph {
  readonly texts: SceneText[]
  readonly badges: SceneBadge[]
  /** Height in pixels of all lines. */
  readonly height: number
}

interface Frame {
  readonly x: number
  /** Top of the first line. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly lineHeight: number
  readonly colour: string
}

type Atom = { readonly width: number; readonly glue: boolean } & (
  | { readonly inline: Exclude<Inline, { badge: number }>; readonly word: string }
  | { readonly badge: BadgeMark }
)

/** Radius of a source number that stands in text of `size`: its digits are never under 8 pixels. */
export const badgeRadius = (size: number): number => round(Math.max(5.7, size * 0.66))

/** Two decimals are finer than any printer draws, and keep bytes few. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** Breaks `text` at spaces into lines no wider than `width`; a word that is wider alone is broken inside. */
export function breakLines(fonts: Fonts, text: string, style: TextStyle & { width: number }): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => breakWord(fonts, part, style))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && fonts.measure(longer, style) > style.width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  return lines
}

function breakWord(fonts: Fonts, word: string, style: TextStyle & { width: number }): string[] {
  if (word === '' || fonts.measure(word, style) <= style.width) return word === '' ? [] : [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && fonts.measure(part + character, style) > style.width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** Sets a paragraph of words and source numbers into lines. Text that reads from the right is set against the right edge. */
export function setParagraph(fonts: Fonts, content: readonly Inline[], frame: Frame): Paragraph {
  const first = content[0]
  if (content.length === 1 && first && 'text' in first && readsFromRight(first.text))
    return setFromRight(fonts, first.text, frame)
  const lines = breakAtoms(fonts, toAtoms(fonts, content, frame), frame)
  const texts: SceneText[] = []
  const badges: SceneBadge[] = []
  lines.forEach((line, index) => {
    const baseline = frame.y + index * frame.lineHeight + frame.lineHeight / 2 + frame.size * 0.35
    setLine(fonts, line, { ...frame, y: baseline }, { texts, badges })
  })
  return { texts, badges, height: lines.length * frame.lineHeight }
}

function setFromRight(fonts: Fonts, text: string, frame: Frame): Paragraph {
  const lines = breakLines(fonts, text, frame)
  const texts = lines.map((line, index): SceneText => {
    const width = fonts.measure(line, frame)
    const y = frame.y + index * frame.lineHeight + frame.lineHeight / 2 + frame.size * 0.35
    const x = round(frame.x + frame.width - width / 2)
    return {
      x,
      y: round(y),
      anchor: 'middle',
      text: line,
      size: frame.size,
      colour: frame.colour,
      fromRight: true,
      width,
    }
  })
  return { texts, badges: [], height: lines.length * frame.lineHeight }
}

function toAtoms(fonts: Fonts, content: readonly Inline[], frame: Frame): Atom[] {
  const atoms: Atom[] = []
  let glue = true
  for (const inline of content) {
    if ('badge' in inline) {
      const badge = { number: inline.badge, ...(inline.last === undefined ? {} : { last: inline.last }) }
      atoms.push({ badge, width: badgeWidth(fonts, badge, badgeRadius(frame.size)) + 1.5, glue })
      glue = true
      continue
    }
    const words = inline.text.split(' ')
    words.forEach((word, index) => {
      if (index > 0) glue = false
      if (word === '') return
      const style = { size: frame.size, bold: inline.bold ?? false, width: frame.width }
      breakWord(fonts, word, style).forEach((part, partIndex) => {
        atoms.push({ inline, word: part, width: fonts.measure(part, style), glue: partIndex === 0 && glue })
        glue = true
      })
    })
  }
  return atoms
}

/** Lines of atoms; an atom glued to the one before it moves to the next line with it. */
function breakAtoms(fonts: Fonts, atoms: readonly Atom[], frame: Frame): Atom[][] {
  const space = fonts.measure(' ', frame)
  const groups: Atom[][] = []
  for (const atom of atoms) {
    const last = groups.at(-1)
    if (atom.glue && last && widthOf([...last, atom], space) <= frame.width) last.push(atom)
    else groups.push([atom])
  }
  const lines: Atom[][] = []
  for (const group of groups) {
    const line = lines.at(-1)
    if (line && widthOf([...line, ...group], space) <= frame.width) line.push(...group)
    else lines.push([...group])
  }
  return lines
}

const widthOf = (atoms: readonly Atom[], space: number): number =>
  atoms.reduce((total, atom, index) => total + atom.width + (index > 0 && !atom.glue ? space : 0), 0)

/** Words of one style that follow each other become one text, so that it stays whole when selected or edited. */
function setLine(
  fonts: Fonts,
  line: readonly Atom[],
  frame: Frame,
  out: { texts: SceneText[]; badges: SceneBadge[] },
): void {
  const space = fonts.measure(' ', frame)
  let x = frame.x
  let open: { inline: Inline; text: string; x: number } | undefined
  const close = () => {
    if (open && 'text' in open.inline) {
      const { bold, colour, href } = open.inline
      const style = { size: frame.size, bold: bold ?? false }
      out.texts.push({
        x: round(open.x),
        y: round(frame.y),
        anchor: 'start',
        text: open.text,
        ...style,
        colour: colour ?? frame.colour,
        ...(href ? { href } : {}),
        width: round(fonts.measure(open.text, style)),
      })
    }
    open = undefined
  }
  line.forEach((atom, index) => {
    const gap = index > 0 && !atom.glue ? space : 0
    if ('badge' in atom) {
      close()
      const radius = badgeRadius(frame.size)
      out.badges.push({
        x: round(x + gap + (atom.width - 1.5) / 2),
        y: round(frame.y - frame.size * 0.35),
        radius,
        width: round(atom.width - 1.5),
        ...atom.badge,
      })
    } else if (open?.inline === atom.inline) open.text += (gap > 0 ? ' ' : '') + atom.word
    else {
      close()
      open = { inline: atom.inline, text: atom.word, x: x + gap }
    }
    x += gap + atom.width
  })
  close()
}
