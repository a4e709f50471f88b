import { tokenize } from './tokens'

/** Where the brace that opens at `from` closes, and the choices between, those in inner braces left whole. */
function choicesAt(phrase: string, from: number): { choices: string[]; to: number } | undefined {
  const choices: string[] = []
  let start = from + 1
  let depth = 0
  for (let at = from; at < phrase.length; at += 1) {
    const letter = phrase[at]
    if (letter === '{') depth += 1
    else if (letter === '}') depth -= 1
    if (depth > 1 || (depth === 1 && letter !== ',')) continue
    if (at > from) choices.push(phrase.slice(start, at))
    start = at + 1
    if (depth === 0) return { choices, to: at + 1 }
  }
  return undefined
}

/** Every phrase that braces stand for: "co{-,}ordinat{es,ed}" is four. Braces may stand inside others. */
export function expandBraces(phrase: string): string[] {
  const from = phrase.indexOf('{')
  const found = from === -1 ? undefined : choicesAt(phrase, from)
  if (!found) return [phrase]
  const ends = expandBraces(phrase.slice(found.to))
  return found.choices.flatMap((choice) =>
    expandBraces(choice).flatMap((inner) => ends.map((end) => phrase.slice(0, from) + inner + end)),
  )
}

interface Text {
  readonly text: string
  readonly next: Piece | undefined
  readonly points: Map<number, PhrasePoint>
}

/** A piece of a phrase; the pieces behind a choice are the same whichever is taken. Nothing is the end. */
type Piece = Text | { readonly choices: readonly (Piece | undefined)[] }

function link(phrase: string, next: Piece | undefined): Piece | undefined {
  const from = phrase.indexOf('{')
  const found = from === -1 ? undefined : choicesAt(phrase, from)
  if (!found) return phrase === '' ? next : { text: phrase, next, points: new Map() }
  const after = link(phrase.slice(found.to), next)
  const choice = { choices: found.choices.map((one) => link(one, after)) }
  return from === 0 ? choice : { text: phrase.slice(0, from), next: choice, points: new Map() }
}

const letters = /[\p{L}\p{N}\p{M}]+/uy
const noLetters = /[^\p{L}\p{N}\p{M}]*/uy

function runAt(run: RegExp, text: string, at: number): number {
  run.lastIndex = at
  return run.test(text) ? run.lastIndex : at
}

type Met = (word: string, then: PhrasePoint) => void

/** Every word that may come from a place on, with the place behind it; the empty word when the phrase may end here. */
function walk(piece: Piece | undefined, offset: number, begun: string, met: Met): void {
  if (!piece) return met(begun, end)
  if ('choices' in piece) {
    for (const choice of piece.choices) walk(choice, 0, begun, met)
    return
  }
  const { text, next } = piece
  const from = begun === '' ? runAt(noLetters, text, offset) : offset
  const to = runAt(letters, text, from)
  const word = begun + text.slice(from, to)
  if (to === text.length) walk(next, 0, word, met)
  else met(word, pointIn(piece, to))
}

/** A place in a phrase with choices at which a word may come. What comes from there on is worked out when it is asked for. */
export class PhrasePoint {
  readonly #piece: Piece | undefined
  readonly #offset: number
  #steps: { ends: boolean; words: Map<string, Set<PhrasePoint>> } | undefined

  constructor(piece: Piece | undefined, offset: number) {
    this.#piece = piece
    this.#offset = offset
  }

  #work(): { ends: boolean; words: Map<string, Set<PhrasePoint>> } {
    const steps = { ends: false, words: new Map<string, Set<PhrasePoint>>() }
    walk(this.#piece, this.#offset, '', (word, then) => {
      if (word === '') steps.ends = true
      const fold = tokenize(word)[0]?.fold
      if (fold === undefined) return
      const points = steps.words.get(fold)
      if (points) points.add(then)
      else steps.words.set(fold, new Set([then]))
    })
    return (this.#steps = steps)
  }

  /** True where the phrase may be over. */
  get ends(): boolean {
    return (this.#steps ?? this.#work()).ends
  }

  /** The folded words that may come next, each with the places behind it. */
  get words(): ReadonlyMap<string, ReadonlySet<PhrasePoint>> {
    return (this.#steps ?? this.#work()).words
  }
}

const end = new PhrasePoint(undefined, 0)

function pointIn(text: Text, offset: number): PhrasePoint {
  let point = text.points.get(offset)
  if (!point) text.points.set(offset, (point = new PhrasePoint(text, offset)))
  return point
}

/** The beginning of a phrase with choices in braces, which costs its length however many phrases it stands for. */
export const startOf = (phrase: string): PhrasePoint => new PhrasePoint(link(phrase, undefined), 0)
