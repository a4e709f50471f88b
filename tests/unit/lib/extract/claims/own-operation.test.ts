import type { Language } from '@/lib/model'
import { claimed } from './annotate'

/** Releases on one operation, here "Reed", that tell what it did without naming it again. */
const told: [string, Language, string, string[]][] = [
  [
    'arrests and searches in places',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. Twelve people were arrested in [Alicante|Place] and [Murcia|Place]; searches were also carried out across [Portugal|Country].',
    ['Reed CARRIED_OUT_IN Alicante', 'Reed CARRIED_OUT_IN Murcia', 'Reed CARRIED_OUT_IN Portugal'],
  ],
  [
    'places of others',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. Officers arrested a man wanted in [Belgium|Country] and seized a server used by gangs in [Ghana|Country].',
    [],
  ],
  [
    'a place that opens the sentence',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. In [Ghana|Country] and [Togo|Country] two workshops were raided.',
    ['Reed CARRIED_OUT_IN Ghana', 'Reed CARRIED_OUT_IN Togo'],
  ],
  [
    'a list in one line',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land.\n\nCountries involved: [Kenya|Country], [Ghana|Country] and [Togo|Country].',
    ['Ghana PARTICIPATED_IN Reed', 'Kenya PARTICIPATED_IN Reed', 'Togo PARTICIPATED_IN Reed'],
  ],
  [
    'a list of one a line',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land.\n\nParticipating countries\n\nKENYA\n\n[GHANA|Country]\n\n[TOGO|Country]\n\nMore was said. [Mali|Country] is near.',
    ['GHANA PARTICIPATED_IN Reed', 'TOGO PARTICIPATED_IN Reed'],
  ],
  [
    'bodies by country',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land.\n\nThe following authorities took part in the operation:\n\n[Kenya|Country]: [Harbour Police|Organisation]; [Coast Office|Organisation]\n\n[Togo|Country] ([Mint Guard|Organisation])\n\n[Mali|Country]',
    [
      'Coast Office PARTICIPATED_IN Reed',
      'Coast Office PART_OF Kenya',
      'Harbour Police PARTICIPATED_IN Reed',
      'Harbour Police PART_OF Kenya',
      'Mali PARTICIPATED_IN Reed',
      'Mint Guard PARTICIPATED_IN Reed',
      'Mint Guard PART_OF Togo',
    ],
  ],
  [
    'goods in a list of results',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land.\n\nResults:\n\n- 12 arrests\n\n- 40 kg of [cocaine|Commodity] and [cash|Commodity]\n\n- 300 [vehicles|Commodity] checked\n\n- pumps with which [gold|Commodity] is found',
    ['Reed SEIZED cash', 'Reed SEIZED cocaine'],
  ],
  [
    'French places',
    'fr',
    '[Reed|Operation] est finie au bout de deux longues semaines de travail en mer. Des perquisitions ont été menées à [Lomé|Place] et à [Dakar|Place], et un homme recherché au [Mali|Country] a été arrêté.',
    ['Reed CARRIED_OUT_IN Dakar', 'Reed CARRIED_OUT_IN Lomé'],
  ],
  [
    'a French list',
    'fr',
    '[Reed|Operation] est finie au bout de deux longues semaines de travail en mer.\n\nPays participants : [Kenya|Country], [Togo|Country]',
    ['Kenya PARTICIPATED_IN Reed', 'Togo PARTICIPATED_IN Reed'],
  ],
  [
    'Spanish places',
    'es',
    '[Reed|Operation] terminó tras dos largas semanas de trabajo en el mar. Se practicaron nueve registros en [Cádiz|Place] y [Huelva|Place], y en [Ghana|Country] se interceptó un barco.',
    ['Reed CARRIED_OUT_IN Cádiz', 'Reed CARRIED_OUT_IN Huelva', 'Reed CARRIED_OUT_IN Ghana'],
  ],
  [
    'a Spanish list of results',
    'es',
    '[Reed|Operation] terminó tras dos largas semanas de trabajo en el mar.\n\nBalance de la operación:\n\n• 40 kilos de [hachís|Commodity]\n\n• 12 detenidos',
    ['Reed SEIZED hachís'],
  ],
  [
    'Arabic places',
    'ar',
    'انتهت [قصب|Operation]. واعتقلت الشرطة ثلاثة أشخاص في [غانا|Country].',
    ['قصب CARRIED_OUT_IN غانا'],
  ],
  [
    'who acts',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. [Kenyan|Country:=Kenya] authorities arrested ten people, four more were detained by the [Coast Office|Organisation], and officers from [Togo|Country] and [Mali|Country] made 30 arrests.',
    [
      'Coast Office PARTICIPATED_IN Reed',
      'Kenya PARTICIPATED_IN Reed',
      'Mali PARTICIPATED_IN Reed',
      'Togo PARTICIPATED_IN Reed',
    ],
  ],
  [
    'a verb without an object',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. [Larkspur|Organisation] dismantled in a raid.',
    [],
  ],
  [
    'who helps with the case',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. [Europol|Organisation] supported the investigation, and ten people were arrested with the support of the [Coast Office|Organisation].',
    ['Coast Office SUPPORTED Reed', 'Europol SUPPORTED Reed'],
  ],
  [
    'a chain of participles and a pronoun',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. It was coordinated by [Europol|Organisation], led by the [Mint Guard|Organisation] and [Harbour Police|Organisation], and supported by the [Coast Office|Organisation].',
    [
      'Coast Office SUPPORTED Reed',
      'Europol COORDINATED Reed',
      'Harbour Police LED Reed',
      'Mint Guard LED Reed',
    ],
  ],
  [
    'participles that open a sentence',
    'en',
    'Led by the [Mint Guard|Organisation] and coordinated by [Europol|Organisation], [Reed|Operation] has ended.',
    ['Europol COORDINATED Reed', 'Mint Guard LED Reed'],
  ],
  [
    'who leads takes no part besides',
    'en',
    '[Reed|Operation] was led by the [Mint Guard|Organisation].\n\nThe following authorities took part in the operation:\n\n[Mint Guard|Organisation]\n\n[Mali|Country]',
    ['Mali PARTICIPATED_IN Reed', 'Mint Guard LED Reed'],
  ],
  [
    'crimes of those caught',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. Two men suspected of [smuggling|Offence] were arrested. A network specialised in [piracy|Offence] was dismantled.',
    ['Reed TARGETED piracy', 'Reed TARGETED smuggling'],
  ],
  [
    'goods used or bought are not taken',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. Officers seized [phones|Commodity] used to order [cocaine|Commodity]. Ten [boats|Commodity] were recovered.',
    ['Reed SEIZED boats', 'Reed SEIZED phones'],
  ],
  [
    'goods to be taken are not taken, goods that could be are',
    'en',
    '[Reed|Operation] has ended after two long weeks of work at sea and on land. The plan was to seize [boats|Commodity]. Officers were able to seize [cocaine|Commodity].',
    ['Reed SEIZED cocaine'],
  ],
  [
    'a remark on a crime',
    'en',
    '[Reed|Operation], against [smuggling|Offence], a business which feeds [piracy|Offence], has ended.',
    ['Reed TARGETED smuggling'],
  ],
  [
    'French participles that open a sentence',
    'fr',
    'Conduite par la [Garde|Organisation] et coordonnée à l’échelon international par [Europol|Organisation], l’opération [Reed|Operation] s’est achevée hier.',
    ['Europol COORDINATED Reed', 'Garde LED Reed'],
  ],
  [
    'French suspects and goods',
    'fr',
    '[Reed|Operation] est finie au bout de deux longues semaines de travail en mer. Deux hommes soupçonnés de [contrebande|Offence] ont été arrêtés ; 40 [fusils|Commodity] saisis.',
    ['Reed SEIZED fusils', 'Reed TARGETED contrebande'],
  ],
  [
    'Spanish leaders and helpers',
    'es',
    'La [operación Reed|Operation] se prolongó dos meses bajo la dirección de la [Oficina Costera|Organisation], a la que prestó asistencia la [Guardia|Organisation].',
    ['Guardia SUPPORTED operación Reed', 'Oficina Costera LED operación Reed'],
  ],
  [
    'Spanish goods',
    'es',
    '[Reed|Operation] terminó tras dos largas semanas de trabajo en el mar. Se intervinieron 40 kilos de [hachís|Commodity] por valor de 3 millones y dos [lanchas|Commodity].',
    ['Reed SEIZED hachís', 'Reed SEIZED lanchas'],
  ],
  [
    'Arabic leaders, helpers and places',
    'ar',
    'وشملت [العملية|Operation] [غانا|Country] و[مالي|Country]. وتولت [الوحدة|Organisation] إدارة [العملية|Operation] التي مولتها [كندا|Country].',
    [
      'العملية CARRIED_OUT_IN غانا',
      'العملية CARRIED_OUT_IN مالي',
      'الوحدة LED العملية',
      'كندا SUPPORTED العملية',
    ],
  ],
]

test.each(told)('%s (%s)', (_, lang, source, expected) => {
  expect(claimed(source, lang)).toEqual(expected.toSorted())
})
