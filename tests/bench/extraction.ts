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

/** What police of a made-up release did, again and again: names, quotes, numbers, dates and a pronoun. */
const told: readonly ((n: number) => string)[] = [
  (n) =>
    `Police in Spain and Portugal arrested ${n + 3} people in May 2013 during Operation Marigold ${n % 9}.`,
  (n) => `“Our officers closed ${n + 3} laboratories,” said Minister Ada Berg${n}.`,
  () => 'The operation, coordinated by INTERPOL, took place in Kenya, Ghana and Nigeria.',
  (n) => `The Institute of Harbour Studies in Porto ${n} said that a meeting brought together 120 delegates.`,
]

/** One release of `count` sentences, in paragraphs of five. */
function longRelease(count: number): Release {
  const sentences = Array.from(
    { length: count },
    (_, n) => `${told[n % told.length]!(n)}${n % 5 === 4 ? '\n\n' : ' '}`,
  )
  const text = `22 October 2013\n\nArrests as Operation Marigold ends\n\nLYON, France – ${sentences.join('')}`
  const result = readRelease({ source: 'long', text })
  if (!result.ok) throw new Error(result.message)
  return result.release
}

const [few, many] = [200, 2000].map((count) => secondsFor([longRelease(count)], extract)) as [number, number]
printSection('Extraction, one long text', [
  ['one text of 2,000 sentences', `${short(many)} s`],
  ['against one of 200 sentences', `${short(many / few)} times`],
])
