import { isPlaceName } from './places'
import type { Line } from '../lines'
import { isContactLine, isCredit, isEndMark, isFurniture, isListHeading, isNotice, isTail } from './furniture'

/** How a line looks by itself. */
export type Look = 'prose' | 'item' | 'short' | 'furniture' | 'tail'

const sentenceEnd = /[.!?…؟。:;][»”"’')\]*_]*$/u
const colonEnd = /:[*_]*$/u
const bullet = /^(?:[-•*·–—▪◦‣>]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/gu

/** Words of a line; scripts without spaces count two letters as a word. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).length + Math.floor((text.match(unspaced)?.length ?? 0) / 2)

/** True for a line that reads like sentences: long, with an end or very long. */
export function isProse(text: string): boolean {
  const words = wordsIn(text)
  if (words < 8) return false
  return sentenceEnd.test(text) ? text.length >= 50 || words >= 12 : text.length >= 110 && words >= 16
}

const shortSentence = /^\P{Ll}.*[.!?؟][»”"’')\]*]*$/u

/** True for items of a list and short sentences: marked, with a figure, a place, or introduced by a colon. */
const isItem = (text: string): boolean =>
  bullet.test(text) ||
  /\d/u.test(text) ||
  /[:;]$/u.test(text) ||
  (shortSentence.test(text) && wordsIn(text) > 2) ||
  isListHeading(text) ||
  (text.length < 40 && isPlaceName(text))

/** How each line looks by itself. */
export function looksOf(lines: readonly Line[]): Look[] {
  return lines.map(({ text }) => {
    if (isTail(text) || isEndMark(text)) return 'tail'
    if (isFurniture(text) || isNotice(text) || isCredit(text) || isContactLine(text)) return 'furniture'
    if (isProse(text)) return 'prose'
    return isItem(text) ? 'item' : 'short'
  })
}

const worth: Readonly<Record<Exclude<Look, 'prose' | 'tail'>, number>> = {
  item: -1,
  short: -3,
  furniture: -5,
}

/** What a line adds to the run of lines before it, which is worth `sum`: the more is told, the surer a heading of other things ends it. */
function worthOf(look: Look, text: string, sum: number): number {
  if (look === 'prose') return Math.min(wordsIn(text), 50)
  return look === 'tail' ? -Math.max(25, sum / 2) : worth[look]
}

/** A part of a page: its first and last lines, and the last with sentences. */
export interface Region {
  readonly from: number
  readonly last: number
  readonly to: number
}

/**
 * Where the release stands on its page: the run of lines with the most prose, in which words of sentences count for
 * it and lines of menus against it. What stands `above` is left out. Undefined when there is no prose.
 */
export function mainRegion(
  lines: readonly Line[],
  looks: readonly Look[],
  above: number,
): Region | undefined {
  let best: { from: number; to: number; sum: number } | undefined
  let from = above
  let sum = 0
  lines.forEach(({ text }, at) => {
    if (at < above) return
    const look = looks[at] ?? 'short'
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += worthOf(look, text, sum)
    if (look === 'prose' && sum > (best?.sum ?? 0)) best = { from, to: at, sum }
  })
  if (!best) return undefined
  let start = best.from
  while (looks[start] !== 'prose') start += 1
  return { from: start, last: best.to, to: endOf(lines, looks, best.to) }
}

/** Short lines in a row that make a menu. */
const menu = 4

/** Whether a colon opens the list in which a line stands: no sentence ends between them. */
function isIntroduced(lines: readonly Line[], at: number): boolean {
  const opener = lines.slice(0, at + 1).findLast(({ text }) => sentenceEnd.test(text))
  return opener !== undefined && colonEnd.test(opener.text)
}

/** How far the lists behind the last prose belong to the release: up to the first furniture, heading or menu. */
function endOf(lines: readonly Line[], looks: readonly Look[], last: number): number {
  let end = last
  let run = 0
  let introduced = isIntroduced(lines, last)
  for (let at = last + 1; at < lines.length; at += 1) {
    const look = looks[at]!
    if (look === 'tail') break
    if (look === 'furniture') {
      const list = lines.slice(at + 1, at + 4).findIndex(({ text }) => isListHeading(text))
      if (list === -1) break
      at += list
      continue
    }
    run = look === 'short' ? run + 1 : 0
    if (run >= menu && !introduced) break
    introduced ||= look === 'item' && (isListHeading(lines[at]!.text) || colonEnd.test(lines[at]!.text))
    end = at
  }
  if (introduced) return end
  while (end > last && looks[end] === 'short') end -= 1
  return end
}
