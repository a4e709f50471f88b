import { shapeArabic } from './arabic'
import { splitRuns } from './script'
import { parseFont, type FontMetrics } from './sfnt'
import { subsetFont } from './subset'

/** The bytes of the four shipped fonts, as TrueType. */
export interface FontBytes {
  readonly latin: Uint8Array
  readonly latinBold: Uint8Array
  readonly arabic: Uint8Array
  readonly arabicBold: Uint8Array
}

export interface TextStyle {
  /** Font size in pixels. */
  readonly size: number
  readonly bold?: boolean
}

/** Fonts that text is measured with, so that every renderer breaks lines in the same places. */
export interface Fonts {
  /** Width in pixels. Kerning is left out: a renderer that kerns needs no more than this. */
  measure(text: string, style: TextStyle): number
  /** Characters of `text` that no shipped font draws, each once. */
  missing(text: string): string[]
  /** CSS that brings along the fonts which draw these texts, with no more glyphs than they need. */
  embed(texts: readonly { readonly text: string; readonly bold?: boolean }[]): string
}

/** Family names that every renderer asks for, by script. */
export const fontFamilies = { latin: 'Noto Sans', arabic: 'Noto Sans Arabic' } as const

/** Fonts made ready to measure. Throws when a file is not TrueType. */
export function loadFonts(bytes: FontBytes): Fonts {
  const regular = { latin: widths(parseFont(bytes.latin)), arabic: widths(parseFont(bytes.arabic)) }
  const bold = { latin: widths(parseFont(bytes.latinBold)), arabic: widths(parseFont(bytes.arabicBold)) }
  const measure = (text: string, style: TextStyle) => {
    const faces = style.bold ? bold : regular
    let ems = 0
    for (const run of splitRuns(text))
      ems += faces[run.script].width(run.script === 'arabic' ? shapeArabic(run.text) : run.text)
    return ems * style.size
  }
  const missing = (text: string) => [
    ...new Set(
      splitRuns(text).flatMap((run) =>
        [...run.text].filter((character) => character !== ' ' && !regular[run.script].has(character)),
      ),
    ),
  ]
  return { measure, missing, embed: (texts) => fontFaces(bytes, texts) }
}

/** Latin fonts are cut to the characters used; Arabic ones stay whole, since their letters join by rules inside the font. */
function fontFaces(bytes: FontBytes, texts: readonly { text: string; bold?: boolean }[]): string {
  const used = { latin: new Set<string>(), latinBold: new Set<string>(), arabic: false, arabicBold: false }
  for (const { text, bold } of texts) {
    for (const run of splitRuns(text)) {
      if (run.script === 'arabic') used[bold ? 'arabicBold' : 'arabic'] = true
      for (const character of run.text) used[bold ? 'latinBold' : 'latin'].add(character)
    }
  }
  const face = (family: string, weight: number, font: Uint8Array): string =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(font).toString('base64')}) format('truetype')}`
  return [
    face(fontFamilies.latin, 400, subsetFont(bytes.latin, used.latin)),
    face(fontFamilies.latin, 700, subsetFont(bytes.latinBold, used.latinBold)),
    ...(used.arabic ? [face(fontFamilies.arabic, 400, bytes.arabic)] : []),
    ...(used.arabicBold ? [face(fontFamilies.arabic, 700, bytes.arabicBold)] : []),
  ].join('')
}

function widths(font: FontMetrics) {
  const known = new Map<string, number>()
  const one = (character: string): number => {
    const before = known.get(character)
    if (before !== undefined) return before
    const width = font.advance(character.codePointAt(0) ?? 0) / font.unitsPerEm
    known.set(character, width)
    return width
  }
  return {
    width: (text: string): number => {
      let total = 0
      for (const character of text) total += one(character)
      return total
    },
    has: (character: string): boolean => font.has(character.codePointAt(0) ?? 0),
  }
}
