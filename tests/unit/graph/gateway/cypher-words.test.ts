import { cypherParameters, cypherTokens, wordAt } from '@/graph/gateway/cypher-words'

const textOf = (cypher: string): string[] =>
  cypherTokens(cypher).map(({ text, quoted }) => (quoted ? `<${text}>` : text))

test.each<[string, string, string[]]>([
  ['words and signs', 'MATCH (n:X)', ['MATCH', '(', 'n', ':', 'X', ')']],
  ['line comments', 'a // b\nc', ['a', 'c']],
  ['block comments', 'a /* b\n// */ c', ['a', 'c']],
  ['a comment that is never closed', 'a /* b', ['a']],
  ['texts', `a 'b \\' c' "d \\" e" f`, ['a', 'f']],
  ['a text with a comment in it', `'/*' a '*/'`, ['a']],
  ['a comment with a text in it', `/* ' */ a /* ' */`, ['a']],
  ['quoted names', 'a `b c` `d``e`', ['a', '<b c>', '<d`e>']],
  ['a quoted name with a comment in it', '`/*` a `*/`', ['</*>', 'a', '<*/>']],
  ['escapes', 'L\\u004fAD \\uuuu0041', ['LOAD', 'A']],
  ['an escape that ends a text', `'a\\u0027 b`, ['b']],
  ['parameters and numbers', '$load 12csv 1.5e3 a', ['.', 'a']],
  ['letters of any script', 'سوغا é_1', ['سوغا', 'é_1']],
  ['spaces of any kind', 'a\u00a0b\u2003c\u001cd\u200be', ['a', 'b', 'c', 'd', 'e']],
])('%s', (_, cypher, tokens) => {
  expect(textOf(cypher)).toEqual(tokens)
})

test('a token knows where it stands', () => {
  expect(cypherTokens('/* x */ EXPLAIN y')[0]).toEqual({ text: 'EXPLAIN', quoted: false, start: 8, end: 15 })
})

test('offsets are of the text as it was written, escapes and all', () => {
  const cypher = "'\\u0041' L\\u004fAD x"
  expect(cypherTokens(cypher).map(({ start, end }) => cypher.slice(start, end))).toEqual(['L\\u004fAD', 'x'])
})

test('parameters by their names, quoted or not', () => {
  const found = cypherParameters("RETURN $a, '$b', $`c ``d` /* $e */, $a")
  expect(found.map(({ text }) => text)).toEqual(['a', 'c `d', 'a'])
})

test('a word ends where its letters do; outside of words one character is taken', () => {
  expect(wordAt('RETURN $name + b', 7)).toBe(12)
  expect(wordAt('RETURN $name + b', 8)).toBe(12)
  expect(wordAt('RETURN  b', 7)).toBe(8)
})
