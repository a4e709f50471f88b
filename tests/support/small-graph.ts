import { migrate } from '@/graph/migrations'
import { wipe, writeRelease } from '@/graph/writes'
import { tell, type Cast, type Story } from './tell'

/** Markup that must stay text wherever it is shown. */
export const markup = '<script>alert("x")</script>'

export const soga: Cast = {
  id: 'operation-soga',
  kind: 'Operation',
  name: 'SOGA',
  words: ['SOGA', 'سوغا'],
  names: { en: 'SOGA', ar: 'سوغا' },
  aliases: ['Operation SOGA'],
  properties: { series: true },
}
export const noble: Cast = {
  id: 'official-ronald-k-noble',
  kind: 'Official',
  name: 'Ronald K. Noble',
  words: ['Ronald Noble', 'رونالد نوبل'],
  names: { ar: 'رونالد نوبل' },
  aliases: ['Ronald Noble'],
}
export const lyon: Cast = {
  id: 'place-lyon',
  kind: 'Place',
  name: 'Lyon',
  words: ['Lyon'],
  names: { fr: 'Lyon' },
}
export const lionfish: Cast = {
  id: 'operation-lionfish',
  kind: 'Operation',
  name: 'Lionfish',
  words: ['Lionfish'],
}
export const interpol: Cast = {
  id: 'organisation-interpol',
  kind: 'Organisation',
  name: 'INTERPOL',
  words: ['INTERPOL'],
  aliases: ['International Criminal Police Organization'],
}
export const secretariat: Cast = {
  id: 'facility-general-secretariat',
  kind: 'Facility',
  name: 'INTERPOL General Secretariat',
  words: [],
  names: { fr: 'Secrétariat général d’INTERPOL' },
}
export const visit: Cast = { id: 'event-visit', kind: 'Event', name: 'Visit to Lyon', words: [] }
export const stranger: Cast = {
  id: 'organisation-markup',
  kind: 'Organisation',
  name: `Bureau ${markup}`,
  words: [`Bureau ${markup}`],
}
/** Thirty countries, so that SOGA has more links than a page. */
export const countries: readonly Cast[] = Array.from({ length: 30 }, (_, at) => ({
  id: `country-${String(at).padStart(2, '0')}`,
  kind: 'Country',
  name: `Country ${String.fromCharCode(65 + (at % 26))}${at}`,
  words: [],
}))

const cast = [soga, noble, lyon, lionfish, interpol, secretariat, visit, stranger, ...countries]
const standsFor = { publisher: 'INTERPOL', date: '2012-07-18', number: 'PR061' }

export const stories: readonly Story[] = [
  {
    id: 'release-en',
    title: 'SOGA ends with arrests across the region',
    publishedAt: '2012-07-18',
    publisher: 'Communiqué sample',
    standsFor,
    lines: [
      {
        text: 'Secretary General Ronald Noble praised SOGA.',
        claims: [
          {
            relation: 'SPOKE_ABOUT',
            subject: noble,
            object: soga,
            qualifiers: { role: 'Secretary General' },
          },
        ],
      },
      {
        text: 'Officers made 422 arrests during SOGA.',
        figures: [{ measure: 'arrests', about: soga, value: 422, words: '422 arrests' }],
      },
      {
        text: 'INTERPOL coordinated SOGA.',
        claims: [{ relation: 'COORDINATED', subject: interpol, object: soga, saidBy: noble }],
      },
    ],
  },
  {
    id: 'release-ar',
    title: 'عملية سوغا تنتهي باعتقالات',
    lang: 'ar',
    publishedAt: '2012-07-18',
    publisher: 'Communiqué sample',
    standsFor,
    lines: [
      {
        text: 'أشاد الأمين العام رونالد نوبل بعملية سوغا.',
        claims: [{ relation: 'SPOKE_ABOUT', subject: noble, object: soga }],
      },
    ],
  },
  {
    id: 'release-later',
    title: 'A visit recalls an earlier operation',
    publishedAt: '2013-10-11',
    number: 'PR127',
    lines: [
      {
        text: 'Ronald Noble spoke again of SOGA during the meeting in Lyon.',
        claims: [
          { relation: 'SPOKE_ABOUT', subject: noble, object: soga, confidence: 0.8 },
          { relation: 'LOCATED_IN', subject: visit, object: lyon },
          { relation: 'ATTENDED', subject: noble, object: visit },
        ],
      },
      {
        text: 'SOGA had brought 442 arrests.',
        figures: [{ measure: 'arrests', about: soga, value: 442, words: '442 arrests' }],
      },
      {
        text: 'Lionfish is to follow.',
        claims: [{ relation: 'COORDINATED', subject: interpol, object: lionfish, modality: 'planned' }],
      },
    ],
  },
  {
    id: 'release-undated',
    title: `Notes on ${markup}`,
    lines: [
      {
        text: `The Bureau ${markup} took part in SOGA.`,
        claims: [{ relation: 'PARTICIPATED_IN', subject: stranger, object: soga }],
      },
      ...countries.map((country) => ({
        text: `${country.name} took part in SOGA.`,
        claims: [{ relation: 'PARTICIPATED_IN' as const, subject: country, object: soga }],
      })),
      {
        text: 'The building is used.',
        claims: [{ relation: 'OPERATED', subject: interpol, object: secretariat }],
      },
    ],
  },
]

/** Empties the database and writes the small graph. */
export async function writeSmallGraph(): Promise<void> {
  await migrate()
  await wipe()
  for (const story of stories)
    await writeRelease(tell(story, cast), { loadedAt: '2026-01-01T00:00:00Z', version: 'test' })
}
