import type { Token } from './tokens'

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  readonly values: Value[]
}

/** A run of tokens that spells a stored key: `from` to `to` (exclusive), and what was stored under it. */
export interface TrieMatch<Value> {
  readonly from: number
  readonly to: number
  readonly values: readonly Value[]
}

/** Names as sequences of folded words. Finding is linear in the text, however many names there are. */
export class TokenTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] }

  /** Stores `value` under the words of `key`; an empty key is ignored. */
  add(key: readonly string[], value: Value): void {
    if (key.length === 0) return
    let node = this.#root
    for (const part of key) {
      let next = node.next.get(part)
      if (!next) node.next.set(part, (next = { next: new Map(), values: [] }))
      node = next
    }
    if (!node.values.includes(value)) node.values.push(value)
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
    this.#step(node.next.get(token.fold), tokens, from, at, found)
    for (const reading of token.readings) this.#step(node.next.get(reading), tokens, from, at, found)
  }

  #step(
    next: Node<Value> | undefined,
    tokens: readonly Token[],
    from: number,
    at: number,
    found: TrieMatch<Value>[],
  ): void {
    if (!next) return
    if (next.values.length > 0) found.push({ from, to: at + 1, values: next.values })
    this.#collect(next, tokens, from, at + 1, found)
  }
}
