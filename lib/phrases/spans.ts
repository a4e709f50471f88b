import type { AskingPack } from '@/lib/knowledge/languages/asking-pack'
import type { DatePack } from '@/lib/knowledge/languages/dates'
import type { NumberPack } from '@/lib/knowledge/languages/numbers'
import { dateTokens, westernDigits } from '@/lib/text/dates-words'
import { isCapitalised, isUpperCase, type Token } from '@/lib/text/tokens'
import { splitClitics } from './clitics'
import { lexiconOf, type Lexicon } from './lexicon'
import type { NameIndex } from './names'
import { Spelling } from './spelling'
import type { Span, Term } from './term'
import { timesIn } from './when'

/** What is needed to read phrases of one language. */
export interface Reading {
  readonly lang: string
  readonly asking: AskingPack
  readonly dates: DatePack
  readonly numbers: NumberPack
}

/** A run of words that can be read, and what reading it so costs: the cheapest way through a phrase is taken. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly terms: readonly Term[]
  readonly cost: number
}

const cost = { name: 0.9, word: 0.95, filler: 1, number: 1, part: 1.5, slip: 1.2, unknown: 10 } as const

/** A word of the language that is also a name is a name when it is written as one: "WHO", "operation Real". */
function isWritten(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (to - from > 1) return true
  const token = tokens[from]
  if (!token || !lexicon.alone.has(token.fold)) return true
  if (isUpperCase(token)) return !tokens.every((one) => isUpperCase(one) || one.text.length < 2)
  return isCapitalised(token) && from > 0
}

const slipped = (tokens: readonly Token[], from: number, to: number, mended: ReadonlySet<Token>): number =>
  tokens.slice(from, to).filter((token) => mended.has(token)).length * cost.slip

interface Text {
  readonly tokens: readonly Token[]
  readonly mended: ReadonlySet<Token>
  readonly lexicon: Lexicon
  readonly names: NameIndex
}

/** Senses of the same letters, those first whose accents are written so. */
function asWritten(lexicon: Lexicon, terms: readonly Term[], tokens: readonly Token[]): readonly Term[] {
  if (terms.length < 2) return terms
  const text = tokens.map((token) => token.text.toLowerCase()).join(' ')
  const exact = (term: Term): boolean => lexicon.written.get(term)?.has(text) ?? false
  return [...terms.filter(exact), ...terms.filter((term) => !exact(term))]
}

function wordPieces({ tokens, mended, lexicon }: Text, from: number): Piece[] {
  return lexicon.trie.matchesAt(tokens, from).map(({ to, values }) => ({
    from,
    to,
    terms: asWritten(lexicon, values, tokens.slice(from, to)),
    cost:
      (values.every(({ role }) => role === 'filler') ? cost.filler : cost.word) +
      slipped(tokens, from, to, mended),
  }))
}

/** A part of a name stands for it when it has a word of its own, begins and ends with a telling one, and is written right. */
function isPart(part: readonly Token[], mended: ReadonlySet<Token>, lexicon: Lexicon): boolean {
  const small = (token: Token | undefined): boolean => token === undefined || lexicon.small.has(token.fold)
  if (small(part[0]) || small(part.at(-1)) || part.some((token) => mended.has(token))) return false
  return part.some(({ fold }) => !lexicon.vocabulary.has(fold) && fold.length > 2)
}

function namePieces({ tokens, mended, lexicon, names }: Text, from: number): Piece[] {
  return names.at(tokens, from).flatMap(({ to, entities, whole }): Piece[] => {
    if (!isWritten(tokens, from, to, lexicon)) return []
    if (!whole && !isPart(tokens.slice(from, to), mended, lexicon)) return []
    const price = (whole ? cost.name : cost.part) + slipped(tokens, from, to, mended)
    return [{ from, to, terms: [{ role: 'name', entities, whole }], cost: price }]
  })
}

