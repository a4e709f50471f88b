import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phenomenaDoc } from './doc'
import { fits, linesOf } from './lines'
import { statusOf } from './phenomenon'
import { phenomena } from './table'

const cases = phenomena.flatMap(({ number, name, cases: all }) =>
  all.map((one, at) => [`${number}. ${name} (${at + 1})`, one] as const),
)

describe('each phenomenon', () => {
  it.each(cases)('%s', (_name, one) => {
    const lines = linesOf(one)
    const read = (wanted: string): boolean => lines.some((line) => fits(wanted, line))
    const { says = [], never = [], missing = [], wrong = [] } = one
    expect({
      says: says.filter(read),
      never: never.filter(read),
      missing: missing.filter(read),
      wrong: wrong.filter(read),
    }).toEqual({ says, never: [], missing: [], wrong })
  })
})

describe('the table', () => {
  it('has the eighty in order', () => {
    expect(phenomena.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1))
  })

  it('asks something of each case', () => {
    const asked = cases.filter(
      ([, { says = [], never = [], missing = [], wrong = [] }]) =>
        says.length + never.length + missing.length + wrong.length > 0,
    )
    expect(asked).toHaveLength(cases.length)
  })

  it('gives a reason where, and only where, something is not read', () => {
    const without = phenomena.filter((one) => (statusOf(one) === 'handled') !== (one.reason === undefined))
    expect(without.map(({ number }) => number)).toEqual([])
  })
})

it('is what docs/phenomena.md says', () => {
  expect(readFileSync(join(process.cwd(), 'docs', 'phenomena.md'), 'utf8')).toBe(phenomenaDoc())
})
