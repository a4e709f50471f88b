import type { DocumentMention } from '@/lib/extract/document'
import { startReadings, type Reading } from '@/lib/extract/reading'
import { coreference } from '@/lib/extract/stages/coreference'
import { linking } from '@/lib/extract/stages/linking'
import { mentions } from '@/lib/extract/stages/mentions'
import { segments } from '@/lib/extract/stages/segments'
import type { Language, Release } from '@/lib/model'
import { sha256 } from '@/lib/model/identity'

/** A release of INTERPOL of 22 October 2013 with this text, in this language. */
export function releaseOf(lang: Language | 'nl', text: string, more: Partial<Release> = {}): Release {
  return {
    id: 'release-test',
    title: text.split('\n')[0] ?? '',
    lang,
    publisher: 'INTERPOL',
    publishedAt: '2013-10-22',
    publishedPrecision: 'day',
    dateline: { city: 'Lyon', country: 'FR' },
    number: null,
    address: null,
    basis: 'official',
    text,
    sha256: sha256(text),
    ...more,
  }
}

/** A text read up to its names. */
export function readNames(lang: Language, text: string, more: Partial<Release> = {}): Reading {
  const document = segments(releaseOf(lang, text, more))
  const reading = startReadings(document)[0]
  if (!reading) throw new Error('not read')
  mentions(document, reading)
  coreference(reading)
  linking(reading)
  return reading
}

/** Mentions in the order of the text as "words = name of the entity", of one kind. */
export const named = (reading: Reading, kind: DocumentMention['entity']['kind']): string[] =>
  reading.document.mentions
    .filter(({ entity }) => entity.kind === kind)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ quote, entity }) => `${quote} = ${entity.name}`)
