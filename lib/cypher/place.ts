/** A stretch of a query's text: UTF-16 offsets, `end` exclusive; line and column count from 1. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** Where `start` to `end` lies in `text`, both moved into the text when they are outside. */
export function placeIn(text: string, start: number, end: number): Place {
  const from = Math.min(Math.max(0, start), text.length)
  const before = text.slice(0, from).split('\n')
  return {
    start: from,
    end: Math.min(Math.max(from, end), text.length),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  }
}
