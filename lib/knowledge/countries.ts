import data from 'i18n-iso-countries'
import arNames from 'i18n-iso-countries/langs/ar.json'
import enNames from 'i18n-iso-countries/langs/en.json'
import esNames from 'i18n-iso-countries/langs/es.json'
import frNames from 'i18n-iso-countries/langs/fr.json'
import type { KnownEntity } from './entry'
import { countryPoints } from './country-points'

type Names = Record<string, string | string[]>

const allNames: Record<'en' | 'fr' | 'es' | 'ar', Names> = {
  en: enNames.countries,
  fr: frNames.countries,
  es: esNames.countries,
  ar: arNames.countries,
}

/** The short names in use where ISO's own read stiffly; the rest come from the library. */
const usual: Readonly<Record<string, Partial<Record<'en' | 'fr' | 'es' | 'ar', string>>>> = {
  CN: { en: 'China', fr: 'Chine', ar: 'الصين' },
  HK: { en: 'Hong Kong (China)', fr: 'Hong Kong (Chine)', es: 'Hong Kong (China)', ar: 'هونغ كونغ (الصين)' },
  MO: { en: 'Macao (China)', fr: 'Macao (Chine)', es: 'Macao (China)', ar: 'ماكاو (الصين)' },
  VN: { en: 'Viet Nam', fr: 'Viet Nam', es: 'Vietnam' },
  US: { en: 'United States', fr: 'États-Unis', es: 'Estados Unidos', ar: 'الولايات المتحدة' },
  GB: { en: 'United Kingdom', fr: 'Royaume-Uni', es: 'Reino Unido', ar: 'المملكة المتحدة' },
  RU: { en: 'Russia', fr: 'Russie', es: 'Rusia', ar: 'روسيا' },
  KR: { en: 'Republic of Korea', fr: 'République de Corée', es: 'República de Corea', ar: 'جمهورية كوريا' },
  KP: { en: 'North Korea', fr: 'Corée du Nord', es: 'Corea del Norte' },
  MK: { en: 'North Macedonia', fr: 'Macédoine du Nord', es: 'Macedonia del Norte' },
  MD: { en: 'Moldova', fr: 'Moldova', es: 'Moldova' },
  TZ: { en: 'Tanzania', fr: 'Tanzanie', es: 'Tanzania' },
  BO: { en: 'Bolivia', fr: 'Bolivie', es: 'Bolivia' },
  VE: { en: 'Venezuela', fr: 'Venezuela', es: 'Venezuela' },
  IR: { en: 'Iran', fr: 'Iran', es: 'Irán' },
  SY: { en: 'Syria', fr: 'Syrie', es: 'Siria' },
  LA: { en: 'Laos', fr: 'Laos', es: 'Laos' },
  BN: { en: 'Brunei', fr: 'Brunéi', es: 'Brunéi' },
  CI: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire', es: 'Côte d’Ivoire', ar: 'كوت ديفوار' },
  CD: { en: 'DR Congo', fr: 'République démocratique du Congo', es: 'República Democrática del Congo' },
  CG: { en: 'Congo', fr: 'Congo', es: 'Congo' },
  TR: { en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye' },
  CZ: { en: 'Czech Republic', fr: 'République tchèque', es: 'República Checa' },
  PS: { en: 'Palestine', fr: 'Palestine', es: 'Palestina', ar: 'فلسطين' },
  TW: { en: 'Taiwan', fr: 'Taïwan', es: 'Taiwán' },
  NL: { en: 'Netherlands', fr: 'Pays-Bas', es: 'Países Bajos', ar: 'هولندا' },
  CW: { en: 'Curaçao', fr: 'Curaçao', es: 'Curazao' },
  SG: { ar: 'سنغافورة' },
  FR: { en: 'France', fr: 'France', es: 'Francia', ar: 'فرنسا' },
  AE: { en: 'United Arab Emirates' },
}

/** Historical, variant and short names that releases use. */
const variants: Readonly<Record<string, readonly string[]>> = {
  CN: [
    'People’s Republic of China',
    'République populaire de Chine',
    'República Popular China',
    'جمهورية الصين الشعبية',
  ],
  HK: ['Hong Kong', 'Hong Kong, China', 'Hong Kong SAR', 'هونغ كونغ'],
  MO: ['Macao', 'Macau', 'Macao, China', 'Macau, China', 'ماكاو'],
  VN: ['Vietnam', 'Viêt Nam', 'Viêtnam', 'Viet-Nam', 'فييت نام', 'فيتنام'],
  US: [
    'United States of America',
    'États-Unis d’Amérique',
    'Estados Unidos de América',
    'الولايات المتحدة الأمريكية',
  ],
  GB: [
    'Great Britain',
    'Grande-Bretagne',
    'Gran Bretaña',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
  ],
  RU: ['Russian Federation', 'Fédération de Russie', 'Federación de Rusia'],
  KR: [
    'South Korea',
    'Korea',
    'Republic of South Korea',
    'Corée du Sud',
    'Corée',
    'Corea del Sur',
    'كوريا الجنوبية',
  ],
  KP: ['Democratic People’s Republic of Korea'],
  MK: [
    'Macedonia',
    'former Yugoslav Republic of Macedonia',
    'Former Yugoslav Republic of Macedonia',
    'ex-République yougoslave de Macédoine',
    'Macédoine',
    'FYROM',
  ],
  MD: ['Republic of Moldova', 'République de Moldova', 'Moldavie', 'Moldavia'],
  TZ: ['United Republic of Tanzania'],
  CI: ['Ivory Coast', 'Cote d’Ivoire', 'Costa de Marfil', 'ساحل العاج'],
  CD: [
    'Democratic Republic of the Congo',
    'Democratic Republic of Congo',
    'Congo (DRC)',
    'Congo-Kinshasa',
    'RD Congo',
  ],
  CG: [
    'Republic of the Congo',
    'Republic of Congo',
    'Congo Brazzaville',
    'Congo-Brazzaville',
    'République du Congo',
  ],
  TR: ['Turkey', 'Turquie', 'Turquía', 'Turkiye', 'تركيا'],
  CZ: ['Czechia', 'Tchéquie', 'Chequia'],
  MM: ['Burma', 'Birmanie', 'Birmania'],
  SZ: ['Swaziland', 'Souaziland'],
  CV: ['Cape Verde', 'Cap-Vert', 'Cabo Verde'],
  TL: ['East Timor', 'Timor oriental'],
  GW: ['Guinea Bissau', 'Guinée Bissau'],
  LA: ['Lao People’s Democratic Republic', 'Lao PDR'],
  SY: ['Syrian Arab Republic'],
  IR: ['Islamic Republic of Iran'],
  BN: ['Brunei Darussalam'],
  VA: ['Vatican', 'Holy See'],
  NL: ['The Netherlands', 'Holland', 'Hollande'],
  AE: ['Émirats arabes unis', 'UAE'],
  BA: ['Bosnia & Herzegovina', 'Bosnia', 'Bosnie', 'Bosnie-Herzégovine'],
  PS: ['State of Palestine', 'Palestinian Territories'],
  BH: ['Bahreïn'],
  KH: ['Kampuchea'],
  XK: ['Kosovo'],
  GM: ['The Gambia', 'Gambie'],
  BS: ['The Bahamas', 'Bahamas'],
  SA: ['Kingdom of Saudi Arabia'],
  DO: ['the Dominican Republic'],
  PG: ['Papouasie Nouvelle Guinée'],
}

/** Acronyms, found only as written. */
const acronyms: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'USA', 'U.S.', 'U.S.A.', 'EE.UU.', 'EE. UU.'],
  GB: ['UK', 'U.K.'],
  AE: ['UAE'],
  CD: ['DRC', 'RDC'],
}

