import { clearFailure } from '@/lib/cypher/clear-failure'

const clear = (message: string, cypher = '', code = 'Neo.ClientError.Statement.SyntaxError') =>
  clearFailure({ code, message }, cypher)

test.each([
  [
    'Variable `oepration` not defined',
    'MATCH (operation) RETURN oepration',
    'There is no variable oepration here. Did you mean operation?',
  ],
  [
    'Variable `x` not defined',
    'RETURN x',
    'There is no variable x here. It is named in a MATCH, UNWIND or WITH before.',
  ],
  ['Expected parameter(s): name', '', 'A value is missing for $name. Give it as a parameter.'],
  ['Expected parameter(s): a, b', '', 'A value is missing for $a, $b. Give it as a parameter.'],
  [
    "Invalid input 'RETRUN': expected 'ORDER BY', 'CALL', 'MATCH', 'RETURN', 'WHERE' or <EOF>",
    '',
    '“RETRUN” cannot stand here. Did you mean RETURN?',
  ],
  ["Invalid input ')': expected an expression", '', '“)” cannot stand here. Expected here: an expression.'],
  ["Unknown function 'toInteer'", '', 'There is no function toInteer. Did you mean toInteger?'],
  ['/ by zero', '', 'A number is divided by zero. Leave such rows out with WHERE.'],
  ['Type mismatch: expected Integer but was String', '', 'This has to be Integer, but it is String.'],
])('%s', (message, cypher, words) => {
  expect(clear(message, cypher)).toBe(words)
})

test('too much memory is told by its code', () => {
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
  expect(
    clear('The allocation of an extra 2.0 MiB would use more than the limit 256.0 MiB.', '', code),
  ).toContain('more memory than one may take')
})

test('what is clear already stays as it is', () => {
  expect(clear('Text cannot be parsed to a Duration')).toBe('Text cannot be parsed to a Duration')
})
