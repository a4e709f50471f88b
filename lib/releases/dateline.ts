import { findPlace } from '@/lib/knowledge/gazetteer'
import type { Release } from '@/lib/model'
import type { Dateline } from './head'

/** "LYON" as "Lyon"; mixed case stays as written. */
const properCase = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name

/**
 * City and ISO country of a dateline. The country is the one named beside the city, else the one where
 * the city is known to be; a country alone gives no city, and a city-state is both.
 */
export function resolvePlace({ city, country }: Dateline): NonNullable<Release['dateline']> {
  const named = country === undefined ? undefined : findPlace(country)
  const place = findPlace(city)
  if (place?.kind === 'Country' && (country === undefined || named?.iso === place.iso)) {
    return { city: place.cityState ? place.name : null, country: place.iso ?? null }
  }
  return {
    city: place?.kind === 'Place' ? place.name : properCase(city),
    country: named?.iso ?? place?.iso ?? null,
  }
}
