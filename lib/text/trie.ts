import { startOf, type PhrasePoint } from './phrases'
import type { Token } from './tokens'

/** Most nodes have one child and no value, so that neither a map nor a list is made before it is needed. */
class Node<Value> {
  values: Value[] | undefined
  #part: string | undefined
  #only: Node<Value> | undefined
  #next: Map<string, Node<Value>> | undefined
  /** Phrases that go on from here, whose next words are not children yet. */
  #open: (readonly [PhrasePoint, Value])[] | undefined

  store(value: Value): void {
    if (!this.values) this.values = [value]
    else if (!this.values.includes(value)) this.values.push(value)
  }

  /** Stores what a phrase stands for from here on, child by child as they are asked for. */
  open(point: PhrasePoint, value: Value): void {
    if (point.ends) this.store(value)
    if (point.words.size > 0) (this.#open ??= []).push([point, value])
  }

  get(part: string): Node<Value> | undefined {
    if (this.#open) {
      const open = this.#open
      this.#open = undefined
      for (const [{ words }, value] of open)
        for (const [word, points] of words) for (const point of points) this.child(word).open(point, value)
    }
    return this.#next ? this.#next.get(part) : this.#part === part ? this.#only : undefined
  }

  child(part: string): Node<Value> {
    const found = this.get(part)
    if (found) return found
    const made = new Node<Value>()
    if (this.#next) this.#next.set(part, made)
    else if (this.#only && this.#part !== undefined)
      this.#next = new Map([
        [this.#part, this.#only],
        [part, made],
      ])
    else {
      this.#part = part
      this.#only = made
    }
    return made
  }
}

/** A run of tokens that spells a stored key: `from` to `to` (exclusive), and what was stored under it. */
export interface TrieMatch<Value> {
  readonly from: number
  readonly to: number
  readonly values: readonly Value[]
}

/** Names as sequences of folded words. Finding is linear in the text, however many names there are. */
export class TokenTrie<Value> {
  readonly #root = new Node<Value>()

  /** Stores `value` under the words of `key`; an empty key is ignored. */
  add(key: readonly string[], value: Value): void {
    if (key.length === 0) return
    let node = this.#root
    for (const part of key) node = node.child(part)
    node.store(value)
  }

  /**
   * Stores `value` under every phrase that the braces in `phrase` stand for, see `expandBraces`; `spelt` names
   * further spellings of a first word. What no text asks for is never made.
   */
  addPhrase(phrase: string, value: Value, spelt?: (word: string) => readonly string[]): void {
    for (const [word, points] of startOf(phrase).words)
      for (const first of [word, ...(spelt?.(word) ?? [])])
        for (const point of points) this.#root.child(first).open(point, value)
  }

  /** Every stored key that starts at token `from`, longest first. */
  matchesAt(tokens: readonly Token[], from: number): TrieMatch<Value>[] {
    const found: TrieMatch<Value>[] = []
    this.#collect(this.#root, tokens, from, from, found)
    return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found
  }

  #collect(
    node: Node<Value>,
    tokens: readonly Token[],
    from: number,
    at: number,
    found: TrieMatch<Value>[],
  ): void {
    const token = tokens[at]
    if (!token) return
    this.#step(node.get(token.fold), tokens, from, at, found)
    for (const reading of token.readings) this.#step(node.get(reading), tokens, from, at, found)
  }

  #step(
    next: Node<Value> | undefined,
    tokens: readonly Token[],
    from: number,
    at: number,
    found: TrieMatch<Value>[],
  ): void {
    if (!next) return
    if (next.values) found.push({ from, to: at + 1, values: next.values })
    this.#collect(next, tokens, from, at + 1, found)
  }
}
