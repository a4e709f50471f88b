import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { extract } from '@/lib/extract/pipeline'
import type { Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import type { KindOfStatement, Statements } from './readable'

/** The repository: tests and the review script are run from there. */
const root = process.cwd()
const releases = join(root, 'graph', 'samples', 'releases')
const expected = join(root, 'graph', 'samples', 'expected')

/** The project's example in the publisher's words; not part of the repository, read where it is at hand. */
const seed = join(root, '..', 'shared', 'seed', 'visit-2013-10-11.fr.txt')

const lines = z.array(z.string())
const some = z.strictObject({
  entities: lines.optional(),
  claims: lines.optional(),
  figures: lines.optional(),
})

/**
 * What a sample is expected to say, reviewed against its text. `known.missing` are right statements that the
 * extractor does not find yet, `known.wrong` statements it makes that the text does not say.
 */
const expectationSchema = z.strictObject({
  entities: lines,
  claims: lines,
  figures: lines,
  known: z.strictObject({ missing: some, wrong: some }),
})
export type Expectation = z.infer<typeof expectationSchema>

/** An expectation with statements that nobody has reviewed yet. */
const draftSchema = expectationSchema.extend({ review: some.optional() })
export type Draft = z.infer<typeof draftSchema>

/** The names of the samples, without their ending. */
export const sampleNames = (): string[] =>
  readdirSync(releases)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/u, ''))
    .sort()

function extractFile(path: string, name: string): Extraction {
  const result = readRelease({ bytes: readFileSync(path), source: name, name })
  if (!result.ok) throw new Error(`${name}: ${result.message}`)
  return extract(result.release)
}

/** What the extractor says of the sample called `name`. */
export const extractSample = (name: string): Extraction =>
  extractFile(join(releases, `${name}.txt`), `${name}.txt`)

/** The seed where it is at hand, else the sample that tells the same announcement in the same language. */
export const extractSeed = (): Extraction =>
  existsSync(seed) ? extractFile(seed, 'visit-2013-10-11.fr.txt') : extractSample('2013-10-11.china-visit.fr')

export const expectationPath = (name: string): string => join(expected, `${name}.json`)

/** The expectation of the sample called `name`, perhaps with statements still to review. */
export const readDraft = (name: string): Draft =>
  draftSchema.parse(JSON.parse(readFileSync(expectationPath(name), 'utf8')))

/** The expectation of the sample called `name`; throws while statements in it wait for review. */
export const readExpectation = (name: string): Expectation =>
  expectationSchema.parse(JSON.parse(readFileSync(expectationPath(name), 'utf8')))

/** What the extractor must say now: the right lines and the known wrong ones. */
export function saidNow(expectation: Expectation): Statements {
  const all = (kind: KindOfStatement): string[] =>
    [...new Set([...expectation[kind], ...(expectation.known.wrong[kind] ?? [])])].sort()
  return { entities: all('entities'), claims: all('claims'), figures: all('figures') }
}

/** Right, found and wrong statements of one kind, counted over `names`. */
export function score(
  names: readonly string[],
  kind: KindOfStatement,
): { precision: number; recall: number } {
  let right = 0
  let wrong = 0
  let missing = 0
  for (const name of names) {
    const expectation = readExpectation(name)
    right += expectation[kind].length
    wrong += expectation.known.wrong[kind]?.length ?? 0
    missing += expectation.known.missing[kind]?.length ?? 0
  }
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + missing) }
}
