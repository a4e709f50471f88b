import type { DocumentEntity } from '@/lib/extract/document'
import { publisherOf } from '@/lib/extract/publisher'
import { addMention, knownEntity, type LooseTitle, type Reading } from '@/lib/extract/reading'
import { officeHolders } from '@/lib/knowledge/gazetteer'

/** Offices that need no "of" in a release of the body they lead. */
const leading = new Set(['secretary-general', 'executive-director'])

/** How many letters "head of INTERPOL" may have; longer titles are of a unit or bureau. */
const longestHead = 24

/** "INTERPOL Chief", "le chef d’INTERPOL": whoever leads a body with a secretary general. */
const leads = ({ office, start, end }: LooseTitle): string[] =>
  office === 'head' && end - start < longestHead ? ['secretary-general', 'executive-director'] : [office]

const countryOf = (entity: DocumentEntity): unknown =>
  entity.properties[entity.kind === 'Country' ? 'iso' : 'country']

/** Whether an office at `one` may be that at `other`: the same body, or a country and a body of it. */
function agree(one: DocumentEntity, other: DocumentEntity): boolean {
  if (one === other) return true
  const country = countryOf(one)
  return (
    (one.kind === 'Country' || other.kind === 'Country') &&
    country !== undefined &&
    country === countryOf(other)
  )
}

interface Resolved {
  readonly entity: DocumentEntity
  readonly rule: string
  readonly confidence: number
}

/** The person whom the release introduces in this office. */
function introduced(reading: Reading, title: LooseTitle): Resolved | undefined {
  const same = reading.offices.filter(({ office }) => office === title.office)
  const { organisation } = title
  const fitting = organisation
    ? same.filter((other) => other.organisation !== undefined && agree(organisation, other.organisation))
    : same
  const people = new Set(fitting.map(({ entity }) => entity))
  const rule = 'title-introduced'
  const only = [...people][0]
  if (people.size === 1 && only) return { entity: only, rule, confidence: organisation ? 0.92 : 0.85 }
  const unsaid = new Set(
    same.filter((other) => organisation && !other.organisation).map(({ entity }) => entity),
  )
  const alone = [...unsaid][0]
  if (fitting.length === 0 && unsaid.size === 1 && alone) return { entity: alone, rule, confidence: 0.7 }
  const last = fitting.filter(({ sentence }) => sentence <= title.sentence).at(-1)
  return last && !organisation ? { entity: last.entity, rule, confidence: 0.7 } : undefined
}

/** The person who held this office on the release's date, as far as knowledge goes. */
function inOffice(reading: Reading, title: LooseTitle): Resolved | undefined {
  const date = reading.document.release.publishedAt
  if (date === null) return undefined
  const body = title.organisation ?? (leading.has(title.office) ? publisherOf(reading) : undefined)
  if (!body) return undefined
  for (const office of leads(title)) {
    const holders = officeHolders(office, body.id, date)
    if (holders.length === 1) {
      const entity = knownEntity(reading.document, holders[0]!)
      return { entity, rule: 'title-in-office', confidence: title.organisation ? 0.9 : 0.85 }
    }
  }
  return undefined
}

/** The one person of the release whose office at this body is not told otherwise: "the visit of Mr X" after a role. */
function visiting(reading: Reading, title: LooseTitle): Resolved | undefined {
  if (!title.organisation) return undefined
  const visitors = new Set(
    reading.events
      .map(({ visitor }) => visitor)
      .filter((visitor) => visitor?.kind === 'Official')
      .filter((visitor) => !reading.offices.some(({ entity }) => entity === visitor)),
  )
  const visitor = [...visitors][0]
  if (!visitor || visitors.size > 1) return undefined
  const host = reading.events.some((event) => event.host === title.organisation)
  return host ? undefined : { entity: visitor, rule: 'title-visitor', confidence: 0.8 }
}

/**
 * Resolves titles without a name beside them: to the person introduced in that office, else to who held it on
 * the release's date, else to the visitor whose role the text gave before the name.
 */
export function resolveTitles(reading: Reading): void {
  const { document } = reading
  for (const title of reading.titles) {
    const found = introduced(reading, title) ?? inOffice(reading, title) ?? visiting(reading, title)
    if (!found) continue
    const text = document.release.text.slice(title.start, title.end)
    const added = addMention(document, {
      sentence: title.sentence,
      start: title.start,
      end: title.end,
      entity: found.entity,
      form: 'title',
      rule: found.rule,
      confidence: found.confidence,
      title: {
        text,
        start: title.start,
        end: title.end,
        office: title.office,
        ...(title.organisation ? { organisation: title.organisation } : {}),
      },
    })
    if (added && found.rule === 'title-visitor')
      reading.offices.push({
        entity: found.entity,
        office: title.office,
        organisation: title.organisation,
        sentence: title.sentence,
      })
  }
}
