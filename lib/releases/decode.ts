import { isUtf8 } from 'node:buffer'
import type { Warning } from '@/lib/model'
import type { NoRelease } from './release'

/** The text of a file, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string; readonly warnings: Warning[] } | NoRelease

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const sampled = 4096

/** Shares of bytes for which `counts` is true at even and odd places. */
function shares(bytes: Uint8Array, counts: (byte: number) => boolean): { even: number; odd: number } {
  const length = Math.min(bytes.length, sampled)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 1) {
    if (!counts(bytes[index] ?? 1)) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  return { even: (2 * even) / length, odd: (2 * odd) / length }
}

/** Control characters that no text has; a few may stand in a damaged one. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, sampled)
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0
  return controls > head.length / 50
}

/** UTF-16 without a mark: found by its zero bytes, and for Arabic (few zeros) by the bytes of its letters. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = shares(bytes, (byte) => byte === 0)
  if (zeros.odd > 0.3 && zeros.even < 0.05) return 'utf-16le'
  if (zeros.even > 0.3 && zeros.odd < 0.05) return 'utf-16be'
  const arabic = shares(bytes, (byte) => byte === 6)
  if (arabic.odd > 0.5) return 'utf-16le'
  if (arabic.even > 0.5) return 'utf-16be'
  return undefined
}

const declarations = [
  /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,30})/iu,
  /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,30})/iu,
] as const

/** The encoding that a page or a feed declares in its first lines. */
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  for (const shape of declarations) {
    const found = shape.exec(start)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** The decoder of an encoding's name, undefined for names that are none. A page read as bytes is not UTF-16. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined || /^utf-?16/iu.test(label)) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/**
 * Windows-1256 or Windows-1252 for bytes that are not UTF-8: Arabic words are runs of high bytes among which alif
 * and lam are frequent; in French and Spanish high bytes stand alone between plain letters.
 */
function guess(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  const length = Math.min(bytes.length, 4 * sampled)
  let high = 0
  let runs = 0
  let alifLam = 0
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0xc0) continue
    high += 1
    if ((bytes[index - 1] ?? 0) >= 0xc0) runs += 1
    if (byte === 0xc7 || byte === 0xe1) alifLam += 1
  }
  return runs * 2 > high && alifLam * 8 > high ? 'windows-1256' : 'windows-1252'
}

/** What Windows-1252 has where Latin-1 has control characters; some decoders leave those in. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/gu, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter)
}

const names = { 'windows-1252': 'Windows-1252 (Latin-1)', 'windows-1256': 'Windows-1256 (Arabic)' } as const

/**
 * The text of `bytes`: by its byte order mark, as UTF-16 or UTF-8 where it is valid, by the encoding that `charset`
 * (whoever sent it) or its own first lines declare, else guessed between Windows-1252 and Windows-1256 with a
 * warning. Bytes that are no text in any of them are refused as binary.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  const sure = mark?.encoding ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined)
  const known =
    sure === undefined ? (decoderOf(charset) ?? decoderOf(declared(bytes))) : new TextDecoder(sure)
  const guessed =
    known === undefined || (sure === undefined && known.encoding === 'utf-8') ? guess(bytes) : undefined
  const decoder = guessed === undefined ? known : new TextDecoder(guessed)
  const text = decoder ? decodeWith(decoder, bytes) : ''
  if (looksBinary(text)) {
    return { ok: false, code: 'binary', message: 'This is not a text file: it holds binary data.' }
  }
  const warnings: Warning[] = guessed
    ? [
        {
          code: 'encoding_guessed',
          message: `The file is not UTF-8. It was read as ${names[guessed]}; save it as UTF-8 to be sure.`,
        },
      ]
    : []
  return { ok: true, text, warnings }
}
