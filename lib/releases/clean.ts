import type { Warning } from '@/lib/model'

/** Marks and overrides of writing direction: invisible, and able to show a reader another text than the one read. */
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const invisible = /[\u200b\u2060\ufeff\u00ad]/gu
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu

/**
 * The text that everything afterwards counts offsets in: NFC, line feeds only, no control or direction
 * characters, no half surrogates. What was taken out or replaced is named in the warnings.
 */
export function cleanText(raw: string): { text: string; warnings: Warning[] } {
  const warnings: Warning[] = []
  let text = raw
  if (!text.isWellFormed()) {
    text = text.toWellFormed()
    warnings.push({ code: 'lone_surrogates', message: 'Broken characters were replaced by U+FFFD.' })
  }
  if (text.search(directional) !== -1) {
    text = text.replace(directional, '')
    warnings.push({
      code: 'direction_characters',
      message: 'Invisible characters that change the writing direction were taken out.',
    })
  }
  if (text.search(controls) !== -1) {
    text = text.replace(controls, ' ')
    warnings.push({ code: 'control_characters', message: 'Control characters were replaced by spaces.' })
  }
  text = text
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd()
  return { text, warnings }
}
