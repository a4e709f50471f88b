import type { EntityKind, Language } from '@/lib/model'
import { named, readNames } from './read-names'

interface Case {
  readonly lang: Language
  readonly kind: EntityKind
  readonly what: string
  readonly text: string
  readonly finds: readonly string[]
}

const cases: readonly Case[] = [
  // people
  {
    lang: 'en',
    kind: 'Official',
    what: 'an office before a name',
    text: 'The talks were opened by Norway’s Minister of Justice, Ingrid Solheim, in Oslo on Monday morning.',
    finds: ['Ingrid Solheim = Ingrid Solheim'],
  },
  {
    lang: 'en',
    kind: 'Official',
    what: 'a name before an office',
    text: 'Pavel Horak, Head of the Organized Crime unit of the Czech police, took part in the talks in Prague.',
    finds: ['Pavel Horak = Pavel Horak'],
  },
  {
    lang: 'en',
    kind: 'Official',
    what: 'a list in which each name stands before its office',
    text: 'The guests were Amadou Keita, Minister of Security of Mali, Sofia Lindqvist, Commissioner of the Swedish Police, and Jan Kowal, Director of the Polish Border Guard.',
    finds: ['Amadou Keita = Amadou Keita', 'Sofia Lindqvist = Sofia Lindqvist', 'Jan Kowal = Jan Kowal'],
  },
  {
    lang: 'en',
    kind: 'Official',
    what: 'a given name of two syllables with a small second half',
    text: 'Superintendent Leung Kar-fai of the Hong Kong Police thanked the countries that had taken part.',
    finds: ['Leung Kar-fai = Leung Kar-fai'],
  },
  {
    lang: 'en',
    kind: 'Official',
    what: 'no suspect and no victim',
    text: 'Officers arrested Marco Santini in Naples. The victim, Elena Rossi, was found unharmed in a house near the port.',
    finds: [],
  },
  {
    lang: 'fr',
    kind: 'Official',
    what: 'a name without its honorific',
    text: 'Le Ministre de la Justice du Gabon, M. Étienne Mbadinga, a ouvert la réunion. Mme Claire Aubry, directrice de la Police judiciaire, était présente.',
    finds: ['Étienne Mbadinga = Étienne Mbadinga', 'Claire Aubry = Claire Aubry'],
  },
  {
    lang: 'es',
    kind: 'Official',
    what: 'a name before an office',
    text: 'Asistieron al acto Lucía Ferreyra, Ministra de Seguridad de Uruguay, y Raúl Ibarra, jefe de la Policía Nacional.',
    finds: ['Lucía Ferreyra = Lucía Ferreyra', 'Raúl Ibarra = Raúl Ibarra'],
  },
  {
    lang: 'ar',
    kind: 'Official',
    what: 'a known name',
    text: 'التقى الأمين العام للإنتربول يورغن شتوك بعدد من كبار المسؤولين في المدينة يوم الاثنين.',
    finds: ['يورغن شتوك = Jürgen Stock'],
  },
  // organisations
  {
    lang: 'fr',
    kind: 'Organisation',
    what: 'one ministry in either order of words',
    text: 'Le ministère malien de la Sécurité intérieure a signé. Le ministère de la Sécurité intérieure malien a salué la décision.',
    finds: [
      'ministère malien de la Sécurité intérieure = Ministère malien de la Sécurité intérieure',
      'ministère de la Sécurité intérieure malien = Ministère malien de la Sécurité intérieure',
    ],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'a body but not the person before it',
    text: 'The case was led by Anna Brandt of the Fraud Division and two officers from the Harbour Police Bureau in the city.',
    finds: ['Fraud Division = Fraud Division', 'Harbour Police Bureau = Harbour Police Bureau'],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'the bureau of a country that its capital is named for',
    text: 'Requests were sent by the National Central Bureau in Sofia and by NCB Ankara during the first week of May.',
    finds: [
      'National Central Bureau in Sofia = INTERPOL National Central Bureau (Bulgaria)',
      'NCB Ankara = INTERPOL National Central Bureau (Türkiye)',
    ],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'a regional bureau called by its region',
    text: 'The INTERPOL Regional Bureau for East Africa helped to plan the work of the police forces in the region.',
    finds: ['INTERPOL Regional Bureau for East Africa = INTERPOL Regional Bureau in Nairobi'],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'the police of a country, but not its officers',
    text: 'Chilean police searched a house. Spain’s national police helped, and so did Royal Tongan Police. Peruvian police officers came later.',
    finds: [
      'Chilean police = Chilean police',
      'Spain’s national police = National Police (Spain)',
      'Royal Tongan Police = Royal Tongan Police',
    ],
  },
  {
    lang: 'fr',
    kind: 'Organisation',
    what: 'a force told by its adjectives, but not the chiefs of police of a region',
    text: 'Les chefs de police d’Afrique centrale étaient là. Le parquet fédéral et la police judiciaire de Gand ont agi, la gendarmerie a aidé.',
    finds: [
      'parquet fédéral = Federal Prosecutor’s Office (Belgium)',
      'police judiciaire de Gand = Police judiciaire de Gand',
    ],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'groups and markets by the noun beside their name, and again later',
    text: 'Police took down the Larkspur gang. BlueBazaar, the largest illegal marketplace of the region, went too. So did a ransomware group known as D4wn. Larkspur sold BlueBazaar its data.',
    finds: [
      'Larkspur = Larkspur',
      'BlueBazaar = BlueBazaar',
      'D4wn = D4wn',
      'Larkspur = Larkspur',
      'BlueBazaar = BlueBazaar',
    ],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'no group in other networks, nor in what names no body',
    text: 'Data came over the Larkspur network. A Joint Investigation Team met in May. The Tax service of the town was closed that day.',
    finds: [],
  },
  {
    lang: 'es',
    kind: 'Organisation',
    what: 'a gang called by its name',
    text: 'La Policía Nacional de España desmanteló la banda «Los Halcones». El grupo criminal conocido como Marea Negra sigue activo.',
    finds: [
      'Policía Nacional de España = National Police (Spain)',
      'Los Halcones = Los Halcones',
      'Marea Negra = Marea Negra',
    ],
  },
  {
    lang: 'en',
    kind: 'Organisation',
    what: 'a name over initials, of, for and a comma',
    text: 'The U.S. Attorney’s Office for the Northern District of Larkland and the Trade, Ports & Harbours Office took part.',
    finds: [
      'U.S. Attorney’s Office for the Northern District of Larkland = U.S. Attorney’s Office for the Northern District of Larkland',
      'Trade, Ports & Harbours Office = Trade, Ports & Harbours Office',
    ],
  },
  {
    lang: 'ar',
    kind: 'Organisation',
    what: 'bodies by their head and what completes it, in short again',
    text: 'نُفذت العملية مع النيابة العامة وإدارة التعاون الدولي في وزارة العدل السنغالية. وشاركت الإدارة العامة للموانئ والمباحث الجنائية، ثم شكرت الإدارة العامة جميع الدول.',
    finds: [
      'النيابة العامة = النيابة العامة',
      'وإدارة التعاون الدولي = إدارة التعاون الدولي',
      'وزارة العدل السنغالية = Ministry of Justice (Senegal)',
      'الإدارة العامة للموانئ والمباحث الجنائية = الإدارة العامة للموانئ والمباحث الجنائية',
      'الإدارة العامة = الإدارة العامة للموانئ والمباحث الجنائية',
    ],
  },
  {
    lang: 'ar',
    kind: 'Organisation',
    what: 'no body in managing an operation, nor in the police of everywhere',
    text: 'تولت الدول إدارة العملية بنجاح كبير. وقال إن أسرة الشرطة العالمية ملتزمة بما اتفق عليه في العام الماضي.',
    finds: [],
  },
  {
    lang: 'fr',
    kind: 'Organisation',
    what: 'the police of two countries apart',
    text: 'Les armes ont été saisies avec le concours de la police chilienne. La police bolivienne a aidé pour sa part.',
    finds: ['police chilienne = Police chilienne', 'police bolivienne = Police bolivienne'],
  },
  {
    lang: 'fr',
    kind: 'Organisation',
    what: 'a name in small letters that its acronym closes, and no other words before brackets',
    text: 'L’enquête a été confiée à l’Office central de lutte contre le trafic de bateaux (OCLB). Le groupe de bateaux rouges (trois) est parti.',
    finds: [
      'Office central de lutte contre le trafic de bateaux = Office central de lutte contre le trafic de bateaux',
      'OCLB = Office central de lutte contre le trafic de bateaux',
    ],
  },
  // countries
  {
    lang: 'en',
    kind: 'Country',
    what: 'neither a continent’s people nor a currency',
    text: 'South American police found goods worth two million US dollars and 300 Swiss francs in a house in Peru.',
    finds: ['Peru = Peru'],
  },
  // events
  {
    lang: 'en',
    kind: 'Event',
    what: 'a visit told by its verb',
    text: 'Norway’s Minister of Justice, Ingrid Solheim, has visited the INTERPOL General Secretariat for the first time.',
    finds: ['has visited the INTERPOL General Secretariat = Visit of Ingrid Solheim to INTERPOL (2013-10)'],
  },
  {
    lang: 'fr',
    kind: 'Event',
    what: 'a training on an offence',
    text: 'Le pays a accueilli une formation INTERPOL contre le commerce illicite au mois de juin.',
    finds: [
      'formation INTERPOL contre le commerce illicite = Formation INTERPOL contre le commerce illicite',
    ],
  },
  {
    lang: 'es',
    kind: 'Event',
    what: 'the session of an assembly as the assembly',
    text: 'La 81ª reunión de la Asamblea General de INTERPOL aprobó el plan por una gran mayoría de los votos.',
    finds: [
      '81ª reunión de la Asamblea General de INTERPOL = 81ª reunión de la Asamblea General de INTERPOL',
    ],
  },
  {
    lang: 'en',
    kind: 'Event',
    what: 'no criminal forum and no verb',
    text: 'Members of the forum sold stolen cards. The police are meeting the needs of victims and will visit schools.',
    finds: [],
  },
  // agreements
  {
    lang: 'en',
    kind: 'Agreement',
    what: 'one agreement told twice',
    text: 'INTERPOL and Europol signed a cooperation agreement on Tuesday. The agreement lets both use each other’s data.',
    finds: ['cooperation agreement = Cooperation agreement', 'agreement = Cooperation agreement'],
  },
  {
    lang: 'fr',
    kind: 'Agreement',
    what: 'a known convention',
    text: 'Le pays a ratifié la Convention de Budapest sur la cybercriminalité au début du mois de mai dernier.',
    finds: ['Convention de Budapest sur la cybercriminalité = Convention on Cybercrime'],
  },
  {
    lang: 'en',
    kind: 'Agreement',
    what: 'a known convention called by its noun',
    text: 'Fifty states are parties to the Budapest Convention. The Convention was the first of its kind in the world.',
    finds: ['Budapest Convention = Convention on Cybercrime', 'Convention = Convention on Cybercrime'],
  },
  // what is no offence or commodity
  {
    lang: 'en',
    kind: 'Commodity',
    what: 'not what a database holds',
    text: 'Officers checked passports against the database of Stolen and Lost Travel Documents at every desk of the port.',
    finds: [],
  },
]

describe('names in a text', () => {
  it.each(cases)('finds $what ($lang, $kind)', ({ lang, kind, text, finds }) => {
    expect(named(readNames(lang, text), kind)).toEqual(finds)
  })
})
