import { datelineOf } from '@/lib/extract/context'
import type { Reading } from '@/lib/extract/reading'
import { pesos as sharedName } from '@/lib/knowledge/languages/numbers'
import { pesos } from '@/lib/knowledge/shared-currencies'
import type { Quantity } from '@/lib/text/numbers'

interface Home {
  /** How many mentions were known when it was found. */
  readonly read: number
  /** The country that the release tells of. */
  readonly iso: string | undefined
  /** The one with pesos that it tells of. */
  readonly ofPesos: string | undefined
}

const homes = new WeakMap<Reading, Home>()

/** The country that a release tells of: that of its dateline, else the one it names most, the first of two named as often. */
function homeOf(reading: Reading): Home {
  const { mentions, release } = reading.document
  const known = homes.get(reading)
  if (known?.read === mentions.length) return known
  const named = new Map<string, number>()
  for (const { entity } of mentions) {
    const iso = entity.properties[entity.kind === 'Country' ? 'iso' : 'country']
    if (typeof iso === 'string') named.set(iso, (named.get(iso) ?? 0) + 1)
  }
  const dateline = datelineOf(reading) ? release.dateline?.country : undefined
  const most = (among: readonly (readonly [string, number])[]): string | undefined =>
    among.toSorted((a, b) => b[1] - a[1])[0]?.[0]
  const iso = dateline ?? most([...named])
  const ofPesos =
    iso !== undefined && pesos[iso] !== undefined ? iso : most([...named].filter(([code]) => pesos[code]))
  const home = { read: mentions.length, iso, ofPesos }
  homes.set(reading, home)
  return home
}

/** An amount with the sign of dollars and no more, as countries of the peso write theirs. */
const sign = /\$\s?\d/u

/** Letters that say which dollar is meant. */
const letters = /d[oó]l|US\s?\$|USD|U\.S/u

/**
 * The currency of an amount; undefined where its words name one that several countries share and the release tells
 * of none of them.
 */
export function currencyOf(reading: Reading, { currency, numberStart, end }: Quantity): string | undefined {
  const { text } = reading.document.release
  if (currency === sharedName) return pesos[homeOf(reading).ofPesos ?? '']
  if (currency !== 'USD' || reading.lang !== 'es') return currency
  const written = text.slice(Math.max(0, numberStart - 4), end)
  const bare = sign.test(written) && !letters.test(written)
  return bare ? (pesos[homeOf(reading).iso ?? ''] ?? currency) : currency
}