const namesOf = (lang: keyof typeof allNames, iso: string): readonly string[] =>
  [allNames[lang][iso] ?? []].flat()

function countryOf(iso: string): KnownEntity {
  const nameIn = (lang: keyof typeof allNames): string | undefined =>
    usual[iso]?.[lang] ?? namesOf(lang, iso)[0]
  const [en, fr, es, ar] = [nameIn('en') ?? iso, nameIn('fr'), nameIn('es'), nameIn('ar')]
  const shown = new Set([en, fr, es, ar])
  const aliases = (['en', 'fr', 'es', 'ar'] as const)
    .flatMap((lang) => namesOf(lang, iso))
    .filter((name) => iso !== 'CD' || !/^Congo( \(|$)/.test(name)) // a bare Congo is the other one
    .concat(variants[iso] ?? [])
  const exact = [...(acronyms[iso] ?? []), ...aliases.filter((name) => /^[A-Z]{2,3}$/.test(name))]
  const point = countryPoints[iso]
  return {
    key: iso.toLowerCase(),
    kind: 'Country',
    names: { en, ...(fr ? { fr } : {}), ...(es ? { es } : {}), ...(ar ? { ar } : {}) },
    aliases: [...new Set(aliases)].filter((name) => !shown.has(name) && !/^[A-Z]{2,3}$/.test(name)),
    ...(exact.length ? { exact: [...new Set(exact)] } : {}),
    properties: { iso, ...(point ? { latitude: point[0], longitude: point[1] } : {}) },
    source: 'ISO 3166-1 with names in use',
  }
}

/** Every country and territory of ISO 3166-1. */
export const countries: readonly KnownEntity[] = Object.keys(data.getAlpha2Codes()).toSorted().map(countryOf)
