import type { EntityKind, Language } from '@/lib/model'
import { named, readNames } from './read-names'

const cases: readonly {
  lang: Language
  what: string
  kind: EntityKind
  text: string
  finds: string
  date?: string
}[] = [
  {
    lang: 'en',
    what: 'a family name behind an honorific',
    kind: 'Official',
    text: 'Norway’s Minister of Justice, Ingrid Solheim, came to Lyon. It was the second time that Ms Solheim had come.',
    finds: 'Ms Solheim = Ingrid Solheim',
  },
  {
    lang: 'en',
    what: 'a whole name without its title',
    kind: 'Official',
    text: 'Norway’s Minister of Justice, Ingrid M. Solheim, came to Lyon. Later in the day Ingrid M. Solheim left for Oslo.',
    finds: 'Ingrid M. Solheim = Ingrid M. Solheim',
  },
  {
    lang: 'es',
    what: 'a name without its second surname',
    kind: 'Official',
    text: 'La ministra de Justicia de Chile, Elena Rojas Quintana, viajó a Lyon. Por la tarde, Elena Rojas regresó a su país.',
    finds: 'Elena Rojas = Elena Rojas Quintana',
  },
  {
    lang: 'en',
    what: 'a family name that comes first',
    kind: 'Official',
    text: 'The Director General of the Laotian police, Bounmy Vongsa, spoke first. Mr Bounmy then thanked the hosts of the day.',
    finds: 'Mr Bounmy = Bounmy Vongsa',
  },
  {
    lang: 'en',
    what: 'a family name in capitals',
    kind: 'Official',
    text: 'Commissioner TAN Wei Ming opened the course in May. Commissioner Tan said that more courses would follow soon.',
    finds: 'Commissioner Tan = TAN Wei Ming',
  },
  {
    lang: 'en',
    what: 'the holder of an office on the date of the release',
    kind: 'Official',
    text: 'The meeting was closed by the INTERPOL Chief, who thanked the police of all of the countries that took part.',
    finds: 'INTERPOL Chief = Ronald K. Noble',
  },
  {
    lang: 'en',
    what: 'another holder of it on another date',
    kind: 'Official',
    date: '2016-03-01',
    text: 'The meeting was closed by the INTERPOL Chief, who thanked the police of all of the countries that took part.',
    finds: 'INTERPOL Chief = Jürgen Stock',
  },
  {
    lang: 'fr',
    what: 'the head of INTERPOL called by no name',
    kind: 'Official',
    text: 'Le chef d’INTERPOL a remercié les polices de tous les pays qui ont pris part à ces travaux pendant l’été.',
    finds: 'chef d’INTERPOL = Ronald K. Noble',
  },
  {
    lang: 'fr',
    what: 'an office with a name that needs no introduction',
    kind: 'Official',
    text: 'Les travaux ont été clos par le Secrétaire Général Noble, qui a remercié les polices de tous les pays.',
    finds: 'Secrétaire Général Noble = Ronald K. Noble',
  },
  {
    lang: 'fr',
    what: 'a role told before its name',
    kind: 'Official',
    text: 'Le Directeur général de la Police nationale du Tchad a été reçu à Lyon. Le Directeur général de la Police nationale du Tchad, M. Idriss Oumar, a parlé de ses projets.',
    finds: 'Directeur général de la Police nationale du Tchad = Idriss Oumar',
  },
  {
    lang: 'fr',
    what: 'a role whose name only the visit gives',
    kind: 'Official',
    text: 'Le Directeur général de la Police nationale du Tchad a été reçu à Lyon lundi. La visite de M. Idriss Oumar à INTERPOL a duré un jour.',
    finds: 'Directeur général de la Police nationale du Tchad = Idriss Oumar',
  },
  {
    lang: 'en',
    what: 'a role whose name only the visit gives',
    kind: 'Official',
    text: 'The Director General of the National Police of Chad came to Lyon on Monday. The visit of Mr Idriss Oumar to INTERPOL lasted a day.',
    finds: 'Director General of the National Police of Chad = Idriss Oumar',
  },
  {
    lang: 'es',
    what: 'a family name behind el Sr.',
    kind: 'Official',
    text: 'El Secretario General de INTERPOL, Ronald Noble, visitó la sede. El Sr. Noble habló con todos los agentes.',
    finds: 'Sr. Noble = Ronald K. Noble',
  },
  {
    lang: 'en',
    what: 'a pronoun beside a verb of speech',
    kind: 'Official',
    text: 'Norway’s Minister of Justice, Ingrid Solheim, came to Lyon. “Crime has no borders at all,” she said.',
    finds: 'she = Ingrid Solheim',
  },
  {
    lang: 'fr',
    what: 'the organisation of the release with a capital',
    kind: 'Organisation',
    text: 'Des policiers de douze pays travaillent au siège de l’Organisation et y restent pendant trois ans.',
    finds: 'Organisation = INTERPOL',
  },
  {
    lang: 'fr',
    what: 'the organisation of the release at the start of a sentence',
    kind: 'Organisation',
    text: 'Des policiers de douze pays travaillent à Lyon. L’Organisation demande à tous les pays de les aider.',
    finds: 'Organisation = INTERPOL',
  },
  {
    lang: 'en',
    what: 'an acronym that the text defines',
    kind: 'Organisation',
    text: 'The Harbour Crime Bureau (HCB) was opened in May. Since then the HCB has stopped forty ships in the bay.',
    finds: 'HCB = Harbour Crime Bureau',
  },
  {
    lang: 'en',
    what: 'a body called by its noun',
    kind: 'Organisation',
    text: 'The Norwegian Ministry of Justice paid for the course. It is the third course that the Ministry has paid for.',
    finds: 'Ministry = Ministry of Justice (Norway)',
  },
  {
    lang: 'es',
    what: 'a bureau called by two words of its name',
    kind: 'Organisation',
    text: 'La Oficina Regional de INTERPOL en Buenos Aires ayudó a todos. La Oficina Regional seguirá con su trabajo.',
    finds: 'Oficina Regional = INTERPOL Regional Bureau in Buenos Aires',
  },
  {
    lang: 'fr',
    what: 'a facility called by its noun',
    kind: 'Facility',
    text: 'Le Complexe mondial INTERPOL pour l’innovation ouvrira en avril. Le Complexe accueillera trois cents personnes.',
    finds: 'Complexe = INTERPOL Global Complex for Innovation',
  },
  {
    lang: 'en',
    what: 'an operation called by its noun after its name',
    kind: 'Operation',
    text: 'Police closed Operation Marigold on Friday. The operation had been planned for more than half a year.',
    finds: 'operation = Marigold',
  },
  {
    lang: 'en',
    what: 'an operation told of before its name',
    kind: 'Operation',
    text: 'More than forty people were arrested in a five-day operation in the ports. Codenamed Marigold, it took place in June.',
    finds: 'operation = Marigold',
  },
  {
    lang: 'fr',
    what: 'a series called by the number of its editions',
    kind: 'Operation',
    text: 'La Chine a pris part aux opérations SOGA contre les paris illégaux. Les trois opérations ont duré des mois.',
    finds: 'opérations = SOGA',
  },
  {
    lang: 'en',
    what: 'an operation that nobody has named',
    kind: 'Operation',
    text: 'An operation against human trafficking has ended with 20 arrests in Spain. The operation lasted for two weeks.',
    finds: 'operation = Operation against human trafficking (2013-10-22)',
  },
  {
    lang: 'en',
    what: 'an inquiry with results as an operation',
    kind: 'Operation',
    text: 'A complex investigation into money laundering has led to nine arrests in Malta. Twelve flats were searched. This case shows how the money moved.',
    finds: 'case = Operation against money laundering (2013-10-22)',
  },
  {
    lang: 'en',
    what: 'an inquiry told of late, with results in the heading',
    kind: 'Operation',
    text: 'Gang of car thieves dismantled\n\nPolice in Malta arrested nine people on Monday. Cars were found in a barn near the sea. The investigation was led by prosecutors.',
    finds: 'investigation = Operation (2013-10-22)',
  },
  {
    lang: 'fr',
    what: 'une journée d’action',
    kind: 'Operation',
    text: 'Onze passeurs ont été arrêtés au cours d’une journée d’action commune. Cette action a mobilisé des dizaines de policiers dans trois pays.',
    finds: 'action = Operation (2013-10-22)',
  },
  {
    lang: 'es',
    what: 'una redada y el dispositivo',
    kind: 'Operation',
    text: 'Ocho personas fueron detenidas en una redada contra el tráfico de drogas. El dispositivo movilizó a cien agentes de la zona.',
    finds: 'dispositivo = Operation against drug trafficking (2013-10-22)',
  },
  {
    lang: 'ar',
    what: 'a campaign',
    kind: 'Operation',
    text: 'أسفرت حملة أمنية عن توقيف عشرة أشخاص في المدينة. وقد شارك في هذه الحملة عدد كبير من رجال الشرطة.',
    finds: 'الحملة = Operation (2013-10-22)',
  },
  {
    lang: 'en',
    what: 'the takedown as the operation that is named',
    kind: 'Operation',
    text: 'Operation Marigold ended on Friday. The takedown was planned for more than half a year by police of six countries.',
    finds: 'takedown = Marigold',
  },
  {
    lang: 'en',
    what: 'an operation as its only edition',
    kind: 'Operation',
    text: 'Operation Marigold III ended on Friday. The idea of Marigold is simple. The operation was planned for half a year.',
    finds: 'operation = Marigold III',
  },
  {
    lang: 'fr',
    what: 'a visit called by its noun',
    kind: 'Event',
    text: 'La visite de la Ministre norvégienne de la Justice, Mme Ingrid Solheim, à INTERPOL a duré un jour. Cette visite était la première.',
    finds: 'visite = Visit of Ingrid Solheim to INTERPOL (2013-10)',
  },
  {
    lang: 'en',
    what: 'the ceremony that a release tells of without more words',
    kind: 'Event',
    text: 'The ceremony was attended by the Minister of Justice of Norway, Ingrid Solheim, and by many guests from abroad.',
    finds: 'ceremony = Ceremony, Lyon',
  },
]

