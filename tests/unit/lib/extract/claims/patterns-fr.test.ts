import { claimed } from './annotate'

const stated: [string, string[]][] = [
  [
    'Une [opération|Operation] simultanée dans les départements du [Cantal|Place] a mobilisé 90 gendarmes.',
    ['opération CARRIED_OUT_IN Cantal'],
  ],
  ['[Jonc|Operation] est finie. Elle a démantelé un vaste [trafic|Offence].', ['Jonc TARGETED trafic']],
  [
    '[Jonc|Operation] est finie. Un [trafic|Offence] a été démantelé ; la [fraude|Offence] n’a pas été comptée.',
    ['Jonc TARGETED trafic'],
  ],
  [
    'Une [opération|Operation] a été menée à l’encontre d’un [trafic|Offence] de montres.',
    ['opération TARGETED trafic'],
  ],
  [
    'M. [Bo Chen|Official], ministre et conseiller, a rencontré à [Nairobi|Place] Mme [Ann Lee|Official].',
    ['Bo Chen MET Ann Lee'],
  ],
  [
    'Il a cité [Jonc|Operation] contre les faux tuteurs, [Roseau|Operation] contre la [fraude|Offence] et d’autres.',
    ['Roseau TARGETED fraude'],
  ],
  [
    '[Jonc|Operation], menée en mai dans quelque 20 pays et territoires d’[Afrique|Place], est finie.',
    ['Jonc CARRIED_OUT_IN Afrique'],
  ],
  [
    'La [conférence|Event:conference] a commencé. Les délégués ont débattu de la [fraude|Offence] et de la [piraterie|Offence].',
    ['conférence DISCUSSED fraude', 'conférence DISCUSSED piraterie'],
  ],
  [
    'La [conférence|Event:conference] a commencé. Mme [Ann Lee|Official] a pris la parole devant les délégués.',
    ['Ann Lee ATTENDED conférence'],
  ],
  ['Elle ira à [Nairobi|Place], où se trouve le [Centre|Facility].', ['Centre LOCATED_IN Nairobi']],
  [
    'La [conférence|Event:conference] a été l’occasion de faire le point sur les menaces que pose la [fraude|Offence] telles que le [racket|Offence], ainsi que le [vol|Offence].',
    ['conférence DISCUSSED fraude', 'conférence DISCUSSED racket', 'conférence DISCUSSED vol'],
  ],
  [
    '[Jonc|Operation] a commencé. En mai, elle a été coordonnée par [Europol|Organisation].',
    ['Europol COORDINATED Jonc'],
  ],
  [
    'Les autorités [kényanes|Country:demonym], [ghanéennes|Country:demonym] et [togolaises|Country:demonym] ont participé à [Jonc|Operation].',
    ['ghanéennes PARTICIPATED_IN Jonc', 'kényanes PARTICIPATED_IN Jonc', 'togolaises PARTICIPATED_IN Jonc'],
  ],
  [
    'Une [opération|Operation] policière internationale menée au [Kenya|Country] est finie.',
    ['opération CARRIED_OUT_IN Kenya'],
  ],
  ['[Jonc|Operation] a été confiée au [parquet|Organisation].', ['parquet LED Jonc']],
  ['[Jonc|Operation] visait à mettre un terme au [trafic|Offence].', ['Jonc TARGETED trafic']],
  [
    '[Jonc|Operation], ayant pour cible le [trafic|Offence], a bénéficié du précieux soutien du [Japon|Country].',
    ['Japon SUPPORTED Jonc', 'Jonc TARGETED trafic'],
  ],
  [
    '[Jonc|Operation] est finie. Parmi les marchandises saisies figurent 20 tonnes d’[ivoire|Commodity] et 300 kilos de [bois|Commodity].',
    ['Jonc SEIZED bois', 'Jonc SEIZED ivoire'],
  ],
  [
    '[Jonc|Operation] est finie. Les [jouets|Commodity], les bougies, les [montres|Commodity] et les [sacs|Commodity] figurent parmi les produits saisis.',
    ['Jonc SEIZED jouets', 'Jonc SEIZED montres', 'Jonc SEIZED sacs'],
  ],
  [
    '[Jonc|Operation] est finie. Parmi ces [drogues|Commodity] figurent 12 kg d’[ecstasy|Commodity] et 3 kg d’[opium|Commodity].',
    ['Jonc SEIZED ecstasy', 'Jonc SEIZED opium'],
  ],
  [
    '[Jonc|Operation] est finie. Ont également été découverts : deux [armes|Commodity] et des [munitions|Commodity].',
    ['Jonc SEIZED armes', 'Jonc SEIZED munitions'],
  ],
  [
    '[Jonc|Operation] est finie. Y ont participé la [douane|Organisation] et le [Canada|Country].',
    ['Canada PARTICIPATED_IN Jonc', 'douane PARTICIPATED_IN Jonc'],
  ],
  ['L’[opération Jonc|Operation] a été menée par [INTERPOL|Organisation].', ['INTERPOL LED opération Jonc']],
  [
    'L’opération [Jonc|Operation], la toute première menée par [INTERPOL|Organisation] contre la [fraude|Offence] en [Asie|Place], est finie.',
    ['INTERPOL LED Jonc', 'Jonc CARRIED_OUT_IN Asie', 'Jonc TARGETED fraude'],
  ],
  ['[Jonc|Operation] a été coordonnée par [Europol|Organisation].', ['Europol COORDINATED Jonc']],
  ['[Jonc|Operation] a eu lieu sous l’égide d’[Europol|Organisation].', ['Europol COORDINATED Jonc']],
  [
    '[Jonc|Operation] a été réalisée avec l’appui du [Japon|Country] et du [Canada|Country].',
    ['Canada SUPPORTED Jonc', 'Japon SUPPORTED Jonc'],
  ],
  [
    'Il a cité l’appui apporté par le [Japon|Country] à de nombreux projets, en particulier à [Jonc|Operation].',
    ['Japon SUPPORTED Jonc'],
  ],
  ['Le [Japon|Country] soutient [Jonc|Operation].', ['Japon SUPPORTED Jonc']],
  [
    'Le [Kenya|Country], le [Ghana|Country] et le [Togo|Country] ont participé à [Jonc|Operation].',
    ['Ghana PARTICIPATED_IN Jonc', 'Kenya PARTICIPATED_IN Jonc', 'Togo PARTICIPATED_IN Jonc'],
  ],
  [
    '[Jonc|Operation] a réuni le [Kenya|Country] et le [Ghana|Country].',
    ['Ghana PARTICIPATED_IN Jonc', 'Kenya PARTICIPATED_IN Jonc'],
  ],
  [
    'Les autorités [kényanes|Country:demonym] ont participé à [Jonc|Operation].',
    ['kényanes PARTICIPATED_IN Jonc'],
  ],
  [
    '[Jonc|Operation], qui s’est déroulée dans toute la [Chine|Country], est finie.',
    ['Jonc CARRIED_OUT_IN Chine'],
  ],
  [
    '[Jonc|Operation] ciblait le [trafic de drogues|Offence] et la [fraude|Offence].',
    ['Jonc TARGETED fraude', 'Jonc TARGETED trafic de drogues'],
  ],
  ['[Jonc|Operation] a permis la saisie de deux tonnes d’[ivoire|Commodity].', ['Jonc SEIZED ivoire']],
  [
    'Une [formation|Event:training], organisée dans le sillage du succès de [Jonc|Operation], est finie.',
    ['formation FOLLOWED Jonc'],
  ],
  ['La [formation|Event:training] faisait suite à [Jonc|Operation].', ['formation FOLLOWED Jonc']],
  [
    'Le travail avance alors que le [Kenya|Country] accueillait pour la première fois une [formation|Event:training].',
    ['Kenya HOSTED formation'],
  ],
  ['La [conférence|Event:conference] s’est tenue à [Nairobi|Place].', ['conférence LOCATED_IN Nairobi']],
  ['Le [Centre|Facility] est situé à [Nairobi|Place].', ['Centre LOCATED_IN Nairobi']],
  [
    'Le [Centre|Facility], qui doit ouvrir ses portes à [Nairobi|Place], est attendu.',
    ['Centre LOCATED_IN Nairobi planned'],
  ],
  ['[Jonc|Operation] s’inscrit dans le cadre du [projet Delta|Programme].', ['Jonc PART_OF projet Delta']],
  ['Le [Centre|Facility] est géré par [INTERPOL|Organisation].', ['INTERPOL OPERATED Centre']],
  [
    'Le [Kenya|Country] a aidé en mettant à disposition des policiers au [Secrétariat|Organisation].',
    ['Kenya SECONDED_TO Secrétariat'],
  ],
  [
    'La [réunion|Event:meeting] a porté sur la [fraude|Offence] et sur la [piraterie|Offence].',
    ['réunion DISCUSSED fraude', 'réunion DISCUSSED piraterie'],
  ],
  [
    'La [visite|Event:visit] a été l’occasion de faire le point sur les problèmes que pose la [fraude|Offence].',
    ['visite DISCUSSED fraude'],
  ],
  [
    'Le [Centre|Facility] figurait parmi les principaux sujets abordés lors de la [visite|Event:visit].',
    ['visite DISCUSSED Centre'],
  ],
  [
    '[INTERPOL|Organisation] et le [Kenya|Country] ont signé un [accord|Agreement].',
    ['INTERPOL SIGNED accord', 'Kenya SIGNED accord'],
  ],
  ['M. [Bo Chen|Official] a rencontré Mme [Ann Lee|Official].', ['Bo Chen MET Ann Lee']],
  ['M. [Bo Chen|Official] a été reçu par Mme [Ann Lee|Official].', ['Bo Chen MET Ann Lee']],
  [
    'M. [Bo Chen|Official] s’est entretenu au [siège du Centre|Facility] avec Mme [Ann Lee|Official].',
    ['Bo Chen MET Ann Lee'],
  ],
  ['M. [Bo Chen|Official] a rencontré à [Nairobi|Place] Mme [Ann Lee|Official].', ['Bo Chen MET Ann Lee']],
  [
    'M. [Bo Chen|Official] a été [reçu au siège|Event:visit] par Mme [Ann Lee|Official].',
    ['Bo Chen ATTENDED reçu au siège', 'Bo Chen MET Ann Lee'],
  ],
  [
    'La [visite|Event:visit] a commencé. M. [Bo Chen|Official] était accompagné de M. [Li Wu|Official], ministre, et de M. [Al Ba|Official].',
    ['Al Ba ATTENDED visite', 'Li Wu ATTENDED visite'],
  ],
  [
    'La [visite|Event:visit] a commencé. La [fraude|Offence] et la [piraterie|Offence] étaient au centre de leurs échanges.',
    ['visite DISCUSSED fraude', 'visite DISCUSSED piraterie'],
  ],
  [
    'La [visite|Event:visit] a commencé. La [fraude|Offence] figurait également à l’ordre du jour.',
    ['visite DISCUSSED fraude'],
  ],
  [
    'La [fraude|Offence] et la [piraterie|Offence] ont aussi été évoquées au cours de la [réunion|Event:meeting].',
    ['réunion DISCUSSED fraude', 'réunion DISCUSSED piraterie'],
  ],
  [
    'La [visite|Event:visit] a commencé. La [fraude|Offence] a également été abordée.',
    ['visite DISCUSSED fraude'],
  ],
  [
    'La [visite|Event:visit] a aussi été l’occasion de parler du [Centre|Facility].',
    ['visite DISCUSSED Centre'],
  ],
  [
    'Le [Centre|Facility], dont l’inauguration est prévue à [Nairobi|Place] au printemps, est attendu.',
    ['Centre LOCATED_IN Nairobi planned'],
  ],
  [
    'La [conférence|Event:conference], qui se tiendra à [Nairobi|Place], est attendue.',
    ['conférence LOCATED_IN Nairobi planned'],
  ],
  [
    'Elle fait suite à l’opération [Jonc|Operation], première opération d’[Europol|Organisation] contre la [fraude|Offence] en [Afrique|Place].',
    ['Europol LED Jonc', 'Jonc CARRIED_OUT_IN Afrique', 'Jonc TARGETED fraude'],
  ],
  ['Mme [Ann Lee|Official] représentait le [Kenya|Country].', ['Ann Lee REPRESENTED Kenya']],
  [
    'Mme [Ann Lee|Official] et M. [Bo Chen|Official] ont assisté à la [conférence|Event:conference].',
    ['Ann Lee ATTENDED conférence', 'Bo Chen ATTENDED conférence'],
  ],
  ['Mme [Ann Lee|Official] a salué les résultats de [Jonc|Operation].', ['Ann Lee SPOKE_ABOUT Jonc']],
]

