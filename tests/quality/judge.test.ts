import { extract } from '@/lib/extract/pipeline'
import { readRelease } from '@/lib/releases'
import { annotationSchema, type Annotation } from './annotated/annotation'
import { judge } from './annotated/judge'
import { occurrences } from './annotated/spans'

const text = `Operation Marlow nets 43 arrests

12 March 2014

LYON, France – Police arrested 43 people in Operation Marlow, which was coordinated by INTERPOL and targeted drug trafficking. ${'Investigations into the networks behind the trade continue in several places. '.repeat(3)}`

const annotation = (change: Partial<Annotation>): Annotation =>
  annotationSchema.parse({
    kind: 'operation results',
    entities: {
      op: { kind: 'Operation', quotes: ['Operation Marlow', 'Marlow'] },
      interpol: { kind: 'Organisation', quotes: ['INTERPOL'] },
      drugs: { kind: 'Offence', quotes: ['drug trafficking'] },
    },
    claims: [],
    figures: [],
    ...change,
  })

function verdicts(change: Partial<Annotation>): string[] {
  const read = readRelease({ text, source: 'a test' })
  if (!read.ok) throw new Error(read.message)
  return judge(annotation(change), extract(read.release)).map(
    ({ verdict, group, cause }) => `${verdict} ${group}${cause ? `: ${cause}` : ''}`,
  )
}

const coordinated = {
  relation: 'COORDINATED',
  subject: 'interpol',
  object: 'op',
  modality: 'asserted',
  background: false,
  evidence: 'coordinated by INTERPOL',
  optional: false,
} as const

const arrests = {
  measure: 'arrests',
  about: 'op',
  value: 43,
  comparator: 'exact',
  modality: 'asserted',
  background: false,
  evidence: 'arrested 43 people',
  optional: false,
} as const

it('counts what both found as right', () => {
  const said = verdicts({ claims: [coordinated], figures: [arrests] })
  expect(said).toEqual(expect.arrayContaining(['right Operation', 'right COORDINATED', 'right arrests']))
  expect(said.filter((line) => line.startsWith('missing'))).toEqual([])
})

it('says why a statement is wrong or missing', () => {
  const said = verdicts({
    claims: [{ ...coordinated, modality: 'planned' }],
    figures: [{ ...arrests, comparator: 'over' }],
  })
  expect(said).toEqual(
    expect.arrayContaining([
      'wrong COORDINATED: modality',
      'missing COORDINATED: modality',
      'wrong arrests: hedge',
      'missing arrests: hedge',
    ]),
  )
})

it('does not count what is optional', () => {
  const said = verdicts({
    claims: [{ ...coordinated, optional: true }],
    figures: [
      { ...arrests, optional: true },
      { ...arrests, value: 7, optional: true },
    ],
  })
  expect(said.filter((line) => /COORDINATED|arrests/u.test(line))).toEqual([])
})

it.each([
  ['police in Kenya and Kenyan police', 'Kenya', [10]],
  ['وقال للإنتربول والإنتربول', 'الإنتربول', [16]],
  ['two  lines\nof words', 'lines of', [5]],
])('finds words in «%s»', (where, quote, starts) => {
  expect(occurrences(where, quote).map(({ start }) => start)).toEqual(starts)
})
