import { datelineOf } from '@/lib/extract/context'
import type { Reading } from '@/lib/extract/reading'
import { pesos as sharedName } from '@/lib/knowledge/languages/numbers'
import { pesos } from '@/lib/knowledge/shared-currencies'
import type { Quantity } from '@/lib/text/numbers'

const homes = new WeakMap<Reading, { read: number; iso: string | undefined }>()

/** The country that a release tells of: that of its dateline, else the one it names most, the first of two named as often. */
function homeOf(reading: Reading): string | undefined {
  const { mentions, release } = reading.document
  const known = homes.get(reading)
  if (known?.read === mentions.length) return known.iso
  const named = new Map<string, number>()
  for (const { entity } of mentions) {
    const iso = entity.properties[entity.kind === 'Country' ? 'iso' : 'country']
    if (typeof iso === 'string') named.set(iso, (named.get(iso) ?? 0) + 1)
  }
  const dateline = datelineOf(reading) ? release.dateline?.country : undefined
  const most = [...named].reduce<readonly [string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )
  const iso = dateline ?? most?.[0]
  homes.set(reading, { read: mentions.length, iso })
  return iso
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
  if (currency === sharedName) return pesos[homeOf(reading) ?? '']
  if (currency !== 'USD' || reading.lang !== 'es') return currency
  const written = text.slice(Math.max(0, numberStart - 4), end)
  const bare = sign.test(written) && !letters.test(written)
  return bare ? (pesos[homeOf(reading) ?? ''] ?? currency) : currency
}
