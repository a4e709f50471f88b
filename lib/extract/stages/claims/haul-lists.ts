import { isOwn } from '@/lib/extract/context'
import { mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import type { Span } from '@/lib/model'
import type { Token } from '@/lib/text/tokens'
import type { TokenTrie } from '@/lib/text/trie'
import { operationMeant } from './own'
import { propose } from './propose'
import { isOneOf } from './view'
import { claimWords, type ClaimWords } from './words'

/** The longest heading of a list of results, in words, and the longest list, in lines. */
const heading = 40
const short = 9
const longest = 60

function matchIn(tokens: readonly Token[], trie: TokenTrie<true>): Span | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = trie.matchesAt(tokens, at)[0]
    if (match) return { start: tokens[at]!.start, end: tokens[match.to - 1]!.end }
  }
  return undefined
}

/** Whether a line heads a list of what was taken, or of results of which goods may be some. */
function headingOf(
  text: string,
  { start, end, tokens }: ReadSentence,
  { deeds }: ClaimWords,
): { kind: 'taken' | 'results'; words: Span } | undefined {
  const raw = text.slice(start, end).trimEnd()
  const colon = /[:：]["”»*_]*$/u.test(raw)
  if (tokens.length === 0 || tokens.length > (colon ? heading : short)) return undefined
  if (!colon && /[.!?…,;]["”»*_)]*$/u.test(raw)) return undefined
  const taken = matchIn(tokens.slice(-short), deeds.seizing)
  if (taken) return { kind: 'taken', words: taken }
  const summary = matchIn(tokens, deeds.summaries)
  return summary && { kind: 'results', words: summary }
}

const bullet = /^\s*(?:[-–—•*·▪◦‣+]|\d{1,2}[.)])\s/u

/** "among which", "dont": words that put parts beside the whole. */
const opensParts = (tokens: readonly Token[], at: number, words: ClaimWords): boolean =>
  isOneOf(tokens[at], words.parts) ||
  words.links
    .matchesAt(tokens, at - 1)
    .some(({ to, values }) => to === at && (values.includes('of') || values.includes('other')))

/** Words of an item up to a remark on it. */
function itself({ tokens }: ReadSentence, words: ClaimWords): readonly Token[] {
  const remark = tokens.findIndex(
    (token, at) => at > 0 && isOneOf(token, words.relatives) && !opensParts(tokens, at, words),
  )
  return remark === -1 ? tokens : tokens.slice(0, remark)
}

/** Whether an item of a list of results is goods: it says they were taken, or names nothing done at all. */
function isTaken(tokens: readonly Token[], words: ClaimWords, kind: 'taken' | 'results'): boolean {
  if (matchIn(tokens, words.deeds.seizing)) return true
  if (tokens.some((token) => isOneOf(token, words.deeds.sparing))) return false
  const acts = tokens.some((token) => isOneOf(token, words.auxiliaries) || isOneOf(token, words.results))
  return kind === 'taken' ? true : !acts
}

/** Goods in a list of results, one item a line, under a heading that says what the list is of. */
export function haulLists(reading: Reading): void {
  const { document, sentences } = reading
  const words = claimWords(reading.lang)
  const { text } = document.release
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!
    if (sentence.section === 'boilerplate' || sentence.section === 'title') continue
    const next = sentences[index + 1]
    if (!next || (next.section !== 'list' && !bullet.test(text.slice(next.start, next.end)))) continue
    const head = headingOf(text, sentence, words)
    const own = head && operationMeant(reading, sentence)
    if (!head || !own || !isOwn(reading, own.entity)) continue
    for (let at = index + 1; at < Math.min(sentences.length, index + 1 + longest); at += 1) {
      const item = sentences[at]!
      const raw = text.slice(item.start, item.end)
      const listed = item.section === 'list' || bullet.test(raw)
      if (!listed || /:\s*$/u.test(raw)) break
      const tokens = itself(item, words)
      if (tokens.length === 0 || tokens.length > 40 || !isTaken(tokens, words, head.kind)) continue
      const end = tokens.at(-1)!.end
      const goods = mentionsIn(document, at).filter(
        (mention) => mention.entity.kind === 'Commodity' && mention.end <= end,
      )
      for (const mention of goods)
        propose(reading, {
          relation: 'SEIZED',
          subject: own.entity,
          object: mention.entity,
          sentence: at,
          spans: [mention],
          rule: 'haul-listed',
          confidence: 0.8,
          also: head.words,
          certain: true,
        })
    }
  }
}
