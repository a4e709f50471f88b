import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { languages } from '@/lib/model'
import type { Verdict, What } from './judge'
import { tally, type Judged, type Tally } from './score'

const whats = ['entities', 'claims', 'figures'] as const satisfies readonly What[]

const fraction = z.number().min(0).max(1)
const floorsSchema = z.record(z.string(), z.strictObject({ precision: fraction, recall: fraction }))
export type Floors = z.infer<typeof floorsSchema>
export const floorsPath = join(process.cwd(), 'tests', 'quality', 'annotated', 'floors.json')

/** The least that each "half language what" may score; a report raises them and never lowers one. */
export const readFloors = (): Floors => floorsSchema.parse(JSON.parse(readFileSync(floorsPath, 'utf8')))

export const verdictsOf = (judged: readonly Judged[]): Verdict[] => judged.flatMap(({ verdicts }) => verdicts)

/** What is scored: a language and "all" of them, for entities, claims, claims that are asserted, and figures. */
export function scores(judged: readonly Judged[]): Map<string, Tally> {
  const table = new Map<string, Tally>()
  for (const lang of ['all', ...languages]) {
    const verdicts = verdictsOf(judged.filter(({ release }) => lang === 'all' || release.lang === lang))
    for (const what of whats) table.set(`${lang} ${what}`, tally(verdicts.filter((one) => one.what === what)))
    const asserted = verdicts.filter((one) => one.what === 'claims' && one.modality === 'asserted')
    table.set(`${lang} asserted claims`, tally(asserted))
  }
  return table
}
