import fc from 'fast-check'
import { coloursOf } from '@/lib/cypher/colours'
import { tokensOf } from '@/lib/cypher/tokens'

test('comments, texts and names in back-ticks are one piece each', () => {
  expect(
    tokensOf(`MATCH (n:\`My Label\`) // it's "so"\nWHERE n.name = 'O\\'Neil' /* a\nb */ RETURN $x, 2.5`).map(
      ({ kind, text }) => `${kind} ${text}`,
    ),
  ).toEqual([
    ...['word MATCH', 'sign (', 'word n', 'sign :', 'quoted `My Label`', 'sign )', `comment // it's "so"`],
    ...['word WHERE', 'word n', 'sign .', 'word name', 'sign =', `string 'O\\'Neil'`, 'comment /* a\nb */'],
    ...['word RETURN', 'parameter $x', 'sign ,', 'number 2.5'],
  ])
})

test('a text that is not closed ends with its line', () => {
  expect(tokensOf(`WHERE n.name = 'Op\nRETURN n`).map(({ text }) => text)).toContain('RETURN')
})

test('tokens never overlap, and only white space is between them', () => {
  const part = fc.constantFrom(
    "'",
    '"',
    '`',
    '//',
    '/*',
    '*/',
    '\n',
    ' ',
    'MATCH',
    '(',
    '$',
    '1.',
    '\\',
    'é',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        let at = 0
        for (const { start, end } of tokensOf(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      },
    ),
  )
})

test('words are coloured by what they are', () => {
  const text = `MATCH (n:Operation {name: 'Soga'})-[r:LED|MET]->(m) WHERE m:Official RETURN count(n), n.name AS count LIMIT 5`
  const found = coloursOf(text).map(({ colour, start, end }) => `${colour} ${text.slice(start, end)}`)
  expect(found).toEqual([
    ...['keyword MATCH', 'label Operation', 'property name', `string 'Soga'`, 'label LED', 'label MET'],
    ...['keyword WHERE', 'label Official', 'keyword RETURN', 'function count', 'property name', 'keyword AS'],
    ...['keyword count', 'keyword LIMIT', 'number 5'],
  ])
})
