import type { DocumentEntity, DocumentMention } from '@/lib/extract/document'
import { addMention, mentionsIn, type Reading, type ReadSentence } from '@/lib/extract/reading'
import { countryByIso } from '@/lib/knowledge/gazetteer'
import { knownEntityId } from '@/lib/model/identity'

/** How far behind "National Central Bureau" its country or city may stand, in characters. */
const reach = 40

/** ISO code of the country that a mention of a country or place stands for. */
export function isoOf(entity: DocumentEntity): string | undefined {
  const iso = entity.properties[entity.kind === 'Country' ? 'iso' : 'country']
  return typeof iso === 'string' ? iso : undefined
}

function bureauOf(reading: Reading, iso: string): DocumentEntity | undefined {
  const country = countryByIso.get(iso)
  if (!country) return undefined
  const id = knownEntityId('Organisation', `ncb-${iso.toLowerCase()}`)
  const found = reading.document.entities.find((entity) => entity.id === id)
  if (found) return found
  const { en, fr, es, ar } = country.names
  const made: DocumentEntity = {
    id,
    kind: 'Organisation',
    name: `INTERPOL National Central Bureau (${en})`,
    names: {
      en: `INTERPOL National Central Bureau (${en})`,
      ...(fr ? { fr: `Bureau central national INTERPOL (${fr})` } : {}),
      ...(es ? { es: `Oficina Central Nacional de INTERPOL (${es})` } : {}),
      ...(ar ? { ar: `المكتب المركزي الوطني للإنتربول (${ar})` } : {}),
    },
    aliases: [`NCB ${en}`],
    known: true,
    properties: { country: iso },
  }
  reading.document.entities.push(made)
  return made
}

/** The country or place right behind a bureau's name, or right before it: "NCB Sofia", "Brazil’s NCB". */
function placeBeside(
  reading: Reading,
  sentence: ReadSentence,
  start: number,
  end: number,
): DocumentMention | undefined {
  const text = reading.document.release.text
  const places = mentionsIn(reading.document, sentence.index).filter(
    ({ entity }) => entity.kind === 'Country' || entity.kind === 'Place',
  )
  const after = places.find((place) => place.start >= end && place.start - end < reach)
  const words = after ? text.slice(end, after.start).replace(/\([^)]*\)/u, ' ') : ''
  const joined = words.split(/[\s’'.]+/u).filter(Boolean)
  if (
    after &&
    !/[,;:]/u.test(words) &&
    joined.every((word) => reading.words.placeLinks.has(word.toLowerCase()))
  )
    return after
  return places.find(
    (place) => place.end <= start && /^(?:[’']s)?\s(?:INTERPOL\s)?$/u.test(text.slice(place.end, start)),
  )
}

/** Finds National Central Bureaus, each the bureau of a country whether that or its capital is named. */
export function findNationalBureaus(reading: Reading): void {
  const { document } = reading
  for (const sentence of reading.sentences) {
    if (sentence.section === 'boilerplate') continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      const match = reading.words.nationalBureaus.matchesAt(tokens, index)[0]
      if (!match) continue
      const start = tokens[index]!.start
      const end = tokens[match.to - 1]!.end
      const place = placeBeside(reading, sentence, start, end)
      const iso = place ? isoOf(place.entity) : undefined
      const entity = iso ? bureauOf(reading, iso) : undefined
      index = match.to - 1
      if (!place || !entity) continue
      addMention(document, {
        sentence: sentence.index,
        start: Math.min(start, place.start),
        end: Math.max(end, place.end),
        entity,
        form: 'name',
        rule: 'national-bureau',
        confidence: 0.9,
      })
    }
  }
}
