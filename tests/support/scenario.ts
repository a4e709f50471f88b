import type { Extraction } from '@/lib/model'
import { makeExtraction, type MadeEntity } from './extraction'

const bureau: MadeEntity = { kind: 'Organisation', key: 'bureau', name: 'Test Bureau', known: true }
const nordia: MadeEntity = {
  kind: 'Country',
  key: 'xn',
  name: 'Nordia',
  known: true,
  properties: { iso: 'XN' },
}
const lantern: MadeEntity = { kind: 'Operation', key: 'lantern', name: 'Lantern' }
const series: MadeEntity = { kind: 'Operation', key: 'beacon', name: 'Beacon', properties: { series: true } }
const chief: MadeEntity = { kind: 'Official', key: 'vale', name: 'Iris Vale', names: { en: 'Iris Vale' } }

/** Ids of the scenario's entities. */
export const ids = {
  bureau: 'organisation-bureau',
  nordia: 'country-xn',
  lantern: 'operation-lantern',
  beacon: 'operation-beacon',
  vale: 'official-vale',
}

/** One announcement in English: who led Lantern, and 422 arrests. */
export const english: Extraction = makeExtraction({
  release: { title: 'Lantern ends with arrests', number: 'PR090', publishedAt: '2013-05-02' },
  entities: [bureau, nordia, lantern, series, { ...chief, aliases: ['Ms Vale'] }],
  claims: [
    {
      relation: 'LED',
      subject: ids.bureau,
      object: ids.lantern,
      confidence: 0.8,
      validFrom: '2013-04',
      validTo: '2013-04',
    },
    { relation: 'CARRIED_OUT_IN', subject: ids.lantern, object: ids.nordia },
    { relation: 'EDITION_OF', subject: ids.lantern, object: ids.beacon },
    { relation: 'SPOKE_ABOUT', subject: ids.vale, object: ids.lantern, saidBy: ids.vale },
  ],
  figures: [
    { measure: 'arrests', about: ids.lantern, value: 422 },
    { measure: 'arrests', about: ids.lantern, value: 43, in: ids.nordia },
  ],
})

/** The same announcement in French: same number, same publisher. It gives the operation's French name. */
export const french: Extraction = makeExtraction({
  release: { title: 'Lantern : des arrestations', lang: 'fr', number: 'PR090', publishedAt: '2013-05-02' },
  entities: [bureau, { ...lantern, names: { fr: 'Lanterne' } }, { ...chief, name: 'I. Vale', names: {} }],
  claims: [
    { relation: 'LED', subject: ids.bureau, object: ids.lantern, confidence: 0.7, validFrom: '2013-04-10' },
  ],
  figures: [{ measure: 'arrests', about: ids.lantern, value: 420, comparator: 'over' }],
})

/** Another publisher, two years on: the same link again, recalled in passing, and a number that does not fit. */
export const later: Extraction = makeExtraction({
  release: { title: 'Looking back at Lantern', publisher: 'Other Police', publishedAt: '2015-02-01' },
  entities: [bureau, lantern, { kind: 'Event', key: 'review', name: 'Review' }],
  claims: [
    { relation: 'LED', subject: ids.bureau, object: ids.lantern, confidence: 0.5, background: true },
    { relation: 'ATTENDED', subject: ids.bureau, object: 'event-review', modality: 'planned' },
  ],
  figures: [{ measure: 'arrests', about: ids.lantern, value: 442 }],
})

/** A release that shares nothing with the others but the bureau. */
export const apart: Extraction = makeExtraction({
  release: { title: 'Bureau opens an academy', publishedAt: '2014-03-03' },
  entities: [bureau, { kind: 'Facility', key: 'academy', name: 'Academy', aliases: ['the school'] }],
  claims: [{ relation: 'OPERATED', subject: ids.bureau, object: 'facility-academy' }],
})

export const scenario: readonly Extraction[] = [english, french, later, apart]

/** `extraction` with another text and other content, still the same release. */
export function changed(extraction: Extraction, made: Parameters<typeof makeExtraction>[0]): Extraction {
  const { id, title, lang, publisher, publishedAt, number } = extraction.release
  return makeExtraction({
    ...made,
    release: { id, title, lang, publisher, publishedAt, number, ...made.release },
  })
}

export const known = { bureau, nordia, lantern, beacon: series, vale: chief }