/** Tokens that nothing knows, with the nearest words as further readings. */
function mend(
  tokens: readonly Token[],
  lexicon: Lexicon,
  names: NameIndex,
): { tokens: Token[]; mended: Set<Token> } {
  const spelling = spellingOf(lexicon)
  const mended = new Set<Token>()
  const read = tokens.map((token) => {
    const known = [token.fold, ...token.readings].some(
      (word) => lexicon.vocabulary.has(word) || names.knows(word),
    )
    if (known) return token
    const near = [
      ...spelling.nearest(token.fold),
      ...names.spelling.nearest(token.fold, isCapitalised(token) ? 5 : 7),
    ]
    if (near.length === 0) return token
    const better = { ...token, readings: [...token.readings, ...near] }
    mended.add(better)
    return better
  })
  return { tokens: read, mended }
}

const spellings = new WeakMap<Lexicon, Spelling>()
function spellingOf(lexicon: Lexicon): Spelling {
  let spelling = spellings.get(lexicon)
  if (!spelling) spellings.set(lexicon, (spelling = new Spelling(lexicon.vocabulary)))
  return spelling
}

function piecesOf(phrase: string, text: Text, reading: Reading): Piece[][] {
  const { tokens } = text
  const pieces = tokens.map((token, from): Piece[] => {
    const digits = westernDigits(token.text)
    return [
      ...wordPieces(text, from),
      ...namePieces(text, from),
      ...(/^\d{1,4}$/u.test(digits)
        ? [
            {
              from,
              to: from + 1,
              terms: [{ role: 'number', value: Number(digits) } as const],
              cost: cost.number,
            },
          ]
        : []),
      { from, to: from + 1, terms: [{ role: 'unknown' }], cost: cost.unknown },
    ]
  })
  for (const { from, to, date, term } of timesIn(phrase, tokens, reading.dates, reading.asking.dates))
    for (const start of new Set([from, date]))
      pieces[start]?.push({ from: start, to, terms: [term], cost: cost.name - (start === from ? 0.2 : 0.1) })
  return pieces
}

/** The cheapest way through the phrase: fewer and more telling pieces. */
function cheapest(pieces: readonly (readonly Piece[])[]): Piece[] {
  const best: { cost: number; piece?: Piece }[] = pieces.map(() => ({ cost: Infinity }))
  best.push({ cost: 0 })
  for (let at = pieces.length - 1; at >= 0; at -= 1)
    for (const piece of pieces[at] ?? []) {
      const total = piece.cost + (best[piece.to]?.cost ?? Infinity)
      if (total < (best[at]?.cost ?? Infinity) - 1e-9) best[at] = { cost: total, piece }
    }
  const way: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    const piece = best[at]?.piece
    if (!piece) break
    way.push(piece)
    at = piece.to
  }
  return way
}

/** Every sense that the same words have, those of the piece taken first. */
const sensesOf = (piece: Piece, pieces: readonly Piece[]): Term[] => [
  ...piece.terms,
  ...pieces
    .filter((other) => other !== piece && other.to === piece.to)
    .flatMap(({ terms }) => terms.filter(({ role }) => role !== 'unknown')),
]

/**
 * A phrase as a row of spans that leaves out no word; what it costs, which tells how little of it is known, and
 * how many of its words are the language's own.
 */
export function spansOf(
  phrase: string,
  reading: Reading,
  names: NameIndex,
): { spans: Span[]; cost: number; own: number } {
  const lexicon = lexiconOf(reading.asking, reading.numbers)
  const known = (word: string): boolean => lexicon.vocabulary.has(word) || names.knows(word)
  const { tokens, mended } = mend(splitClitics(dateTokens(phrase, 0), known), lexicon, names)
  const pieces = piecesOf(phrase, { tokens, mended, lexicon, names }, reading)
  const way = cheapest(pieces)
  const spans = way.map((piece): Span => {
    const start = tokens[piece.from]?.start ?? 0
    const end = tokens[piece.to - 1]?.end ?? start
    return { start, end, text: phrase.slice(start, end), terms: sensesOf(piece, pieces[piece.from] ?? []) }
  })
  const own = tokens.filter(({ fold }) => lexicon.vocabulary.has(fold)).length
  return { spans, cost: way.reduce((sum, piece) => sum + piece.cost, 0), own }
}
