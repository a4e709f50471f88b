import fc from 'fast-check'
import { sameStory, storiesOf, storyId, storyMarks, whySameStory, type StoryRelease } from '@/lib/projection'
import { makeExtraction } from '../../../support/extraction'

const release = (given: Partial<StoryRelease> = {}): StoryRelease => ({
  id: 'release-1',
  title: 'One',
  publishedAt: '2013-10-11',
  sha256: given.id ?? 'release-1',
  storyPublisher: 'INTERPOL',
  storyNumber: null,
  storyDay: 100,
  storyNames: ['operation-a'],
  storyFigures: ['arrests 75', 'searches 12'],
  ...given,
})
const other = (given: Partial<StoryRelease> = {}) => release({ id: 'release-2', title: 'Two', ...given })

describe('sameStory', () => {
  test.each<[string, StoryRelease, StoryRelease, boolean]>([
    ['the same text', release(), other({ sha256: 'release-1', storyDay: null, storyNames: [] }), true],
    [
      'the same number of one publisher, in two languages',
      release({ storyNumber: 'INTERPOL PR12 2013', storyNames: [] }),
      other({ storyNumber: 'INTERPOL PR12 2013', storyDay: 120, storyNames: [] }),
      true,
    ],
    [
      'the same number in another year',
      release({ storyNumber: 'INTERPOL PR12 2013', storyDay: 1 }),
      other({ storyNumber: 'INTERPOL PR12 2014', storyDay: 380 }),
      false,
    ],
    [
      'a reprint with its topic and figures',
      release(),
      other({ storyPublisher: 'Europol', storyDay: 102 }),
      true,
    ],
    ['half of the figures', release(), other({ storyFigures: ['arrests 75', 'checks 4'] }), true],
    ['fewer than half', release(), other({ storyFigures: ['arrests 76', 'checks 4'] }), false],
    ['the same figures four days on', release(), other({ storyDay: 104 }), false],
    ['no date', release(), other({ storyDay: null }), false],
    ['another topic', release(), other({ storyNames: ['operation-b'] }), false],
    [
      'only an official in common',
      release({ storyNames: ['official-x'] }),
      other({ storyNames: ['official-x'] }),
      false,
    ],
    [
      'two numbers of one publisher',
      release({ storyNumber: 'INTERPOL PR12 2013' }),
      other({ storyNumber: 'INTERPOL PR13 2013' }),
      false,
    ],
    [
      'numbers of two publishers',
      release({ storyNumber: 'INTERPOL PR12 2013' }),
      other({ storyNumber: 'AFP N7 2013', storyPublisher: 'AFP' }),
      true,
    ],
    [
      'most names, where one has no figures',
      release({ storyNames: ['event-a', 'official-x', 'official-y'], storyFigures: [] }),
      other({ storyNames: ['event-a', 'official-x'] }),
      true,
    ],
    ['one name alone, where one has no figures', release({ storyFigures: [] }), other(), false],
  ])('%s', (_, a, b, same) => {
    expect(sameStory(a, b)).toBe(same)
    expect(sameStory(b, a)).toBe(same)
  })
})

describe('whySameStory', () => {
  test.each([
    ['text', release(), other({ sha256: 'release-1' })],
    ['number', release({ storyNumber: 'A 1' }), other({ storyNumber: 'A 1', storyDay: null })],
    ['figures', release(), other()],
    [
      'names',
      release({ storyNames: ['event-a', 'official-x'], storyFigures: [] }),
      other({ storyNames: ['event-a', 'official-x'] }),
    ],
  ])('by %s', (rule, a, b) => {
    expect(whySameStory(a, b)?.rule).toBe(rule)
  })

  test('gives the days between, and what both have', () => {
    const late = other({ storyDay: 102, storyFigures: ['searches 12', 'checks 4'] })
    expect(whySameStory(release(), late)).toEqual({
      rule: 'figures',
      days: 2,
      names: ['operation-a'],
      figures: ['searches 12'],
    })
  })
})

describe('storyMarks', () => {
  test('compares a summary as what it stands for', () => {
    const standsFor = { publisher: 'INTERPOL', date: '1970-01-11', number: 'PR5' }
    const made = makeExtraction({
      release: { publisher: 'Ours', publishedAt: '2020-01-01', basis: 'summary', standsFor },
    })
    expect(storyMarks(made)).toMatchObject({
      storyPublisher: 'INTERPOL',
      storyNumber: 'INTERPOL PR5 1970',
      storyDay: 10,
    })
  })

  test.each([
    ['PR5', '2013-10', 'Test Police PR5 2013', null],
    ['PR5', null, null, null],
    ['N2014-083', null, 'Test Police N2014-083', null],
    [null, '1970-01-02', null, 1],
  ])('number %s of %s', (number, publishedAt, storyNumber, storyDay) => {
    expect(storyMarks(makeExtraction({ release: { number, publishedAt } }))).toMatchObject({
      storyNumber,
      storyDay,
    })
  })

  test('keeps what is news and tells announcements apart', () => {
    const made = makeExtraction({
      entities: [
        { kind: 'Country', key: 'xn' },
        { kind: 'Operation', key: 'a' },
      ],
      figures: [
        { measure: 'arrests', about: 'operation-a', value: 5 },
        { measure: 'arrests', about: 'operation-a', value: 9, background: true },
        { measure: 'charges', about: 'operation-a', value: 7, modality: 'denied' },
        { measure: 'cash_seized', about: 'operation-a', value: 3, currency: 'EUR' },
      ],
    })
    expect(storyMarks(made)).toMatchObject({
      storyNames: ['operation-a'],
      storyFigures: ['arrests 5', 'cash_seized 3 EUR'],
    })
  })
})

describe('storiesOf', () => {
  test('joins through others and names the story by its smallest id and its earliest title', () => {
    const first = release({ id: 'b', sha256: 'b', storyDay: 100, title: 'First', publishedAt: '2013-10-09' })
    const middle = release({ id: 'c', sha256: 'c', storyDay: 103, title: 'Middle' })
    const last = release({ id: 'a', sha256: 'a', storyDay: 106, title: 'Last', publishedAt: '2013-10-15' })
    expect(storiesOf([last, middle, first])).toEqual([
      { id: storyId('a'), title: 'First', publishedAt: '2013-10-09', releases: ['a', 'b', 'c'] },
    ])
    expect(storiesOf([last, first])).toHaveLength(2)
  })

  test('does not depend on the order, and puts every release into one story', () => {
    const any = fc.record({ day: fc.integer({ min: 0, max: 20 }), figure: fc.integer({ min: 0, max: 2 }) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (rows) => {
        const releases = rows.map(({ day, figure }, index) =>
          release({
            id: `r${index}`,
            sha256: `r${index}`,
            storyDay: day,
            storyFigures: [`arrests ${figure}`],
          }),
        )
        const sorted = (stories: ReturnType<typeof storiesOf>) =>
          stories.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        const stories = sorted(storiesOf(releases))
        expect(sorted(storiesOf(releases.toReversed()))).toEqual(stories)
        expect(stories.flatMap((story) => story.releases).sort()).toEqual(releases.map(({ id }) => id).sort())
      }),
    )
  })
})
