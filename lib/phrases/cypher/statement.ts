/** A statement in the making: its lines, and parameters under names that no two share. */
export class Statement {
  readonly lines: string[] = []
  readonly params: Record<string, unknown> = {}
  readonly #used = new Map<string, number>()

  /** Adds lines; empty ones are left out. */
  add(...lines: readonly string[]): this {
    this.lines.push(...lines.filter(Boolean))
    return this
  }

  /** A name that nothing in the statement has yet: `event`, `event2`. */
  name(wish: string): string {
    const count = (this.#used.get(wish) ?? 0) + 1
    this.#used.set(wish, count)
    return count === 1 ? wish : `${wish}${count}`
  }

  /** Keeps a value apart from the text, and gives what stands for it there. */
  param(wish: string, value: unknown): string {
    const name = this.name(wish)
    this.params[name] = value
    return `$${name}`
  }

  done(): { cypher: string; params: Record<string, unknown> } {
    return { cypher: this.lines.join('\n'), params: this.params }
  }
}
