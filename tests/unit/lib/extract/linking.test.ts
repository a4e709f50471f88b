import { linking } from '@/lib/extract/stages/linking'
import type { EntityKind, Language } from '@/lib/model'
import { readNames } from './read-names'

const idsOf = (lang: Language, text: string, kind: EntityKind, date = '2013-10-22'): string[] => [
  ...new Set(
    readNames(lang, text, { publishedAt: date })
      .document.mentions.filter(({ entity }) => entity.kind === kind)
      .map(({ entity }) => entity.id),
  ),
]

const visit = {
  en: 'Norway’s Minister of Justice, Ingrid Solheim, has visited the INTERPOL General Secretariat in Lyon on Monday.',
  fr: 'La visite à INTERPOL de la Ministre norvégienne de la Justice, Mme Ingrid Solheim, a eu lieu lundi à Lyon.',
  es: 'La Ministra de Justicia de Noruega, Ingrid Solheim, visitó la Secretaría General de INTERPOL el lunes en Lyon.',
}

describe('one entity for each identity', () => {
  it('gives a visit one id in every language and another in another month', () => {
    const [en] = idsOf('en', visit.en, 'Event')
    expect(en).toMatch(/^event-visit-[0-9a-f]{8}$/)
    expect(idsOf('fr', visit.fr, 'Event')).toEqual([en])
    expect(idsOf('es', visit.es, 'Event')).toEqual([en])
    expect(idsOf('en', visit.en, 'Event', '2013-12-01')).not.toEqual([en])
  })

  it('gives a person one id in every language', () => {
    const [en, ...more] = idsOf('en', visit.en, 'Official')
    expect(more).toEqual([])
    expect(idsOf('fr', visit.fr, 'Official')).toEqual([en])
    expect(idsOf('es', visit.es, 'Official')).toEqual([en])
  })

  it('gives a person whose body is told later the same id', () => {
    const later =
      '“We agree,” said Ingrid Solheim. Norway’s Minister of Justice, Ingrid Solheim, then left Lyon for Oslo.'
    expect(idsOf('en', later, 'Official')).toEqual(idsOf('en', visit.en, 'Official'))
  })

  it.each([
    [
      'initials and order of names',
      'Commissioner TAN Wei Ming of the Singapore Police Force came. Mr. Wei Ming Tan, Commissioner, spoke last of all.',
    ],
    [
      'accents and one more mention by speech',
      'Minister of Justice Jérôme Péron of France spoke. “We agree on all of it,” said Jerome Peron at the end of the day.',
    ],
  ])('joins one person in spite of %s', (_, text) => {
    expect(idsOf('en', text, 'Official')).toHaveLength(1)
  })

  it('keeps people of one office at two bodies apart', () => {
    const text =
      'The Secretary General of INTERPOL, Ronald K. Noble, met the Secretary General of the World Customs Organization, Kunio Mikuriya.'
    expect(idsOf('en', text, 'Official')).toHaveLength(2)
  })

  it('gives an operation without a name one id in two languages', () => {
    const en =
      'An operation against human trafficking has ended with 20 arrests. The operation lasted for two weeks.'
    const fr =
      'Une opération contre le trafic d’êtres humains a pris fin. L’opération a duré deux semaines en tout.'
    expect(idsOf('fr', fr, 'Operation')).toEqual(idsOf('en', en, 'Operation'))
  })

  it('keeps spellings as aliases and never the name itself', () => {
    const reading = readNames(
      'en',
      'Secretary General Juergen Stock met Minister of Justice Ingrid Solheim of Norway.',
    )
    const stock = reading.document.entities.find(({ id }) => id === 'official-jurgen-stock')
    expect(stock?.aliases).toContain('Juergen Stock')
    for (const { name, aliases } of reading.document.entities) expect(aliases).not.toContain(name)
  })

  it('changes nothing when it is done again', () => {
    const reading = readNames('fr', visit.fr)
    const ids = reading.document.entities.map(({ id }) => id)
    linking(reading)
    expect(reading.document.entities.map(({ id }) => id)).toEqual(ids)
  })
})
