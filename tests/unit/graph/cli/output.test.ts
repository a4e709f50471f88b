import { formatTable, widthOf, wrap } from '@/graph/cli/output'

describe('formatTable', () => {
  it('gives narrow columns their width and cuts the widest', () => {
    const table = formatTable(
      ['kind', 'name'],
      [['Operation', 'a very long name indeed, longer than the rest']],
      30,
    )
    const [head, rule, row] = table.split('\n')
    expect(head).toBe('kind       name')
    expect(rule).toBe(`${'─'.repeat(9)}  ${'─'.repeat(19)}`)
    expect(row).toBe('Operation  a very long name i…')
  })

  it.each([
    ['two lines', 'a\nb', 'a b'],
    ['a number', 7000, '7000'],
    ['nothing', null, ''],
    ['an object', { id: 'x' }, '{"id":"x"}'],
    ['an escape sequence', 'red\u001b[31m', 'red[31m'],
  ])('prints %s on one line without control characters', (_, cell, shown) => {
    expect(formatTable(['a', 'b'], [['x', cell]]).split('\n')[2]).toBe(`x  ${shown}`.trimEnd())
  })

  it('counts wide characters as two columns', () => {
    const [, rule] = formatTable(['name'], [['警察庁']]).split('\n')
    expect(rule).toBe('─'.repeat(6))
  })
})

describe('wrap', () => {
  test('breaks at blanks, indents every line and loses no word', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve'
    const lines = wrap(text, 44, '    ')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      expect(line.startsWith('    ')).toBe(true)
      expect(line.length).toBeLessThanOrEqual(44)
    }
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
  })

  test('leaves a word that is longer than the line whole, and takes control characters out', () => {
    expect(wrap(`a ${'b'.repeat(60)} c`, 40)).toEqual(['a', 'b'.repeat(60), 'c'])
    expect(wrap('red\u001b[31m', 40)).toEqual(['red[31m'])
  })
})

describe('what a narrow or mixed terminal gets', () => {
  const columns = ['kind', 'name', 'also', 'links', 'id']

  it('prints rows one below the other where columns have no room', () => {
    const lines = formatTable(columns, [['Operation', 'SOGA', null, 23, 'operation-soga']], 30).split('\n')
    expect(lines).toEqual(['kind   Operation', 'name   SOGA', 'also', 'links  23', 'id     operation-soga'])
  })

  it.each([30, 40, 60, 90])('keeps every line within %d columns', (width) => {
    const rows = [
      ['Operation', 'عملية سوغا الرابعة تستهدف المراهنات', '警察庁国際課長補佐', 1, 'x'.repeat(50)],
      ['Place', 'Lyon', 'é'.repeat(40), 2, '👮‍♀️ police'],
    ]
    for (const line of formatTable(columns, rows, width).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  it('keeps Arabic together, so that the columns beside it stay in their place', () => {
    expect(formatTable(['name', 'links'], [['سوغا II', 15]]).split('\n')[2]).toBe('\u2068سوغا II\u2069  15')
    expect(formatTable(['name'], [['a\u202eb']]).split('\n')[2]).toBe('ab')
  })
})
