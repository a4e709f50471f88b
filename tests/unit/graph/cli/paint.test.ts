import { paintFor, wantsColour } from '@/graph/cli/paint'

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', undefined, {}, false],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a terminal without abilities', true, { TERM: 'dumb' }, false],
] as const)('%s', (_, isTTY, env, wanted) => {
  expect(wantsColour(isTTY ? { isTTY } : {}, env)).toBe(wanted)
})

test('paint closes what it opens, and leaves texts alone without colours', () => {
  expect(paintFor(true)('bold', 'x')).toBe('\u001b[1mx\u001b[22m')
  expect(paintFor(true)('bold', '')).toBe('')
  expect(paintFor(false)('bold', 'x')).toBe('x')
})
