/** What the database is told before a statement: to plan it, to count what each step costs, or nothing. */
export type Prefix = 'EXPLAIN' | 'PROFILE' | ''

/** Characters that go before a statement, whichever prefix it has: what the database's offsets count too much. */
export const prefixLength = 'EXPLAIN\n'.length

/** A statement as it is sent: its own text begins at the second line, whatever it begins with. */
export const prefixed = (cypher: string, prefix: Prefix = ''): string =>
  `${prefix.padEnd(prefixLength - 1)}\n${cypher}`
