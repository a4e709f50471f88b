import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { startReaders } from '@/graph/load/readers'
import { extract } from '@/lib/extract/pipeline'
import { readRelease, readReleases } from '@/lib/releases'
import { printSection, residentMegabytes, short } from './measure'

/** Seconds that reading and extracting a text takes, the better of two runs. */
async function secondsFor(text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run += 1) {
    const from = performance.now()
    for (const result of await readReleases({ source: 'bench', text, limit: 64 * 1024 * 1024 }))
      if (result.ok) extract(result.release)
    best = Math.min(best, (performance.now() - from) / 1000)
  }
  return best
}

/** What police of a made-up release did, numbered so that no two sentences are alike. */
const told = (n: number): string =>
  [
    `Police in Spain and Portugal arrested ${n + 3} people in May 2013 during Operation Marigold ${n % 9}.`,
    `“Our officers closed ${n + 3} laboratories,” said Minister Ada Berg${n % 40}.`,
    'The operation, coordinated by INTERPOL, took place in Kenya, Ghana and Nigeria.',
    `The Institute of Harbour Studies in Porto ${n % 40} said that a meeting brought together 120 delegates.`,
    `It was the ${n}th time that officers of several forces had worked on a case of this size together.`,
  ][n % 5]!

const head = '22 October 2013\n\nArrests as Operation Marigold ends\n\nLYON, France – '

/** A release of about `size` characters in paragraphs of five sentences. */
function longText(size: number): string {
  let text = head
  for (let n = 0; text.length < size; n += 1) text += `${told(n)}${n % 5 === 4 ? '\n\n' : ' '}`
  return text
}

/** Texts on which careless expressions or loops take time that grows with the square of their length. */
const adversarial: Readonly<Record<string, (size: number) => string>> = {
  'one word without end': (size) => 'a'.repeat(size),
  'capitals without a stop': (size) => 'Police Force '.repeat(size / 13),
  'digits and commas': (size) => '1,000,'.repeat(size / 6),
  'numbers and hedges': (size) => 'more than 12 of about 30 '.repeat(size / 25),
  'one list of countries': (size) => 'Kenya, Ghana and Nigeria, '.repeat(size / 26),
  'one paragraph of sentences': (size) => Array.from({ length: size / 80 }, (_, n) => told(n)).join(' '),
  'open quotes': (size) => '“he said '.repeat(size / 9),
  'brackets in brackets': (size) => '(A '.repeat(size / 3),
  'dates without end': (size) => 'from 3 to 5 May 2013 and '.repeat(size / 25),
  'operations without end': (size) =>
    Array.from({ length: size / 22 }, (_, n) => `Operation Marigold ${n}. `).join(''),
  'line breaks and blanks': (size) => ' \n\t'.repeat(size / 3),
  'Arabic letters with marks': (size) => 'وَلِلإِنْتربول '.repeat(size / 15),
  'open HTML tags': (size) => '<div><p>Police '.repeat(size / 15),
  'list items': (size) => '* Kenya: 12 arrests\n'.repeat(size / 20),
}

async function lengths(): Promise<void> {
  const megabyte = 1024 * 1024
  const rows: [string, string][] = []
  let perMegabyte: number | undefined
  for (const megabytes of [0.5, 1, 2, 5]) {
    const seconds = await secondsFor(longText(megabytes * megabyte))
    perMegabyte ??= seconds / megabytes
    rows.push([
      `${megabytes} MB`,
      `${short(seconds)} s, ${short(seconds / megabytes / perMegabyte)} times as long for each MB as the first; ${residentMegabytes()} MB resident`,
    ])
  }
  printSection('One long text, by its length', rows)
}

async function shapes(): Promise<void> {
  const rows: [string, string][] = []
  for (const [name, make] of Object.entries(adversarial)) {
    const [once, twice] = [
      await secondsFor(head + make(100_000)),
      await secondsFor(head + make(200_000)),
    ] as const
    rows.push([name, `${short(once * 1000)} ms; twice as long: ${short(twice / once)} times`])
  }
  printSection('Adversarial texts of 100,000 characters', rows)
}

async function formats(): Promise<void> {
  const fixtures = join('tests', 'fixtures', 'releases')
  const rows: [string, string][] = []
  for (const name of [
    'plain.txt',
    'release.md',
    'page.en.html',
    'feed.rss.xml',
    'records.ndjson',
    'release.pdf',
  ]) {
    const bytes = readFileSync(join(fixtures, name))
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 20; run += 1) {
      const from = performance.now()
      await readReleases({ bytes, source: name, name })
      best = Math.min(best, performance.now() - from)
    }
    rows.push([name, `${short(best)} ms for ${short(bytes.length / 1024)} KB`])
  }
  printSection('Reading one document, before extraction', rows)
}

/** Releases a second that threads read, with the threads started before the clock. */
async function threads(): Promise<void> {
  const text = longText(8000)
  const rows: [string, string][] = []
  let alone: number | undefined
  for (const cores of [1, ...(availableParallelism() > 1 ? [availableParallelism()] : [])]) {
    const readers = startReaders(200, cores)
    const readAll = (count: number): Promise<unknown> =>
      Promise.all(
        Array.from({ length: count }, (_, n) =>
          readers.read({ source: `${n}`, text: `${text}\n\n${n}` }, {}),
        ),
      )
    await readAll(20 * readers.size)
    const from = performance.now()
    await readAll(200)
    const perSecond = 200 / ((performance.now() - from) / 1000)
    await readers.close()
    alone ??= perSecond
    rows.push([
      `${readers.size} at once`,
      `${short(perSecond)} releases/s, ${short(perSecond / alone)} times one`,
    ])
  }
  printSection('Reading releases of 8,000 characters in threads', rows)
}

/** What the first release of each language costs beyond the second: the words of the language made ready. */
function firsts(): void {
  const first = {
    en: 'Police in Kenya arrested twelve people during Operation Marigold on 3 May 2013, the National Police said in the capital. ',
    fr: 'La police du Kenya a arrêté douze personnes lors de l’opération Marigold le 3 mai 2013, a indiqué la police nationale. ',
    es: 'La policía de Kenia detuvo a doce personas durante la operación Marigold el 3 de mayo de 2013, según la Policía Nacional. ',
    ar: 'ألقت الشرطة في كينيا القبض على اثني عشر شخصا خلال عملية ماريغولد في 3 أيار/مايو 2013 وفق ما أعلنته الشرطة الوطنية. ',
  }
  const rows = Object.entries(first).map(([lang, sentence]): [string, string] => {
    const text = `Marigold 2013\n\n${sentence.repeat(3)}`
    const times = [0, 1].map(() => {
      const from = performance.now()
      const result = readRelease({ source: 'bench', text })
      if (!result.ok) throw new Error(result.message)
      extract(result.release)
      return performance.now() - from
    })
    return [lang, `${short(times[0]!)} ms, again ${short(times[1]!)} ms`]
  })
  printSection('The first release of each language in a new process', rows)
}

firsts()
await formats()
await threads()
await shapes()
await lengths()
