import { languages, type Language } from '@/lib/model'
import { toCypher } from '@/lib/phrases/cypher'
import { withKnownNames } from '@/lib/phrases/known-names'
import { nameIndex, type NameEntry } from '@/lib/phrases/names'
import { readingsFrom } from '@/lib/phrases/readings'
import { understand } from '@/lib/phrases/understand'

/**
 * How long a phrase takes to be understood and written as Cypher, with the names of curated knowledge and of
 * 100,000 made entities. The baseline is the same phrases among curated names alone.
 */

const phrases: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'operations in Malaysia since 2008',
    'who met Ronald Noble in Lyon',
    'operatoins in Malasia since 2008',
    'largest seizures of fake medicines',
    'officials who attended visits in Lyon',
  ],
  fr: [
    'opérations auxquelles la Chine a participé',
    'arrestations par édition de SOGA',
    'quel est le lien entre Ronald Noble et la Chine',
  ],
  es: [
    'países que participaron tanto en SOGA II como en SOGA III',
    'cuánta cocaína se incautó en Lionfish V',
  ],
  ar: ['العمليات في ماليزيا منذ 2008', 'من التقى رونالد نوبل في ليون'],
}

const syllables = [
  'ba',
  'ren',
  'dol',
  'mir',
  'ka',
  'tosh',
  'vel',
  'in',
  'gra',
  'us',
  'lem',
  'por',
  'zan',
  'qui',
  'fe',
]

/** A made name, the same for the same number. */
const nameOf = (number: number): string => {
  const word = (seed: number): string =>
    [7, 11, 13].map((step) => syllables[Math.floor(seed / step) % syllables.length]).join('')
  return `${word(number)} ${word(number * 31 + 17)} ${number}`
}

const made = (count: number): NameEntry[] =>
  Array.from({ length: count }, (_, number) => {
    const name = nameOf(number)
    return { id: `official-${number}`, kind: 'Official', name, degree: 1, names: [name] }
  })

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0

function measure(label: string, entries: readonly NameEntry[]): void {
  const begun = performance.now()
  const index = nameIndex(withKnownNames(entries))
  const built = performance.now() - begun
  const all = languages.flatMap((lang) => phrases[lang].map((phrase) => ({ lang, phrase })))
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let round = 0; round < 40; round += 1)
    for (const { lang, phrase } of all) {
      const start = performance.now()
      toCypher(understand(phrase, readingsFrom(lang), index).meaning)
      if (round >= 5) times.push(performance.now() - start)
    }
  const { user, system } = process.cpuUsage(cpu)
  const each = (user + system) / 1_000 / (40 * all.length)
  const sorted = times.toSorted((a, b) => a - b)
  const ms = (value: number): string => value.toFixed(2)
  console.log(
    `${label}: names ready in ${built.toFixed(0)} ms; a phrase p50 ${ms(quantile(sorted, 0.5))} ms, p95 ${ms(quantile(sorted, 0.95))} ms, most ${ms(sorted.at(-1) ?? 0)} ms; ${ms(each)} ms of processor (${times.length} times)`,
  )
}

measure('curated names (baseline)', [])
measure('and 100,000 entities', made(100_000))
