import type { EntityKind, Language } from '@/lib/model'
import { named, readNames } from './read-names'

interface Case {
  readonly what: string
  readonly lang: Language
  readonly kind: EntityKind
  readonly text: string
  readonly finds: readonly string[]
}

const cases: readonly Case[] = [
  {
    what: 'a country by its letters with points',
    lang: 'en',
    kind: 'Country',
    text: 'Arrests were made in the U.S. and in Kenya. Nobody was held in the U.S.',
    finds: ['U.S. = United States', 'Kenya = Kenya', 'U.S. = United States'],
  },
  {
    what: 'a country whose name is also a city, in a list of countries only',
    lang: 'es',
    kind: 'Country',
    text: 'Tomaron parte agentes de Honduras, Granada y Panamá.',
    finds: ['Honduras = Honduras', 'Granada = Grenada', 'Panamá = Panama'],
  },
  {
    what: 'no country where the city is meant',
    lang: 'es',
    kind: 'Country',
    text: 'Los agentes registraron una nave en Granada y otra en Sevilla.',
    finds: [],
  },
  {
    what: 'Mali behind a country, not "financial"',
    lang: 'ar',
    kind: 'Country',
    text: 'شارك في العملية محققون من النيجر ومالي. وقُدم إليهم دعم مالي كبير.',
    finds: ['النيجر = Niger', 'ومالي = Mali'],
  },
  {
    what: 'no country in a name of a person',
    lang: 'en',
    kind: 'Country',
    text: 'Agent Chad Werner spoke of the case. Officers from Chad were present.',
    finds: ['Chad = Chad'],
  },
  {
    what: 'no country in a list of states of another',
    lang: 'en',
    kind: 'Country',
    text: 'Agents searched homes in Alabama, Georgia and Maine. Officers from Georgia and Moldova helped.',
    finds: ['Georgia = Georgia', 'Moldova = Moldova'],
  },
  {
    what: 'no name across a dash',
    lang: 'en',
    kind: 'Organisation',
    text: 'NAIROBI, Kenya – Police officers searched the house of the two men.',
    finds: [],
  },
  {
    what: 'no body in a surname that is a noun for bodies',
    lang: 'en',
    kind: 'Organisation',
    text: 'Nicholas Court, Head of the mission, spoke first. Mr Court thanked the Supreme Court of the country.',
    finds: ['Supreme Court = Supreme Court'],
  },
  {
    what: 'no offence in the name of a law',
    lang: 'en',
    kind: 'Offence',
    text: 'He was charged with extortion under the Computer Fraud and Abuse Act.',
    finds: ['extortion = extortion'],
  },
  {
    what: 'former and variant names of countries',
    lang: 'en',
    kind: 'Country',
    text: 'Officers came from Swaziland, Burma, the Ivory Coast, Cabo Verde and Czechia.',
    finds: [
      'Swaziland = Eswatini',
      'Burma = Myanmar',
      'Ivory Coast = Côte d’Ivoire',
      'Cabo Verde = Cape Verde',
      'Czechia = Czech Republic',
    ],
  },
  {
    what: 'nationalities in their feminine and plural',
    lang: 'fr',
    kind: 'Country',
    text: 'Les enquêteurs nicaraguayens et la police libyenne ont entendu deux Uruguayennes.',
    finds: ['nicaraguayens = Nicaragua', 'libyenne = Libya', 'Uruguayennes = Uruguay'],
  },
  {
    what: 'a ministry of any state under one name',
    lang: 'en',
    kind: 'Organisation',
    text: 'The Kenyan Ministry of Interior and the Interior Ministry of Peru wrote to the police.',
    finds: [
      'Kenyan Ministry of Interior = Ministry of the Interior (Kenya)',
      'Interior Ministry = Ministry of the Interior (Peru)',
    ],
  },
]

describe('curated names in running text', () => {
  it.each(cases)('$lang: $what', ({ lang, kind, text, finds }) => {
    expect(named(readNames(lang, text), kind)).toEqual(finds)
  })
})
