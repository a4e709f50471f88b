/** A stretch of text drawn with one font. */
export interface ScriptRun {
  readonly script: 'latin' | 'arabic'
  readonly text: string
}

const arabicLetter = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
const neutral = /[\s\d.,:;!?()«»“”"'’%/–—-]/
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g
// oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ufeff]/g
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text fit to be drawn on one page: control characters and marks that reorder text are dropped, lone
 * surrogates become U+FFFD, and any white space but no-break spaces becomes one space.
 */
export const cleanText = (text: string): string =>
  text
    .replace(loneSurrogates, '\ufffd')
    .replace(bidiControls, '')
    .replace(forbidden, '')
    .replace(/[\t\n\r\u2028\u2029 ]+/g, ' ')
    .trim()

/** True when the first letter of `text` is Arabic, so that it reads from the right. */
export function readsFromRight(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter !== undefined && arabicLetter.test(letter)
}

/** `text` cut where the font changes. Spaces and marks between two runs stay with the run before them. */
export function splitRuns(text: string): ScriptRun[] {
  const runs: { script: ScriptRun['script']; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const script = arabicLetter.test(character)
      ? 'arabic'
      : last?.script === 'arabic' && neutral.test(character) && !/[\d«»“”"’–—%]/.test(character)
        ? 'arabic'
        : 'latin'
    if (last?.script === script) last.text += character
    else runs.push({ script, text: character })
  }
  return runs
}
