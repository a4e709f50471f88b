/** What measuring needs of one font file. Widths are in units of the font's em square. */
export interface FontMetrics {
  readonly unitsPerEm: number
  /** Advance width of a code point's nominal glyph; that of the missing glyph when the font has none. */
  advance(codePoint: number): number
  has(codePoint: number): boolean
  /** Number of a code point's nominal glyph; 0 when the font has none. */
  glyphOf(codePoint: number): number
}

type GlyphLookup = (codePoint: number) => number

/**
 * Reads character map and advance widths of a TrueType or OpenType file. Throws a RangeError or an Error that
 * names the missing table when the bytes are not such a file.
 */
export function parseFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readTables(view)
  const unitsPerEm = view.getUint16(table(tables, 'head') + 18)
  const wideGlyphs = view.getUint16(table(tables, 'hhea') + 34)
  const widths = table(tables, 'hmtx')
  const glyphOf = characterMap(view, table(tables, 'cmap'))
  const advance = (codePoint: number) =>
    view.getUint16(widths + 4 * Math.min(glyphOf(codePoint), wideGlyphs - 1))
  return { unitsPerEm, advance, glyphOf, has: (codePoint) => glyphOf(codePoint) !== 0 }
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    tables.set(tag, view.getUint32(record + 8))
  }
  return tables
}

function table(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag)
  if (offset === undefined) throw new Error(`Not a font that text can be measured with: no table "${tag}".`)
  return offset
}

/** Prefers the map of all of Unicode (format 12) to that of its first plane (format 4). */
function characterMap(view: DataView, cmap: number): GlyphLookup {
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  )
  const full = offsets.find((offset) => view.getUint16(offset) === 12)
  if (full !== undefined) return groupedMap(view, full)
  const basic = offsets.find((offset) => view.getUint16(offset) === 4)
  if (basic !== undefined) return segmentedMap(view, basic)
  throw new Error('Not a font that text can be measured with: no Unicode character map.')
}

function groupedMap(view: DataView, start: number): GlyphLookup {
  const count = view.getUint32(start + 12)
  return (codePoint) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = start + 16 + 12 * middle
      if (codePoint < view.getUint32(group)) high = middle - 1
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
    }
    return 0
  }
}

function segmentedMap(view: DataView, start: number): GlyphLookup {
  const doubled = view.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + doubled + 2
  return (codePoint) => {
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > view.getUint16(ends + at)) continue
      const first = view.getUint16(starts + at)
      if (codePoint < first) return 0
      const delta = view.getUint16(starts + doubled + at)
      const rangeAt = starts + 2 * doubled + at
      const range = view.getUint16(rangeAt)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - first))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
