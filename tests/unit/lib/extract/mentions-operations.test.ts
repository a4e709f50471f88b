import type { Language } from '@/lib/model'
import { named, readNames } from './read-names'

interface Case {
  readonly lang: Language
  readonly what: string
  readonly text: string
  readonly finds: readonly string[]
}

const cases: readonly Case[] = [
  {
    lang: 'es',
    what: 'a name that a noun for operations explains',
    text: 'Nueve detenidos: tal es el saldo de Luciérnaga, operación desplegada en mayo contra el contrabando de marfil.',
    finds: ['Luciérnaga = Luciérnaga'],
  },
  {
    lang: 'fr',
    what: 'no city as the name of an operation behind it',
    text: 'Neuf personnes ont été interpellées en mai. Près du port de Marseille, opération terminée, les agents sont rentrés.',
    finds: [],
  },
  {
    lang: 'en',
    what: 'an edition and, inside it, its series',
    text: 'Police in six countries worked together in Operation Marigold III, which ended on Friday last week.',
    finds: ['Marigold III = Marigold III', 'Marigold = Marigold'],
  },
  {
    lang: 'fr',
    what: 'the name of a town right behind the word',
    text: 'Les policiers de six pays ont travaillé ensemble dans l’opération Tournai, qui a pris fin vendredi dernier.',
    finds: ['Tournai = Tournai'],
  },
  {
    lang: 'en',
    what: 'every name of a list, also one that is a place too',
    text: 'Four operations against fakes were codenamed Black Poseidon II, Etosha, Hurricane and Pacific by the agency.',
    finds: [
      'Black Poseidon II = Black Poseidon II',
      'Black Poseidon = Black Poseidon',
      'Etosha = Etosha',
      'Hurricane = Hurricane',
      'Pacific = Pacific',
    ],
  },
  {
    lang: 'en',
    what: 'nothing in co-operation, nor malware that is known as something',
    text: 'Good co-operation between banks helped. An investigation into a tool known as Grabber goes on.',
    finds: [],
  },
  {
    lang: 'fr',
    what: 'a name behind a naming word',
    text: 'Une opération de deux semaines, baptisée Mistral Noir, a été menée dans quatre ports de la région en mai.',
    finds: ['opération = Mistral Noir', 'Mistral Noir = Mistral Noir'],
  },
  {
    lang: 'ar',
    what: 'an edition told by an ordinal word',
    text: 'انتهت عملية سوغا الرابعة في منتصف شهر تموز بعد أن دامت أكثر من شهر في عدد من البلدان.',
    finds: ['سوغا الرابعة = SOGA IV', 'سوغا = SOGA'],
  },
  {
    lang: 'en',
    what: 'a name with an odd capital, which is not the one named later',
    text: 'Operation inPort led to 30 arrests in May. Officers from nine states met in port for two days. Last year Operation Marigold took place.',
    finds: ['inPort = inPort', 'Marigold = Marigold'],
  },
  {
    lang: 'en',
    what: 'a version, a phase and a region as editions',
    text: 'After Operation Larkspur 2.0 came Operation Foxglove Phase III. Operation Marigold – Southeast Asia is over.',
    finds: [
      'Larkspur 2.0 = Larkspur 2.0',
      'Larkspur = Larkspur',
      'Foxglove Phase III = Foxglove Phase III',
      'Foxglove = Foxglove',
      'Marigold – Southeast Asia = Marigold Southeast Asia',
      'Marigold = Marigold',
    ],
  },
  {
    lang: 'en',
    what: 'a name that starts with a country',
    text: 'The work was codenamed Peru Lantern and ended in June after eight weeks of checks at the borders.',
    finds: ['Peru Lantern = Peru Lantern'],
  },
  {
    lang: 'en',
    what: 'a list behind among them, and a name in quotes before the noun',
    text: 'The goods were found in several operations, among them Larkspur II and Foxglove. The “Night Heron” operation found none.',
    finds: [
      'Larkspur II = Larkspur II',
      'Larkspur = Larkspur',
      'Foxglove = Foxglove',
      'Night Heron = Night Heron',
    ],
  },
  {
    lang: 'en',
    what: 'another edition later on, but not an ordinary word that opens a sentence',
    text: 'In Operation Signal 6 police checked vans at night for two weeks. Signal lamps were lit. In Signal 5 there had been none.',
    finds: ['Signal 6 = Signal VI', 'Signal = Signal', 'Signal 5 = Signal V', 'Signal = Signal'],
  },
  {
    lang: 'es',
    what: 'a name before the operation it is given to',
    text: 'Bautizada con el nombre de Faro Azul III, la operación se llevó a cabo en siete puertos durante el mes de mayo.',
    finds: ['Faro Azul III = Faro Azul III', 'Faro Azul = Faro Azul', 'operación = Faro Azul III'],
  },
  {
    lang: 'ar',
    what: 'a foreign name that a hyphen joins, and one in quotes',
    text: 'جاءت بعدها عملية «النسر الأزرق» في بلدين. وشاركت عدة بلدان في عملية سي-هورس في الشهر الماضي.',
    finds: ['النسر الأزرق = النسر الأزرق', 'سي-هورس = سي-هورس'],
  },
  {
    lang: 'ar',
    what: 'a name with an ordinal, and one that the operation carries',
    text: 'العملية التي حملت اسم "البرق السادس" انتهت في أيار. وجرت عملية زلمار الرابعة في بلدين. وانتهت العملية الأمنية الرابعة.',
    finds: [
      'العملية = البرق VI',
      'البرق السادس = البرق VI',
      'البرق = البرق',
      'زلمار الرابعة = زلمار IV',
      'زلمار = زلمار',
      'العملية = زلمار IV',
    ],
  },
]

describe('operations in a text', () => {
  it.each(cases)('finds $what ($lang)', ({ lang, text, finds }) => {
    expect(named(readNames(lang, text), 'Operation')).toEqual(finds)
  })
})
