import { claimed } from './annotate'
import type { Language } from '@/lib/model'

const stated: [Language, string, string[]][] = [
  [
    'en',
    'Talks held today at the city hall between Mr [Bo Chen|Official] and Ms [Ann Lee|Official] went well.',
    ['Bo Chen MET Ann Lee'],
  ],
  [
    'fr',
    'Un entretien a eu lieu entre M. [Bo Chen|Official] et Mme [Ann Lee|Official].',
    ['Bo Chen MET Ann Lee'],
  ],
  [
    'en',
    'They saw the signing of a [treaty|Agreement] on data between the [Reed Institute|Organisation] in [Kenya|Country], [Ghana|Country] and [Togo|Country].',
    ['Ghana SIGNED treaty', 'Reed Institute SIGNED treaty', 'Togo SIGNED treaty'],
  ],
  [
    'es',
    'Se firmó en [Lima|Place] el [tratado|Agreement] entre [Perú|Country], [Chile|Country] y [Bolivia|Country].',
    ['Bolivia SIGNED tratado', 'Chile SIGNED tratado', 'Perú SIGNED tratado'],
  ],
  [
    'fr',
    'Le [Sénégal|Country] et douze autres pays ont signé le [traité|Agreement].',
    ['Sénégal SIGNED traité'],
  ],
  [
    'es',
    'Firmaron el [tratado|Agreement] [Perú|Country], [Chile|Country] y [Bolivia|Country].',
    ['Bolivia SIGNED tratado', 'Chile SIGNED tratado', 'Perú SIGNED tratado'],
  ],
  [
    'es',
    'El [tratado|Agreement] fue suscrito por los ministros del Interior de [Perú|Country] y [Chile|Country].',
    ['Chile SIGNED tratado', 'Perú SIGNED tratado'],
  ],
  [
    'es',
    'En la [reunión|Event:meeting] participaron representantes de la [Unión Aduanera|Organisation], de la [Liga Norte|Organisation] y del [Instituto Sur|Organisation].',
    ['Instituto Sur ATTENDED reunión', 'Liga Norte ATTENDED reunión', 'Unión Aduanera ATTENDED reunión'],
  ],
  ['en', 'The gap between [Bo Chen|Official] and [Ann Lee|Official] is wide.', []],
  [
    'en',
    'The [workshop|Event:training] will address, among other subjects:\n\n- links between [fraud|Offence] and [piracy|Offence];\n- how [pistols|Commodity] are found.',
    [
      'workshop DISCUSSED fraud planned',
      'workshop DISCUSSED piracy planned',
      'workshop DISCUSSED pistols planned',
    ],
  ],
  [
    'en',
    'The [workshop|Event:training] was attended by the following:\n\n- [Ann Lee|Official], of the [Reed Institute|Organisation];\n- the [Customs Union|Organisation].',
    ['Ann Lee ATTENDED workshop', 'Customs Union ATTENDED workshop'],
  ],
  [
    'es',
    'En la [reunión|Event:meeting] participaron:\n\n- [Ana Ruiz|Official], directora;\n- la [Unión Aduanera|Organisation].',
    ['Ana Ruiz ATTENDED reunión', 'Unión Aduanera ATTENDED reunión'],
  ],
  [
    'en',
    'The [training|Event:training] is over. Participants came from [Kenya|Country], [Ghana|Country] and [Togo|Country].',
    ['Ghana ATTENDED training', 'Kenya ATTENDED training', 'Togo ATTENDED training'],
  ],
  [
    'en',
    'The [visit|Event:visit] began. Mr [Bo Chen|Official] was accompanied by [Ann Lee|Official], Head of Customs; [Li Wu|Official], Prefect of the Coast; and [Jo Diaz|Official], Chief of Staff.',
    ['Ann Lee ATTENDED visit', 'Jo Diaz ATTENDED visit', 'Li Wu ATTENDED visit'],
  ],
  [
    'en',
    'Officers have come together in [Nairobi|Place] for the [Reed Forum|Event:conference].',
    ['Reed Forum LOCATED_IN Nairobi'],
  ],
  [
    'en',
    '[Fraud|Offence] and [piracy|Offence] were among the subjects of the [meeting|Event:meeting].',
    ['meeting DISCUSSED Fraud', 'meeting DISCUSSED piracy'],
  ],
  [
    'fr',
    'Ouverte mardi à l’hôtel de ville par M. [Bo Chen|Official], la [réunion|Event:meeting] s’est achevée.',
    ['Bo Chen ATTENDED réunion'],
  ],
  [
    'fr',
    'La [réunion|Event:meeting] est finie. Elle a rassemblé le [Togo|Country], le [Ghana|Country] et le [Bénin|Country].',
    ['Bénin ATTENDED réunion', 'Ghana ATTENDED réunion', 'Togo ATTENDED réunion'],
  ],
  [
    'fr',
    'M. [Bo Chen|Official] a été reçu au nom du chef de l’État par Mme [Ann Lee|Official].',
    ['Bo Chen MET Ann Lee'],
  ],
  [
    'fr',
    'Lors de sa mission à [Lima|Place], Mme [Ann Lee|Official] a échangé avec le Ministre, M. [Bo Chen|Official], le Conseiller à la Paix, M. [Li Wu|Official], et le Préfet, M. [Jo Diaz|Official].',
    ['Ann Lee MET Bo Chen', 'Ann Lee MET Jo Diaz', 'Ann Lee MET Li Wu'],
  ],
  [
    'en',
    'The [session|Event:training] brings together 20 officials from customs and [fraud|Offence] units of three countries: [Kenya|Country], [Ghana|Country] and [Togo|Country].',
    ['Ghana ATTENDED session', 'Kenya ATTENDED session', 'Togo ATTENDED session'],
  ],
  [
    'es',
    'El [curso|Event:training] ha empezado. Los participantes proceden de [Kenia|Country], [Ghana|Country] y [Togo|Country].',
    ['Ghana ATTENDED curso', 'Kenia ATTENDED curso', 'Togo ATTENDED curso'],
  ],
  [
    'es',
    'Treinta agentes asisten desde ayer en [Lima|Place] al [curso|Event:training].',
    ['curso LOCATED_IN Lima'],
  ],
  [
    'es',
    'La [reunión|Event:meeting] ha acabado. En ella han tomado parte [Ana Ruiz|Official], directora; [Luz Mora|Official], jefa de gabinete, y [Eva Gil|Official].',
    ['Ana Ruiz ATTENDED reunión', 'Eva Gil ATTENDED reunión', 'Luz Mora ATTENDED reunión'],
  ],
  [
    'en',
    'The [forum|Event:conference], which [Kenya|Country] is hosting this week, is open.',
    ['Kenya HOSTED forum'],
  ],
  [
    'en',
    'The [Reed memorandum|Agreement] is in force. Signatories were [Ann Lee|Official], Director of Customs, and [Bo Chen|Official].',
    ['Ann Lee SIGNED Reed memorandum', 'Bo Chen SIGNED Reed memorandum'],
  ],
  [
    'fr',
    'Un [mémorandum|Agreement] a été paraphé par [Ann Lee|Official], directrice de la douane, et par [Bo Chen|Official].',
    ['Ann Lee SIGNED mémorandum', 'Bo Chen SIGNED mémorandum'],
  ],
  [
    'ar',
    'وشارك في [المؤتمر|Event:conference] [كينيا|Country] و[غانا|Country].',
    ['غانا ATTENDED المؤتمر', 'كينيا ATTENDED المؤتمر'],
  ],
  ['ar', 'سيناقش [المؤتمر|Event:conference] [الاحتيال|Offence].', ['المؤتمر DISCUSSED الاحتيال planned']],
]

test.each(stated)('%s: %s', (lang, source, expected) => {
  expect(claimed(source, lang)).toEqual(expected)
})

const unstated: [Language, string][] = [
  ['en', 'The [meeting|Event:meeting] could be attended by [Ann Lee|Official].'],
  ['en', '[Storm|Operation] ended. The list was long: [Kenya|Country].'],
  ['fr', 'La [réunion|Event:meeting] est finie. Les délégués sont rentrés au [Togo|Country].'],
]

test.each(unstated)('%s claims nobody present in: %s', (lang, source) => {
  expect(
    claimed(source, lang).filter((line) => line.includes('ATTENDED') && !line.endsWith('planned')),
  ).toEqual([])
})
