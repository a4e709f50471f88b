import { claimed } from './annotate'

/** Many ways of saying one thing: each sentence with the claims that it states. */
const stated: [string, string[]][] = [
  ['[Europol|Organisation] steered [Storm|Operation].', ['Europol COORDINATED Storm']],
  ['[Storm|Operation] was overseen by [Europol|Organisation].', ['Europol COORDINATED Storm']],
  ['[Frontex|Organisation] was in charge of [Storm|Operation].', ['Frontex LED Storm']],
  ['[Frontex|Organisation] took the lead in [Storm|Operation].', ['Frontex LED Storm']],
  [
    'A joint [operation|Operation] was mounted by [Customs|Organisation] and the [Police|Organisation].',
    ['Customs PARTICIPATED_IN operation', 'Police PARTICIPATED_IN operation'],
  ],
  ['An [operation|Operation] by [Customs|Organisation] has ended.', ['Customs LED operation']],
  ['[Storm|Operation] ended on Friday. Help came from [Europol|Organisation].', ['Europol SUPPORTED Storm']],
  [
    '[Storm|Operation] ended on Friday. Exotic [cars|Commodity] and [laptops|Commodity] were among the items seized.',
    ['Storm SEIZED cars', 'Storm SEIZED laptops'],
  ],
  [
    '[Storm|Operation] ended on Friday. Officers found [cocaine|Commodity] in a cellar.',
    ['Storm SEIZED cocaine'],
  ],
  ['[Storm|Operation] took aim at the networks behind [piracy|Offence].', ['Storm TARGETED piracy']],
  [
    '[Storm|Operation] ended on Friday. Raids took place in the western waters of [Kenya|Country].',
    ['Storm CARRIED_OUT_IN Kenya'],
  ],
  [
    '[Storm|Operation] was supported by [Kenya|Country], as well as by [Frontex|Organisation] and [Ghana|Country].',
    ['Frontex SUPPORTED Storm', 'Ghana SUPPORTED Storm', 'Kenya SUPPORTED Storm'],
  ],
  [
    'The [Reed Convention|Agreement] was signed on 12 May by [Kenya|Country] and [Ghana|Country].',
    ['Ghana SIGNED Reed Convention', 'Kenya SIGNED Reed Convention'],
  ],
  ['[Storm|Operation] was carried out on Monday by [Frontex|Organisation].', ['Frontex LED Storm']],
  ['[Storm|Operation] against Zebra Market involved officers from the [FBI|Organisation].', []],
]

describe('breadth of English', () => {
  it.each(stated)('reads %s', (marked, expected) => {
    expect(claimed(marked, 'en')).toEqual(expected)
  })
})
