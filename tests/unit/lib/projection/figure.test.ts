import { answersDisagree, figureId, figureName, type Answer, type Question } from '@/lib/projection'
import { makeExtraction, type MadeFigure } from '../../../support/extraction'

const answer = (given: Partial<Answer> & Pick<Answer, 'value'>): Answer => ({
  claim: `claim-${given.value}`,
  low: null,
  high: null,
  comparator: 'exact',
  modality: 'asserted',
  publishedAt: '2013-10-11',
  sections: ['body'],
  ...given,
})
const question: Question = {
  ownerKind: 'Operation',
  measure: 'arrests',
  item: null,
  unit: null,
  currency: null,
  hasPeriod: false,
}

describe('answersDisagree', () => {
  test.each<
    [string, Partial<Answer> & Pick<Answer, 'value'>, Partial<Answer> & Pick<Answer, 'value'>, boolean]
  >([
    ['the same number', { value: 422 }, { value: 422 }, false],
    ['two numbers', { value: 422 }, { value: 442 }, true],
    ['over 400 and 423', { value: 400, comparator: 'over' }, { value: 423 }, false],
    ['over 423 and 423', { value: 423, comparator: 'over' }, { value: 423 }, true],
    ['at least 423 and 423', { value: 423, comparator: 'at_least' }, { value: 423 }, false],
    ['over 400 and under 300', { value: 400, comparator: 'over' }, { value: 300, comparator: 'under' }, true],
    [
      'under 300 and over 200',
      { value: 300, comparator: 'under' },
      { value: 200, comparator: 'over' },
      false,
    ],
    ['up to 300 and 300', { value: 300, comparator: 'up_to' }, { value: 300 }, false],
    ['under 300 and 300', { value: 300, comparator: 'under' }, { value: 300 }, true],
    ['about 100 and 109', { value: 100, comparator: 'about' }, { value: 109 }, false],
    ['about 100 and 115', { value: 100, comparator: 'about' }, { value: 115 }, true],
    ['a range around the number', { value: 45, low: 40, high: 50 }, { value: 47 }, false],
    ['a range beside the number', { value: 45, low: 40, high: 50 }, { value: 51 }, true],
    ['a rounded headline', { value: 1100, sections: ['title'] }, { value: 1088 }, false],
    ['a headline rounded wrongly', { value: 1100, sections: ['title'] }, { value: 1188 }, true],
    ['a round number in the body', { value: 1100 }, { value: 1088 }, true],
    ['a small headline number', { value: 20, sections: ['title'] }, { value: 21 }, true],
    ['a number said in millions', { value: 2_500_000 }, { value: 2_498_712 }, false],
    ['other millions', { value: 2_500_000 }, { value: 2_700_000 }, true],
    ['what was planned', { value: 10, modality: 'planned' }, { value: 12 }, false],
    ['what was denied', { value: 10, modality: 'denied' }, { value: 12, modality: 'denied' }, false],
  ])('%s: %#', (_, a, b, disagree) => {
    expect(answersDisagree(question, [answer(a), answer(b)])).toBe(disagree)
    expect(answersDisagree(question, [answer(b), answer(a)])).toBe(disagree)
  })

  test('lets what lasts change from year to year', () => {
    const members = { ...question, ownerKind: 'Organisation', measure: 'members' } as const
    const answers = [answer({ value: 190 }), answer({ value: 194, publishedAt: '2018' })]
    expect(answersDisagree(members, answers)).toBe(false)
    expect(answersDisagree({ ...members, hasPeriod: true }, answers)).toBe(true)
    expect(answersDisagree(members, [answer({ value: 190 }), answer({ value: 194 })])).toBe(true)
  })
})

describe('figureName', () => {
  test.each<[string, Partial<Question>, Answer[], string]>([
    ['one answer', {}, [answer({ value: 1088 })], 'Arrests: 1,088'],
    ['a hedge', {}, [answer({ value: 5000, comparator: 'over' })], 'Arrests: > 5,000'],
    [
      'the exact one',
      {},
      [answer({ value: 1000, comparator: 'over' }), answer({ value: 1088 })],
      'Arrests: 1,088',
    ],
    [
      'both of two that disagree',
      {},
      [answer({ value: 442, publishedAt: '2015' }), answer({ value: 422 })],
      'Arrests: 422 / 442',
    ],
    [
      'money',
      { measure: 'cash_seized', currency: 'USD' },
      [answer({ value: 16e6 })],
      'Cash seized: 16,000,000 USD',
    ],
    [
      'an item',
      { measure: 'goods_seized', item: 'tyres', unit: 'kg' },
      [answer({ value: 5 })],
      'Goods seized (tyres): 5 kg',
    ],
    ['another measure', { measure: 'other', item: 'dogs' }, [answer({ value: 5 })], 'dogs: 5'],
    [
      'the two that disagree, where the first agrees with both',
      {},
      [
        answer({ value: 400, comparator: 'over', publishedAt: '2007' }),
        answer({ value: 900, comparator: 'over', publishedAt: '2008' }),
        answer({ value: 700, comparator: 'about', publishedAt: '2009' }),
      ],
      'Arrests: > 900 / ≈ 700',
    ],
    ['no answer', {}, [], 'Arrests'],
  ])('shows %s', (_, given, answers, name) => {
    expect(figureName({ ...question, ...given }, answers)).toBe(name)
    expect(figureName({ ...question, ...given }, answers.toReversed())).toBe(name)
  })
})

describe('figureId', () => {
  const idOf = (figure: Partial<MadeFigure>) => {
    const made = makeExtraction({
      figures: [{ measure: 'arrests', about: 'operation-x', value: 5, ...figure }],
    })
    const [first] = made.figures
    if (!first) throw new Error('No figure was made.')
    return figureId(first)
  }
  test.each<[string, Partial<MadeFigure>]>([
    ['owner', { about: 'operation-y' }],
    ['measure', { measure: 'charges' }],
    ['item', { item: 'tyres' }],
    ['currency', { currency: 'USD' }],
    ['place', { in: 'country-bj' }],
    ['period', { period: { from: '2007', to: '2012' } }],
    ['editions covered', { covers: ['operation-x-i'] }],
  ])('is another one for another %s', (_, figure) => {
    expect(idOf(figure)).not.toBe(idOf({}))
  })
  test.each<[string, Partial<MadeFigure>, Partial<MadeFigure>]>([
    ['value and hedge', {}, { value: 9, comparator: 'over' }],
    ['modality', {}, { modality: 'alleged' }],
    ['capitals of the item', { item: 'Tyres' }, { item: 'tyres' }],
    ['order of editions', { covers: ['a', 'b'] }, { covers: ['b', 'a'] }],
  ])('does not depend on the %s', (_, a, b) => {
    expect(idOf(a)).toBe(idOf(b))
  })
})
