import { isUtf8 } from 'node:buffer'
import type { Warning } from '@/lib/model'

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly warnings: Warning[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Shares of zero bytes at even and odd places: text in UTF-16 without a mark has nearly all of them on one side. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  return { even: (2 * even) / length, odd: (2 * odd) / length }
}

/** Control characters that no text has; a few may stand in a damaged one. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0
  return controls > head.length / 50
}

/** UTF-16 without a mark: found by its zero bytes, and for Arabic (few zeros) by the bytes of its letters. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const { even, odd } = zeroBytes(bytes)
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  if (even > 0.3 && odd < 0.05) return 'utf-16be'
  const length = Math.min(bytes.length, 4096)
  let arabicEven = 0
  let arabicOdd = 0
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 6) continue
    if (index % 2 === 0) arabicEven += 1
    else arabicOdd += 1
  }
  if (arabicOdd > length / 4) return 'utf-16le'
  if (arabicEven > length / 4) return 'utf-16be'
  return undefined
}

const strictUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : undefined

/**
 * The text of `bytes`: UTF-8 or UTF-16 with or without a mark, else Windows-1252 (which holds Latin-1) with a
 * warning. Bytes that are no text in any of them are refused as binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  const encoding = mark?.encoding ?? unmarkedUtf16(bytes)
  const utf8 = encoding === undefined || encoding === 'utf-8' ? strictUtf8(bytes) : undefined
  const text =
    utf8 ??
    new TextDecoder(encoding === undefined || encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes)
  if (looksBinary(text)) {
    return { ok: false, code: 'binary', message: 'This is not a text file: it holds binary data.' }
  }
  const guessed = utf8 === undefined && (encoding === undefined || encoding === 'utf-8')
  const warnings: Warning[] = guessed
    ? [
        {
          code: 'encoding_guessed',
          message:
            'The file is not UTF-8. It was read as Windows-1252 (Latin-1); save it as UTF-8 to be sure.',
        },
      ]
    : []
  return { ok: true, text, warnings }
}
