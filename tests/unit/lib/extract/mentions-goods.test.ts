import type { Language } from '@/lib/model'
import { named, readNames } from './read-names'

const cases: readonly { lang: Language; what: string; text: string; finds: readonly string[] }[] = [
  {
    lang: 'en',
    what: 'what is counted in a seizure',
    text: 'Nine people were held that night. Officers seized 40 brass lamps, 12 sewing kits and 300 kg of saffron.',
    finds: ['brass lamps = brass lamps', 'sewing kits = sewing kits', 'saffron = saffron'],
  },
  {
    lang: 'en',
    what: 'neither people, nor what was only checked, nor words for no kind of goods',
    text: 'Nine people were held that night. Officers checked 40 lockers in May. They arrested 12 brokers. They seized 300 items.',
    finds: [],
  },
  {
    lang: 'en',
    what: 'what stands in a list with goods that were seized',
    text: 'Nine people were held that night. Officers came away with ledgers, firearms and a paper press. Dozens of tents and pumps and some cocaine were seized.',
    finds: [
      'ledgers = ledgers',
      'firearms = firearms',
      'paper press = paper press',
      'tents = tents',
      'pumps = pumps',
      'cocaine = cocaine',
    ],
  },
  {
    lang: 'en',
    what: 'no people or deeds in a list with goods',
    text: 'Nine people were held that night. Officers seized firearms, arrested traffickers and searched homes.',
    finds: ['firearms = firearms'],
  },
  {
    lang: 'fr',
    what: 'what is counted in a seizure',
    text: 'Neuf personnes ont été arrêtées. Les douaniers ont saisi 40 moteurs et 12 kg de safran dissimulé dans des sacs.',
    finds: ['moteurs = moteurs', 'safran = safran'],
  },
  {
    lang: 'es',
    what: 'lines of a list that a seizure opens',
    text: 'Fueron detenidas nueve personas.\n\nEntre los efectos incautados figuran:\n\n- 40 motores;\n- 12 kg de azafrán molido.',
    finds: ['motores = motores', 'azafrán = azafrán'],
  },
  {
    lang: 'es',
    what: 'a line of a list beside lines of goods',
    text: 'Fueron detenidas nueve personas.\n\nBalance de la operación:\n\n- 20 armas de fuego;\n- tres grafadoras.',
    finds: ['armas de fuego = firearms', 'grafadoras = grafadoras'],
  },
  {
    lang: 'en',
    what: 'vehicles that were stolen, but not those that were checked or used',
    text: 'Nine people were held that night. They came in cars. Some 300 cars were checked. In all 17 stolen cars were recovered.',
    finds: ['cars = vehicles'],
  },
  {
    lang: 'en',
    what: 'no cash in cashing out',
    text: 'Nine people were held that night. They cash out what they steal at shops near the harbour of the town.',
    finds: [],
  },
  {
    lang: 'fr',
    what: 'what stands in a list with goods that were seized, each with its article',
    text: 'Neuf personnes ont été arrêtées. Les douaniers ont saisi 3 kg de cocaïne, des perruques de scène, un trépied et des téléphones.',
    finds: [
      'cocaïne = cocaine',
      'perruques de scène = perruques de scène',
      'trépied = trépied',
      'téléphones = mobile phones',
    ],
  },
  {
    lang: 'es',
    what: 'what stands in a list with goods that were seized, without adjectives and sums',
    text: 'Fueron detenidas nueve personas. Los agentes incautaron cocaína, cuadernos con anotaciones, un trípode, armas cortas y largas y 300 euros, y detuvieron a varios compinches.',
    finds: ['cocaína = cocaine', 'cuadernos = cuadernos', 'trípode = trípode', 'armas cortas = firearms'],
  },
]

describe('goods', () => {
  it.each(cases)('finds $what ($lang)', ({ lang, text, finds }) => {
    expect(named(readNames(lang, text), 'Commodity')).toEqual(finds)
  })
})
