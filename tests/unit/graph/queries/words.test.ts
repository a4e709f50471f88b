import { bestName } from '@/graph/queries/name-match'
import { everyName, nameTokens, wordQuery } from '@/graph/queries/words'

describe('queries of the index', () => {
  test.each([
    'a AND (b',
    '"x',
    'x*y?',
    'a:b',
    '\\',
    '+-!(){}[]^~/&&||',
    'NOT x',
    'TO',
    '\u202eabc',
    '\ud800',
  ])('hold no sign that was typed: %j', (typed) => {
    const words = wordQuery(typed).replace(/ OR |[+()*]/gu, ' ')
    expect(words).toMatch(/^[\p{L}\p{N}\p{M} ]*$/u)
    expect(words).not.toMatch(/\b(AND|NOT|OR|TO)\b/u)
    const names = everyName(nameTokens(typed)).replace(/ OR |(?:folded|exact):|[+()*]|~\d|\^\d+/gu, ' ')
    expect(names).toMatch(/^[\p{L}\p{N}_ ]*$/u)
  })

  test('stay short however much is typed', () => {
    const long = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ')
    expect(nameTokens(long)).toHaveLength(8)
    expect(wordQuery('x'.repeat(100_000)).length).toBeLessThan(200)
    expect(wordQuery('')).toBe('')
  })

  test('short words must be right, long ones may have two slips', () => {
    expect(everyName(['fbi'])).not.toContain('~')
    expect(everyName(['lyon'])).toContain('lyon~1')
    expect(everyName(['secretariat'])).toContain('secretariat~2')
  })
})

describe('bestName', () => {
  const names = ['General Secretariat', 'IPSG', 'Secrétariat général']
  test.each<[string, string, number]>([
    ['general secretariat', 'General Secretariat', 4],
    ['secretariat general', 'Secrétariat général', 4],
    ['ipsg', 'IPSG', 4],
    ['general', 'General Secretariat', 3],
    ['secretariat', 'Secrétariat général', 3],
    ['gen', 'General Secretariat', 1],
    ['sec gen', 'General Secretariat', 1],
    ['genaral', 'General Secretariat', 0],
  ])('%s fits %s at tier %i', (typed, name, tier) => {
    expect(bestName(names, nameTokens(typed))).toMatchObject({ name, tier })
  })

  test('swapped letters are one slip, and words beside cost half', () => {
    expect(bestName(['Noble'], ['nobel'])).toMatchObject({ tier: 0, slips: 1 })
    expect(bestName(['Visit to Lyon'], ['lion'])).toMatchObject({ tier: 0, slips: 1.5 })
  })
})
