import type { Extraction, Language } from '@/lib/model'
import { extract } from '@/lib/extract/pipeline'
import { readRelease } from '@/lib/releases'
import { annotatedNames, readAnnotated, type AnnotatedRelease, type Half } from './annotation'
import { judge, type Verdict } from './judge'

export interface Tally {
  right: number
  wrong: number
  missing: number
}

export const precisionOf = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong)
export const recallOf = ({ right, missing }: Tally): number => right / Math.max(1, right + missing)
/** The harmonic mean of precision and recall. */
export const f1Of = ({ right, wrong, missing }: Tally): number =>
  (2 * right) / Math.max(1, 2 * right + wrong + missing)

export function tally(verdicts: readonly Verdict[]): Tally {
  const sum: Tally = { right: 0, wrong: 0, missing: 0 }
  for (const { verdict } of verdicts) sum[verdict] += 1
  return sum
}

/** The extraction of one annotated release, and what holds of it. */
export interface Judged {
  readonly release: AnnotatedRelease
  readonly extraction: Extraction
  readonly verdicts: readonly Verdict[]
}

/** Reads and judges every release of one half, or those of one language. */
export function judgeHalf(half: Half, lang?: Language): Judged[] {
  return annotatedNames(half)
    .map((name) => readAnnotated(half, name))
    .filter((release) => lang === undefined || release.lang === lang)
    .map((release) => {
      const source = `${release.name}.txt`
      const read = readRelease({ bytes: release.bytes, source, name: source })
      if (!read.ok) throw new Error(`${source}: ${read.message}`)
      const extraction = extract(read.release)
      return { release, extraction, verdicts: judge(release.annotation, extraction) }
    })
}
