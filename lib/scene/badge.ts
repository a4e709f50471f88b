import type { Fonts } from './fonts'

/** A source number, or all from `number` to `last`. */
export interface BadgeMark {
  readonly number: number
  readonly last?: number
}

/** Ascending numbers as marks: three or more that follow each other become one. */
export function badgeMarks(numbers: readonly number[]): BadgeMark[] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run): BadgeMark[] =>
    run.length < 3
      ? run.map((number) => ({ number }))
      : [{ number: run[0] ?? 0, last: run.at(-1) ?? run[0] ?? 0 }],
  )
}

/** What is written in a mark. */
export const badgeText = ({ number, last }: BadgeMark): string =>
  last === undefined ? String(number) : `${number}–${last}`

/** Size of the digits in a mark of `radius`. */
export const badgeTextSize = (radius: number): number => radius * 1.42

/** Width in pixels: a circle, or longer where its digits need it. */
export function badgeWidth(fonts: Pick<Fonts, 'measure'>, mark: BadgeMark, radius: number): number {
  const text = badgeText(mark)
  if (text.length < 3) return 2 * radius
  return fonts.measure(text, { size: badgeTextSize(radius), bold: true }) + radius * 1.1
}
