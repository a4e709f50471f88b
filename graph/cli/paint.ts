/** Ways to set words off on a terminal. */
export type Style = 'bold' | 'dim' | 'words' | 'warn'

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  words: [36, 39],
  warn: [33, 39],
}

/** Sets a text off, or leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string

/** Colours go to a terminal that can show them, unless NO_COLOR holds anything: see no-color.org. */
export const wantsColour = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'

/** The paint for a terminal with or without colours. */
export const paintFor =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== '' ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text
