import { expandBraces, startOf, type PhrasePoint } from '@/lib/text/phrases'
import { tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'

const folded = (phrase: string): string =>
  tokenize(phrase)
    .map(({ fold }) => fold)
    .join(' ')

/** Every run of words from a place to an end of its phrase. */
const runsFrom = (point: PhrasePoint): string[] => [
  ...(point.ends ? [''] : []),
  ...[...point.words].flatMap(([word, points]) =>
    [...points].flatMap(runsFrom).map((rest) => (rest === '' ? word : `${word} ${rest}`)),
  ),
]

const phrases = [
  'led by',
  'co{-,}ordinat{es,ed}',
  '{was,were} {,also }seized',
  'prest{ó,aron} {,su ,un }apoyo{,s} {a,al}',
  'grâce à {l’,la }{aide,appui {constant,précieux}} d{e,u,’}',
  'بدعم {من,الـ}{,شرطة }',
  '{,on }{,the }day',
  'not closed {here',
  'a{{b,c}d,{e,f}}g',
]

describe('a phrase with choices', () => {
  it.each(phrases)('reads %p word by word as it reads spelt out', (phrase) => {
    const spelt = [...new Set(expandBraces(phrase).map(folded))].toSorted()
    expect([...new Set(runsFrom(startOf(phrase)))].toSorted()).toEqual(spelt)
  })
})

describe('expandBraces', () => {
  it.each([
    ['plain', ['plain']],
    ['a{b,c}', ['ab', 'ac']],
    ['{a{b,c},d} e{,f}', ['ab e', 'ab ef', 'ac e', 'ac ef', 'd e', 'd ef']],
  ])('makes every phrase of %s', (phrase, expected) => {
    expect(expandBraces(phrase)).toEqual(expected)
  })
})

describe('a trie of phrases with choices', () => {
  it('finds any spelling, with further ones of the first word', () => {
    const trie = new TokenTrie<string>()
    trie.addPhrase('{was,were} {,also }seized', 'taken', (word) => [`and${word}`])
    trie.addPhrase('was seized', 'again')
    const found = (text: string) => trie.matchesAt(tokenize(text), 0)
    expect(found('was seized today')).toEqual([{ from: 0, to: 2, values: ['taken', 'again'] }])
    expect(found('were also seized')).toEqual([{ from: 0, to: 3, values: ['taken'] }])
    expect(found('andwere seized')).toHaveLength(1)
    expect(found('were also taken')).toEqual([])
  })

  it('holds a phrase that stands for more phrases than could be spelt out', () => {
    const trie = new TokenTrie<true>()
    trie.addPhrase('{a,b,c,d,e,f,g,h} '.repeat(40), true)
    expect(trie.matchesAt(tokenize('a h '.repeat(20)), 0)).toEqual([{ from: 0, to: 40, values: [true] }])
  })
})
