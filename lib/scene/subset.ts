import { parseFont } from './sfnt'

/** Tables that a small font keeps as they are; without them a browser refuses it or draws it differently. */
const kept = ['OS/2', 'cvt ', 'fpgm', 'gasp', 'name', 'prep'] as const

/** What `glyf` says of a composite glyph's parts. */
const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

interface Glyph {
  readonly bytes: Uint8Array
  readonly advance: number
  readonly bearing: number
  /** Where in `bytes` the numbers of the glyphs stand that it is put together from. */
  readonly parts: readonly number[]
}

/**
 * A TrueType font that draws only `characters`: same outlines and widths, no kerning, ligatures or joined forms.
 * Same font and characters, same bytes. Throws when the bytes are not such a font.
 */
export function subsetFont(bytes: Uint8Array, characters: Iterable<string>): Uint8Array {
  const font = openFont(bytes)
  const metrics = parseFont(bytes)
  const glyphOf = (codePoint: number): number => metrics.glyphOf(codePoint)
  const codePoints = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))]
    .filter((codePoint) => glyphOf(codePoint) !== 0)
    .toSorted((a, b) => a - b)
  const order = [0]
  const place = new Map([[0, 0]])
  const numberOf = (glyph: number): number => {
    const known = place.get(glyph)
    if (known !== undefined) return known
    place.set(glyph, order.length)
    order.push(glyph)
    return order.length - 1
  }
  const characterMap = codePoints.map((codePoint) => [codePoint, numberOf(glyphOf(codePoint))] as const)
  const glyphs: Glyph[] = []
  for (let at = 0; at < order.length; at++) {
    const glyph = font.glyph(order[at] ?? 0)
    const view = viewOf(glyph.bytes)
    for (const part of glyph.parts) view.setUint16(part, numberOf(view.getUint16(part)))
    glyphs.push(glyph)
  }
  return joinTables(new Map([...font.keep(), ...glyphTables(font, glyphs), ['cmap', mapTable(characterMap)]]))
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function openFont(bytes: Uint8Array) {
  const view = viewOf(bytes)
  const spans = new Map<string, { offset: number; length: number }>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    spans.set(tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) })
  }
  const copy = (tag: string): Uint8Array => {
    const span = spans.get(tag)
    if (!span) throw new Error(`Not a TrueType font: no table "${tag}".`)
    return Uint8Array.from(bytes.subarray(span.offset, span.offset + span.length))
  }
  const [metrics, outlines] = [viewOf(copy('hmtx')), copy('glyf')]
  const locations = viewOf(copy('loca'))
  const long = viewOf(copy('head')).getInt16(50) === 1
  const wide = viewOf(copy('hhea')).getUint16(34)
  const start = (glyph: number): number =>
    long ? locations.getUint32(4 * glyph) : 2 * locations.getUint16(2 * glyph)
  const glyph = (number: number): Glyph => {
    const outline = outlines.slice(start(number), start(number + 1))
    const measured = Math.min(number, wide - 1)
    return {
      bytes: outline,
      advance: metrics.getUint16(4 * measured),
      bearing: metrics.getInt16(number < wide ? 4 * number + 2 : 4 * wide + 2 * (number - wide)),
      parts: partsOf(outline),
    }
  }
  const keep = () => kept.filter((tag) => spans.has(tag)).map((tag) => [tag, copy(tag)] as const)
  return { copy, glyph, keep }
}

function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline)
  if (outline.length === 0 || view.getInt16(0) >= 0) return []
  const parts: number[] = []
  for (let at = 10; ;) {
    const flag = view.getUint16(at)
    parts.push(at + 2)
    at += 4 + (flag & flags.words ? 4 : 2)
    at += flag & flags.scale ? 2 : flag & flags.twoScales ? 4 : flag & flags.matrix ? 8 : 0
    if (!(flag & flags.more)) return parts
  }
}

function glyphTables(font: ReturnType<typeof openFont>, glyphs: readonly Glyph[]): [string, Uint8Array][] {
  const [head, hhea, maxp] = [font.copy('head'), font.copy('hhea'), font.copy('maxp')]
  viewOf(head).setInt16(50, 1)
  viewOf(head).setUint32(8, 0)
  viewOf(hhea).setUint16(34, glyphs.length)
  viewOf(maxp).setUint16(4, glyphs.length)
  const post = font.copy('post').slice(0, 32)
  viewOf(post).setUint32(0, 0x0003_0000)
  const metrics = new Uint8Array(4 * glyphs.length)
  const locations = new Uint8Array(4 * (glyphs.length + 1))
  const outlines: Uint8Array[] = []
  let offset = 0
  glyphs.forEach(({ bytes, advance, bearing }, index) => {
    viewOf(metrics).setUint16(4 * index, advance)
    viewOf(metrics).setInt16(4 * index + 2, bearing)
    const padded = pad(bytes)
    outlines.push(padded)
    offset += padded.length
    viewOf(locations).setUint32(4 * (index + 1), offset)
  })
  return [
    ...([
      ['head', head],
      ['hhea', hhea],
      ['maxp', maxp],
      ['post', post],
    ] satisfies [string, Uint8Array][]),
    ['hmtx', metrics],
    ['loca', locations],
    ['glyf', join(outlines)],
  ]
}

/** A character map of format 12: one group for each code point. */
function mapTable(characters: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const table = new Uint8Array(12 + 16 + 12 * characters.length)
  const view = viewOf(table)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + 12 * characters.length)
  view.setUint32(24, characters.length)
  characters.forEach(([codePoint, glyph], index) => {
    const group = 28 + 12 * index
    view.setUint32(group, codePoint)
    view.setUint32(group + 4, codePoint)
    view.setUint32(group + 8, glyph)
  })
  return table
}

function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  padded.set(bytes)
  return padded
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function joinTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const header = new Uint8Array(12 + 16 * sorted.length)
  const view = viewOf(header)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x0001_0000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * sorted.length - 16 * 2 ** power)
  const bodies: Uint8Array[] = []
  let offset = header.length
  sorted.forEach(([tag, bytes], index) => {
    const record = 12 + 16 * index
    const body = pad(bytes)
    header.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      record,
    )
    view.setUint32(record + 4, checksum(body))
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, bytes.length)
    bodies.push(body)
    offset += body.length
  })
  return join([header, ...bodies])
}
