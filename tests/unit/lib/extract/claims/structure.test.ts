import { extract } from '@/lib/extract/pipeline'
import type { Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'

function extracted(text: string): Extraction {
  const read = readRelease({ text, source: 'test' })
  if (!read.ok) throw new Error(read.message)
  return extract(read.release)
}

function statements({ claims, entities }: Extraction): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims.map(({ subject, relation, object, modality, qualifiers }) =>
    [
      names.get(subject),
      relation,
      names.get(object),
      ...(modality === 'asserted' ? [] : [modality]),
      ...(qualifiers?.['title'] ? [`(${qualifiers['title']})`] : []),
    ].join(' '),
  )
}

const english = extracted(`14 May 2013

Norwegian police delegation visits INTERPOL

LYON, France – INTERPOL Secretary General Ronald K. Noble has met with Ingrid Solheim, Director General of the Norwegian National Police Directorate, at the General Secretariat headquarters.

The visit of Ms Solheim to INTERPOL was an opportunity to discuss human trafficking, drug trafficking and piracy.

Officers seized ivory in Operation SOGA II, which was coordinated by INTERPOL. In Kenya, police arrested 20 people during the operation.

“Human trafficking concerns us all,” said Ms Solheim.
`)

const french = extracted(`14 mai 2013

Une délégation norvégienne en visite à INTERPOL

LYON (France) – La visite à INTERPOL de Mme Ingrid Solheim, Directrice générale de la police norvégienne, a eu lieu mardi.

En avril dernier, les efforts se sont poursuivis alors que la Norvège accueillait une formation INTERPOL contre la fraude.
`)

describe('what names and titles state by themselves', () => {
  const made = statements(english)

  test.each([
    'Ronald K. Noble HELD_OFFICE INTERPOL (Secretary General)',
    'SOGA II EDITION_OF SOGA',
    'Lyon LOCATED_IN France',
    'Ingrid Solheim SPOKE_ABOUT human trafficking',
  ])('%s', (statement) => {
    expect(made).toContain(statement)
  })

  test('an office keeps its title as written and the whole of its evidence', () => {
    const office = english.claims.find(
      ({ relation, subject }) => relation === 'HELD_OFFICE' && subject.includes('solheim'),
    )
    expect(office?.qualifiers?.['title']).toContain('Director General')
    expect(office?.evidence[0]?.quote).toMatch(/^Ingrid Solheim, Director General/u)
  })

  test('a visit has its host, its visitor, its place and its topics', () => {
    const visit = english.entities.find(({ kind }) => kind === 'Event')!
    const about = made.filter((statement) => statement.includes(visit.name))
    expect(about).toEqual(
      expect.arrayContaining([
        `INTERPOL HOSTED ${visit.name}`,
        `Ingrid Solheim ATTENDED ${visit.name}`,
        `Ronald K. Noble ATTENDED ${visit.name}`,
        `${visit.name} DISCUSSED human trafficking`,
        `${visit.name} DISCUSSED drug trafficking`,
      ]),
    )
  })

  test('people who meet are stated once', () => {
    expect(english.claims.filter(({ relation }) => relation === 'MET')).toHaveLength(1)
  })

  test('an operation is not placed by the dateline', () => {
    expect(made.filter((statement) => /^SOGA.*CARRIED_OUT_IN (?:Lyon|France)/u.test(statement))).toEqual([])
  })
})

test('a clause that goes on at the time of the main one shares the date in front', () => {
  const hosted = french.claims.find(
    ({ relation, subject }) => relation === 'HOSTED' && subject === 'country-no',
  )
  expect(hosted).toMatchObject({
    validFrom: '2013-04',
    validText: expect.stringContaining('avril') as string,
  })
})

test('every piece of evidence is a slice of the text', () => {
  for (const { release, claims } of [english, french])
    for (const { start, end, quote } of claims.flatMap(({ evidence }) => evidence))
      expect(release.text.slice(start, end)).toBe(quote)
})
