import { fromCursor, relationOfKey, toCursor } from '@/graph/queries/keys'
import { nextPage, skipOf } from '@/graph/queries/pages'

const form = /^\d+~.+$/u
const broken = expect.objectContaining({ code: 'bad_request' })

test('a cursor gives back what it was made of, also a key with its mark in it', () => {
  expect(fromCursor(toCursor([7, 'MET:a~b:c']), form, 2)).toEqual(['7', 'MET:a~b:c'])
})

test.each(['', 'x', '7', '7~', 'x~MET', '~', '\u0000~a'])('“%s” is none of ours', (cursor) => {
  expect(() => fromCursor(cursor, form, 2)).toThrow(broken)
})

test('pages by number', () => {
  expect([skipOf(undefined), skipOf('40')]).toEqual([0, 40])
  expect(nextPage(40, 41)).toEqual({ next: '40', total: 41 })
  expect(nextPage(41, 41)).toEqual({ next: null, total: 41 })
})

test.each(['', '-1', '1.5', '1e3', '٤', '9999999999', 'x'])('“%s” begins no page', (after) => {
  expect(() => skipOf(after)).toThrow(broken)
})

test.each(['', 'MET', 'MET:a:b', 'MET:a:b:', 'MET:a::asserted', 'MEET:a:b:asserted', 'MET:a:b:asserted:c'])(
  '“%s” is no key of a link',
  (key) => {
    expect(() => relationOfKey(key)).toThrow(expect.objectContaining({ code: 'not_found' }))
  },
)

test('a key begins with its relation', () => expect(relationOfKey('MET:a:b:planned')).toBe('MET'))
