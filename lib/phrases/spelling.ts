import { edits } from '@/lib/text/edits'

/** Which letters a word has, as 32 bits: two words a few edits apart differ in few of them. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** How far a word may be from what it was meant to be: short words must be right, since others are as near. */
const distance = (word: string, shortest: number): number =>
  word.length < shortest ? 0 : word.length < 10 ? 1 : 2

/** Where a word is kept: with those of its length and first letter. */
const shelf = (word: string, length: number): string => `${word[0] ?? ''}${length}`

/** Words by first letter and length, to find those that a mistyped word was meant to be. */
export class Spelling {
  readonly #shelves = new Map<string, { readonly word: string; readonly letters: number }[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 4 || /\p{N}/u.test(word)) continue
      const same = this.#shelves.get(shelf(word, word.length))
      const entry = { word, letters: lettersOf(word) }
      if (same) same.push(entry)
      else this.#shelves.set(shelf(word, word.length), [entry])
    }
  }

  /**
   * The nearest words to one of at least `shortest` letters that is none of them, in alphabetical order, at most
   * four. Slips do not touch the first letter.
   */
  nearest(typed: string, shortest = 7): string[] {
    const reach = distance(typed, shortest)
    if (reach === 0 || /\p{N}/u.test(typed)) return []
    const letters = lettersOf(typed)
    const found: { word: string; away: number }[] = []
    for (let length = typed.length - reach; length <= typed.length + reach; length += 1)
      for (const entry of this.#shelves.get(shelf(typed, length)) ?? []) {
        if (bitsIn(entry.letters ^ letters) > 2 * reach) continue
        const away = edits(typed, entry.word)
        if (away <= reach) found.push({ word: entry.word, away })
      }
    const best = Math.min(...found.map(({ away }) => away))
    return found
      .filter(({ away }) => away === best)
      .map(({ word }) => word)
      .toSorted()
      .slice(0, 4)
  }
}
