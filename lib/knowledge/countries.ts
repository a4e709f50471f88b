import data from 'i18n-iso-countries'
import arNames from 'i18n-iso-countries/langs/ar.json'
import enNames from 'i18n-iso-countries/langs/en.json'
import esNames from 'i18n-iso-countries/langs/es.json'
import frNames from 'i18n-iso-countries/langs/fr.json'
import { languages, type Language } from '@/lib/model'
import { countryNames, givenNames } from './country-names'
import type { KnownEntity } from './entry'
import { countryPoints } from './country-points'

type Names = Record<string, string | string[]>

const allNames: Record<Language, Names> = {
  en: enNames.countries,
  fr: frNames.countries,
  es: esNames.countries,
  ar: arNames.countries,
}

const isoNames = (lang: Language, iso: string): readonly string[] => [allNames[lang][iso] ?? []].flat()

const acronym = /^[A-Z]{2,4}$/

function countryOf(iso: string): KnownEntity {
  const own = countryNames.get(iso)
  const nameIn = (lang: Language): string | undefined => own?.names[lang] ?? isoNames(lang, iso)[0]
  const [en, fr, es, ar] = [nameIn('en') ?? iso, nameIn('fr'), nameIn('es'), nameIn('ar')]
  const shown = new Set([en, fr, es, ar])
  const others = languages
    .filter((lang) => !own?.shownOnly?.includes(lang))
    .flatMap((lang) => isoNames(lang, iso))
    .filter((name) => iso !== 'CD' || !/^Congo( \(|$)/.test(name)) // a bare Congo is the other one
    .concat(own?.aliases ?? [])
  const exact = new Set([...(own?.exact ?? []), ...others.filter((name) => acronym.test(name))])
  const point = countryPoints[iso]
  return {
    key: iso.toLowerCase(),
    kind: 'Country',
    names: { en, ...(fr ? { fr } : {}), ...(es ? { es } : {}), ...(ar ? { ar } : {}) },
    ...(own?.shownOnly ? { shownOnly: own.shownOnly } : {}),
    aliases: [...new Set(others)].filter((name) => !shown.has(name) && !exact.has(name)),
    ...(exact.size > 0 ? { exact: [...exact] } : {}),
    ...(givenNames[iso] ? { given: givenNames[iso] } : {}),
    properties: { iso, ...(point ? { latitude: point[0], longitude: point[1] } : {}) },
    source: own?.source ?? 'ISO 3166-1, names of the Unicode CLDR',
  }
}

/** Every country and territory of ISO 3166-1. */
export const countries: readonly KnownEntity[] = Object.keys(data.getAlpha2Codes()).toSorted().map(countryOf)
