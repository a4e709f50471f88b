import iso from 'i18n-iso-countries/langs/it.json'

/** Short names in use beside those of the Unicode CLDR; the first is the usual one. */
const short: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati Arabi Uniti', 'Emirati'],
  BA: ['Bosnia ed Erzegovina', 'Bosnia-Erzegovina', 'Bosnia'],
  CD: ['Repubblica Democratica del Congo'],
  CG: ['Repubblica del Congo', 'Congo-Brazzaville'],
  CZ: ['Repubblica Ceca', 'Cechia'],
  GB: ['Regno Unito', 'Gran Bretagna', 'Inghilterra', 'Scozia', 'Galles', 'Irlanda del Nord'],
  KR: ['Corea del Sud', 'Repubblica di Corea'],
  LC: [],
  MD: ['Moldavia', 'Moldova', 'Repubblica di Moldova'],
  MK: ['Macedonia del Nord'],
  MM: ['Myanmar', 'Birmania'],
  MU: ['Mauritius', 'Maurizius'],
  MY: ['Malesia', 'Malaysia'],
  NL: ['Paesi Bassi', 'Olanda'],
  PS: ['Palestina', 'Stato di Palestina'],
  RU: ['Russia', 'Federazione Russa'],
  SA: ['Arabia Saudita'],
  SH: ["Sant'Elena"],
  SV: ['El Salvador'],
  TW: ['Taiwan'],
  US: ['Stati Uniti', "Stati Uniti d'America"],
  UZ: ['Uzbekistan'],
  VA: ['Città del Vaticano', 'Santa Sede', 'Vaticano'],
}

const all: Readonly<Record<string, string | string[]>> = iso.countries

/** Countries by code. */
export const countries: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(all).map(([code, name]) => [code, short[code] ?? [name].flat()]),
)
