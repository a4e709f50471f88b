import { tokenize } from '@/lib/text/tokens'
import { TokenTrie } from '@/lib/text/trie'

const words = (phrase: string): string[] => tokenize(phrase).map(({ fold }) => fold)

describe('a trie of names', () => {
  const trie = new TokenTrie<string>()
  trie.add(words('Guinea'), 'GN')
  trie.add(words('Guinea-Bissau'), 'GW')
  trie.add(words('Papua New Guinea'), 'PG')
  trie.add(words('Guinea'), 'again')
  trie.add(words('Guinea'), 'GN')
  trie.add([], 'nothing')

  it('gives the longest name first and every value once', () => {
    expect(trie.matchesAt(tokenize('Guinea Bissau and Guinea'), 0)).toEqual([
      { from: 0, to: 2, values: ['GW'] },
      { from: 0, to: 1, values: ['GN', 'again'] },
    ])
  })

  it('finds names only where they start', () => {
    const tokens = tokenize('Papua New Guinea')
    expect(trie.matchesAt(tokens, 0).map(({ values }) => values)).toEqual([['PG']])
    expect(trie.matchesAt(tokens, 1)).toEqual([])
    expect(trie.matchesAt(tokens, 2).map(({ to }) => to)).toEqual([3])
    expect(trie.matchesAt(tokens, 9)).toEqual([])
  })

  it('finds an Arabic name behind a written-on conjunction', () => {
    const arabic = new TokenTrie<string>()
    arabic.add(words('الإنتربول'), 'INTERPOL')
    expect(arabic.matchesAt(tokenize('وللإنتربول'), 0)).toHaveLength(1)
    expect(arabic.matchesAt(tokenize('مدريد'), 0)).toEqual([])
  })
})
