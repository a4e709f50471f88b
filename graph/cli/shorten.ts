import type { Span } from '@/lib/model'
import { plain } from './output'

const dots = '…'

/** The last blank before `at`, not before `from`. */
const back = (text: string, from: number, at: number): number => {
  const blank = text.lastIndexOf(' ', at)
  return blank > from ? blank + 1 : at
}

/** The next blank at or after `at`, not after `to`. */
const ahead = (text: string, at: number, to: number): number => {
  const blank = text.indexOf(' ', at)
  return blank !== -1 && blank < to ? blank : at
}

/**
 * A sentence on one line, cut to about `room` letters around the words from `start` to `end`, which are kept whole
 * unless they alone are longer; then their middle goes. Answers where the words stand in what is left.
 */
export function shorten(sentence: string, { start, end }: Span, room: number): Span & { text: string } {
  const before = plain(sentence.slice(0, start)).replace(/^ /u, '')
  const text = plain(sentence).trim()
  const from = before.length
  const to = Math.min(text.length, from + plain(sentence.slice(start, end)).length)
  if (text.length <= room) return { text, start: from, end: to }
  const words = text.slice(from, to)
  if (words.length > room) {
    const half = Math.floor(room / 2)
    const cut = `${words.slice(0, ahead(words, half, half + 20))} ${dots} ${words.slice(back(words, words.length - half - 20, words.length - half))}`
    const head = from > 0 ? `${dots} ` : ''
    const tail = to < text.length ? ` ${dots}` : ''
    return { text: head + cut + tail, start: head.length, end: head.length + cut.length }
  }
  const spare = Math.floor((room - words.length) / 2)
  const wanted = Math.max(0, Math.min(from - spare, text.length - room))
  const left = wanted > 0 ? Math.min(from, ahead(text, wanted, from) + 1) : 0
  const last = Math.min(text.length, Math.max(to + spare, room))
  const right = last < text.length ? Math.max(to, back(text, to, last)) : text.length
  const head = left > 0 ? `${dots} ` : ''
  const tail = right < text.length ? ` ${dots}` : ''
  const kept = text.slice(left, right).trimEnd()
  return { text: head + kept + tail, start: head.length + from - left, end: head.length + to - left }
}
