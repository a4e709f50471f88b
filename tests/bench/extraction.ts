import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@/lib/extract/pipeline'
import type { Release } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import { tokenize } from '@/lib/text/tokens'
import { printSection, residentMegabytes, short } from './measure'

const samples = 'graph/samples/releases'
/** Real texts to measure on, where this checkout has them beside it. */
const corpus = '../shared/corpus'

function readFolder(folder: string): Release[] {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  } catch {
    return [] // not there: the table says so by its count
  }
  return names.toSorted().flatMap((name) => {
    const result = readRelease({ bytes: readFileSync(join(folder, name)), source: name, name })
    return result.ok ? [result.release] : []
  })
}

/** Seconds that one pass over all releases takes; the best of a few, after one that builds the tries. */
function secondsFor(releases: readonly Release[], work: (release: Release) => unknown): number {
  for (const release of releases) work(release)
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now()
    for (const release of releases) work(release)
    return (performance.now() - from) / 1000
  })
  return Math.min(...runs)
}

const wordsOf = (releases: readonly Release[]): number =>
  releases.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)

for (const [name, folder] of [
  ['sample', samples],
  ['real texts', corpus],
] as const) {
  const releases = readFolder(folder)
  if (releases.length === 0) {
    printSection(`Extraction, ${name}`, [['releases', 'none here']])
    continue
  }
  const seconds = secondsFor(releases, extract)
  const baseline = secondsFor(releases, ({ text }) => tokenize(text))
  const words = wordsOf(releases)
  printSection(`Extraction, ${name}: ${releases.length} releases, ${short(words)} words, one core`, [
    ['releases/s', short(releases.length / seconds)],
    ['words/s', short(words / seconds)],
    ['against cutting the same texts into words', `${short(seconds / baseline)} times`],
    ['resident memory', `${residentMegabytes()} MB`],
  ])
}
