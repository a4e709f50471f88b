import { findPlace } from '@/lib/knowledge/gazetteer'
import type { Release, Span } from '@/lib/model'
import type { Line } from './lines'

/** "LYON, France –" at the start of a body: the words as written; what they name is looked up elsewhere. */
export interface Dateline extends Span {
  readonly city: string
  readonly country: string | undefined
}

const dash = '(?:--|[-–—‒])'
const upperCity =
  /^([\p{Lu}][\p{Lu}\p{M}.’'\s-]{2,40}?)(?:\s*\(([^()\n]{3,40})\)|,\s*([\p{L}\p{M}.’'\s-]{3,40}?))?\s*(?:--|[-–—‒:])\s*/u
const cityAndCountry = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}.’'-]+(?:\\s[\\p{Lu}][\\p{L}\\p{M}.’'-]+){0,3})(?:\\s*\\(([^()\\n]{3,40})\\)|,\\s*((?!\\d)[\\p{Lu}][\\p{L}\\p{M}.’'\\s]{2,38}?))\\s*(?:\\(\\p{Lu}[\\p{Lu}\\p{L}]+\\)\\s*)?(?:${dash}|:)\\s*`,
  'u',
)
const cityAlone = new RegExp(
  `^([\\p{Lu}][\\p{L}\\p{M}’']+(?:\\s[\\p{Lu}][\\p{L}\\p{M}’']+){0,2})\\s+[–—‒]\\s+`,
  'u',
)
const arabicPlace =
  /^([\p{Script=Arabic}\p{M}\s]{3,30}?)(?:\s*\(([^()\n]{3,40})\)|،\s*([\p{Script=Arabic}\p{M}\s]{3,30}?))?\s*(?:[-–—‒]|:)\s*/u
const cityAndDate =
  /^([\p{Lu}][\p{L}\p{M}’'-]+(?:\s[\p{Lu}][\p{L}\p{M}’'-]+){0,2})(?:\s*\(([^()\n]{3,40})\)|,\s*([\p{Lu}][\p{L}\s]{2,30}?))?,\s*(?:le\s|el\s)?(?:\d{1,2}(?:\s\p{L}{3,12}\s|[/.-]\d{1,2}[/.-])\d{4}|\p{L}{3,12}\s\d{1,2},\s\d{4})\s*[.)]?\s*[-–—(]/u

/**
 * The place and country that a body line opens with: "LYON, France –", "LYON (Francia) –Varias", "MALTA –",
 * "Vienna, 3 April 2014 -", "ليون (فرنسا) –". Undefined when it opens otherwise.
 */
export function parseDateline(line: Line): Dateline | undefined {
  if (line.text.length < 40) return undefined
  for (const shape of [cityAndDate, upperCity, cityAndCountry, cityAlone, arabicPlace]) {
    const match = shape.exec(line.text)
    if (!match?.[1]) continue
    // "الإنتربول: …": without a country, only a known place before a colon opens a dateline
    const bare = shape === arabicPlace && (match[2] ?? match[3]) === undefined
    if (bare && /:\s*$/u.test(match[0]) && !findPlace(match[1].trim())) continue
    const country = match[2] ?? match[3]
    return {
      start: line.start,
      end: line.start + match[0].trimEnd().length,
      city: match[1].trim(),
      country: country?.trim(),
    }
  }
  return undefined
}

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
export function resolvePlace({
  city,
  country,
}: Pick<Dateline, 'city' | 'country'>): NonNullable<Release['dateline']> {
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