const notStated: [string, string][] = [
  [
    'a subject that somebody else dealt with',
    'La [visite|Event:visit] a commencé. La [fraude|Offence] a été abordée par la presse.',
  ],
  [
    'a place before who was met by nobody',
    'M. [Bo Chen|Official] a rencontré à [Nairobi|Place] des proches de Mme [Ann Lee|Official].',
  ],
  ['named together only', 'Le [Kenya|Country], [INTERPOL|Organisation] et [Jonc|Operation] ont été cités.'],
  ['the conditional', 'Le [Kenya|Country] pourrait accueillir une [formation|Event:training].'],
  ['a condition', 'Si le [Kenya|Country] accueille une [formation|Event:training], il faudra des salles.'],
  ['a proposal', 'Le [Kenya|Country] a proposé d’accueillir une [formation|Event:training].'],
  [
    'a place that is no subject',
    'Des groupes au [Kenya|Country] ont accueilli une [formation|Event:training].',
  ],
  ['a nationality of things', 'Les produits [chinois|Country:demonym] ont soutenu [Jonc|Operation].'],
  ['results', '[Jonc|Operation] a conduit à de nombreuses arrestations au nom de la loi.'],
]

test.each(stated)('%s', (source, expected) => {
  expect(claimed(source, 'fr')).toEqual(expected.toSorted())
})

test.each(notStated)('claims nothing from %s', (_, source) => {
  expect(claimed(source, 'fr')).toEqual([])
})

test('a negated verb is a denial', () => {
  expect(claimed('Le [Kenya|Country] n’a pas participé à [Jonc|Operation].', 'fr')).toEqual([
    'Kenya PARTICIPATED_IN Jonc denied',
  ])
})

test('each clause has its own subject', () => {
  const source =
    '[INTERPOL|Organisation] a coordonné [Jonc|Operation], tandis que le [Kenya|Country] accueillait une [formation|Event:training].'
  expect(claimed(source, 'fr')).toEqual(['INTERPOL COORDINATED Jonc', 'Kenya HOSTED formation'])
})
