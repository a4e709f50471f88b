import { readDateLine, type ReleaseDate } from '../date-line'
import type { Line } from '../lines'

const read = new WeakMap<Line, ReleaseDate | 'none'>()

/** The date that a line of a page gives and nothing else, see `readDateLine`; each line is looked at once. */
export function dateOf(line: Line): ReleaseDate | undefined {
  let date = read.get(line)
  if (date === undefined) read.set(line, (date = readDateLine(line.text) ?? 'none'))
  return date === 'none' ? undefined : date
}
