import { extract } from '@/lib/extract/pipeline'
import type { Language, Relation } from '@/lib/model'
import { releaseOf } from '../read-names'

/** What a text says with some relations, as "subject RELATION object", with the modality unless asserted. */
function said(lang: Language, text: string, relations: readonly Relation[]): string[] {
  const { entities, claims } = extract(
    releaseOf(lang, `A release\n\n${text}`, { publisher: null, dateline: null }),
  )
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const lines = claims
    .filter(({ relation }) => relations.includes(relation))
    .map(({ subject, relation, object, modality }) =>
      [names.get(subject), relation, names.get(object), ...(modality === 'asserted' ? [] : [modality])].join(
        ' ',
      ),
    )
  return [...new Set(lines)].toSorted()
}

describe('what bodies belong to', () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      'en',
      'a country before an acronym',
      'It was run by the US FBI.',
      ['Federal Bureau of Investigation PART_OF United States'],
    ],
    [
      'en',
      'brackets behind a country',
      'Agents from the United States (DEA, FBI) and from Malta (Europol) came.',
      [
        'Drug Enforcement Administration PART_OF United States',
        'Federal Bureau of Investigation PART_OF United States',
      ],
    ],
    [
      'en',
      'a possessive',
      'Europol’s European Cybercrime Centre helped.',
      ['European Cybercrime Centre PART_OF Europol'],
    ],
    [
      'fr',
      'an adjective behind',
      'La Guardia Civil espagnole a saisi des armes.',
      ['Civil Guard (Spain) PART_OF Spain'],
    ],
    ['ar', 'no body of another in a list', 'شارك الإنتربول واليوروبول في الاجتماع.', []],
  ])('%s: %s', (lang, _, text, expected) => {
    expect(said(lang, text, ['PART_OF'])).toEqual(expected)
  })
})

describe('where places and bodies are', () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      'en',
      'the country before the city',
      'They met in the German city of Bonn.',
      ['Bonn LOCATED_IN Germany'],
    ],
    [
      'en',
      'the country that opens the sentence',
      'In Kenya, two men were held in Nairobi.',
      ['Nairobi LOCATED_IN Kenya'],
    ],
    ['en', 'no other country', 'In Kenya, two men from Madrid were held.', []],
    ['en', 'based', 'The Lyon-based INTERPOL sent a team.', ['INTERPOL LOCATED_IN Lyon']],
    ['en', 'a seat', 'Europol has its headquarters in The Hague.', ['Europol LOCATED_IN The Hague']],
    ['fr', 'a preposition before the country', 'Il a été jugé à Maubeuge, en France.', []],
    [
      'fr',
      'a preposition before the country of a known city',
      'Il vit à Santiago, au Chili.',
      ['Santiago LOCATED_IN Chile'],
    ],
    ['es', 'a seat', 'INTERPOL tiene su sede en Lyon.', ['INTERPOL LOCATED_IN Lyon']],
    [
      'ar',
      'an adjective behind the city',
      'عقد الاجتماع في مدينة طنجة المغربية.',
      ['Tangier LOCATED_IN Morocco'],
    ],
  ])('%s: %s', (lang, _, text, expected) => {
    expect(said(lang, text, ['LOCATED_IN']).filter((line) => !/^(?:meeting|الاجتماع)/u.test(line))).toEqual(
      expected,
    )
  })
})

describe('who is posted to a body and who represents', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'es',
      'Dos agentes de la Guardia Civil están destinados en INTERPOL.',
      ['Civil Guard (Spain) SECONDED_TO INTERPOL'],
    ],
    [
      'es',
      'Asistió la Embajadora de Canadá en Lima, Sylvie Tremblay.',
      ['Sylvie Tremblay REPRESENTED Canada'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(said(lang, text, ['SECONDED_TO', 'REPRESENTED'])).toEqual(expected)
  })
})

describe('what officials speak about', () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      'en',
      'a quotation signed below',
      '“Piracy hurts us all,” reads the note.\n\n“Drug trafficking knows no border, and we have to answer together.”\n\nMona Reyes, Director of Europol\n\nThe talks went on for three days and ended on Friday.',
      ['Mona Reyes SPOKE_ABOUT drug trafficking'],
    ],
    [
      'en',
      'a name and a colon before it',
      'Mona Reyes, director, Europol: “Drug trafficking knows no border.”',
      ['Mona Reyes SPOKE_ABOUT drug trafficking'],
    ],
    [
      'en',
      'nothing that is only compared to',
      '“It earns more than drug trafficking,” said Europol Director Mona Reyes.',
      [],
    ],
    [
      'fr',
      'an opinion behind the name',
      'Paul Riquet, directeur d’Europol, pour qui le trafic de drogues gagne du terrain, était là.',
      ['Paul Riquet SPOKE_ABOUT drug trafficking'],
    ],
    [
      'es',
      'a perfect tense',
      '“El narcotráfico crece”, ha asegurado el director de Europol, Juan Prats.',
      ['Juan Prats SPOKE_ABOUT drug trafficking'],
    ],
    [
      'ar',
      'a participle behind the speaker',
      'تحدث في الجلسة مدير شرطة دبي، اللواء سالم حمد الراشدي، مشددا على خطر الإرهاب.',
      ['سالم حمد الراشدي SPOKE_ABOUT terrorism'],
    ],
  ])('%s: %s', (lang, _, text, expected) => {
    expect(said(lang, text, ['SPOKE_ABOUT'])).toEqual(expected)
  })
})