describe('what short names and descriptions stand for', () => {
  it.each(cases)('resolves $what ($lang)', ({ lang, kind, text, finds, date }) => {
    const reading = readNames(lang, text, date ? { publishedAt: date } : {})
    expect(named(reading, kind)).toContain(finds)
  })

  it.each([
    [
      'the head of another body',
      'en',
      'Official',
      'The Chief of the Harbour Crime Bureau thanked the police of all countries.',
    ],
    [
      'an earlier or other operation',
      'en',
      'Operation',
      'A similar operation was held in another part of the country by other police.',
    ],
    [
      'an inquiry without results',
      'en',
      'Operation',
      'Police have opened an investigation into the theft of a boat. The investigation is in the hands of two officers.',
    ],
    [
      'the operation of a name that was not read',
      'en',
      'Operation',
      'Police closed the file. In Operation “a b c d e f g h” nobody was found by them at all.',
    ],
    [
      'a word that is also a name',
      'en',
      'Official',
      'It was a noble cause, and a stock of goods was found in the house by the lake.',
    ],
  ] as const)('leaves %s alone', (_, lang, kind, text) => {
    const found = named(readNames(lang, text), kind).filter(
      (name) => !name.startsWith('Harbour Crime Bureau'),
    )
    expect(found).toEqual([])
  })
})
