import { annotated, claimed } from './annotate'
import { claims } from '@/lib/extract/stages/claims'

const stated: [string, string[]][] = [
  [
    '[Storm|Operation], which was coordinated by [INTERPOL|Organisation], and Larch III, coordinated by [Europol|Organisation], are over.',
    ['INTERPOL COORDINATED Storm'],
  ],
  [
    'The [treaty|Agreement] is new. It bears the signatures of [Ann Lee|Official] and [Bo Chen|Official].',
    ['Ann Lee SIGNED treaty', 'Bo Chen SIGNED treaty'],
  ],
  [
    '[Ann Lee|Official] and [Bo Chen|Official] put pen to paper on a [treaty|Agreement].',
    ['Ann Lee SIGNED treaty', 'Bo Chen SIGNED treaty'],
  ],
  ['[Storm|Operation] formed part of [Flyway|Programme].', ['Storm PART_OF Flyway']],
  ['[Storm|Operation] came on the heels of [Reed|Operation].', ['Storm FOLLOWED Reed']],
  [
    'The [meeting|Event:meeting] is over. The two took stock of the [treaty|Agreement].',
    ['meeting DISCUSSED treaty'],
  ],
  ['[Ann Lee|Official] sat in on the [meeting|Event:meeting].', ['Ann Lee ATTENDED meeting']],
  ['[Storm|Operation] (3 to 9 May) was spearheaded by [INTERPOL|Organisation].', ['INTERPOL LED Storm']],
  [
    '[Storm|Operation], which [Europol|Organisation] ran with the police of [Kenya|Country] and [Ghana|Country], is over.',
    ['Europol LED Storm', 'Ghana PARTICIPATED_IN Storm', 'Kenya PARTICIPATED_IN Storm'],
  ],
  [
    'The [operation|Operation:=Storm], which [INTERPOL|Organisation] coordinated, is over.',
    ['INTERPOL COORDINATED Storm'],
  ],
  [
    '[Storm|Operation] has ended. Customs from [Rwanda|Country] also joined in.',
    ['Rwanda PARTICIPATED_IN Storm'],
  ],
  [
    '[Storm|Operation] ran from a [command post|Facility] in [Mombasa|Place], a port city in [Kenya|Country].',
    ['command post LOCATED_IN Mombasa'],
  ],
  [
    'The [meeting|Event:meeting] is over. [Fraud|Offence] and [piracy|Offence] topped the agenda.',
    ['meeting DISCUSSED Fraud', 'meeting DISCUSSED piracy'],
  ],
  [
    'The [meeting|Event:meeting] is over. Opening the proceedings, Mr [Bo Chen|Official] was brief.',
    ['Bo Chen ATTENDED meeting'],
  ],
  ['[Ann Lee|Official], who heads the [Bureau|Organisation], was there.', ['Ann Lee HELD_OFFICE Bureau']],
  [
    '[Storm|Operation] is over. Five were held in [Kenya|Country] over [fraud|Offence].',
    ['Storm CARRIED_OUT_IN Kenya', 'Storm TARGETED fraud'],
  ],
  ['[Storm|Operation] freed 40 victims of [forced labour|Offence].', ['Storm TARGETED forced labour']],
  [
    '[Storm|Operation] brought down a gang that ferried [hashish|Commodity] to the coast.',
    ['Storm TARGETED hashish'],
  ],
  [
    '[Kenya|Country] and [Ghana|Country] have joined [Togo|Country] for the second part of [Storm|Operation].',
    ['Ghana PARTICIPATED_IN Storm', 'Kenya PARTICIPATED_IN Storm', 'Togo PARTICIPATED_IN Storm'],
  ],
  [
    'Police in six countries, with [INTERPOL|Organisation] coordinating, are at work in [Storm|Operation].',
    ['INTERPOL COORDINATED Storm'],
  ],
  ['The [meeting|Event:meeting] is over. Playing host was [Peru|Country].', ['Peru HOSTED meeting']],
  [
    'The [office|Facility] in [Seoul|Place], the capital of [Korea|Country], is open.',
    ['office LOCATED_IN Seoul'],
  ],
  [
    '[Storm|Operation] ended. [Ivory|Commodity] was seized, along with [pistols|Commodity] and [phones|Commodity].',
    ['Storm SEIZED Ivory', 'Storm SEIZED phones', 'Storm SEIZED pistols'],
  ],
  [
    'The [conference|Event:conference] has begun. Delegates discussed [fraud|Offence] and [piracy|Offence].',
    ['conference DISCUSSED fraud', 'conference DISCUSSED piracy'],
  ],
  [
    'The [meeting|Event:meeting] was attended by [Ann Lee|Official], Director at the Office of [Kenya|Country], [Bo Chen|Official], head of customs, and [Li Wu|Official].',
    ['Ann Lee ATTENDED meeting', 'Bo Chen ATTENDED meeting', 'Li Wu ATTENDED meeting'],
  ],
  [
    '[Ann Lee|Official] took part in the [ceremony|Event:ceremony] with [Bo Chen|Official] and [Li Wu|Official].',
    ['Ann Lee ATTENDED ceremony', 'Bo Chen ATTENDED ceremony', 'Li Wu ATTENDED ceremony'],
  ],
  [
    'The [visit|Event:visit] has begun. Mr [Bo Chen|Official] was accompanied by Ms [Ann Lee|Official].',
    ['Ann Lee ATTENDED visit'],
  ],
  [
    '[Storm|Operation], which [INTERPOL|Organisation] is running together with [Europol|Organisation], goes on.',
    ['Europol LED Storm', 'INTERPOL LED Storm'],
  ],
  [
    'The [Centre|Facility], which will open in [Nairobi|Place], is awaited.',
    ['Centre LOCATED_IN Nairobi planned'],
  ],
  [
    'The [Centre|Facility] in [Nairobi|Place] was named. The building is due to open in spring.',
    ['Centre LOCATED_IN Nairobi planned'],
  ],
  [
    'The creation of the [Centre|Facility] in [Nairobi|Place] was agreed.',
    ['Centre LOCATED_IN Nairobi planned'],
  ],
  [
    'The [Centre|Facility] was opened in [Nairobi|Place]. The creation of the [Centre|Facility] was agreed long ago.',
    ['Centre LOCATED_IN Nairobi'],
  ],
  [
    '[Storm|Operation] ended. [Fake goods|Commodity] worth more than a million dollars were seized.',
    ['Storm SEIZED Fake goods'],
  ],
  [
    '[Storm|Operation] took many goods off the market. They included [toys|Commodity] and [shoes|Commodity].',
    ['Storm SEIZED shoes', 'Storm SEIZED toys'],
  ],
  [
    '[Storm|Operation] ended. [Toys|Commodity], kites and [shoes|Commodity] were among the items seized.',
    ['Storm SEIZED Toys', 'Storm SEIZED shoes'],
  ],
  ['[INTERPOL|Organisation] led [Operation Reed|Operation].', ['INTERPOL LED Operation Reed']],
  ['An [INTERPOL|Organisation]-led [operation|Operation:=Reed] began.', ['INTERPOL LED Reed']],
  ['[Reed|Operation], the first led by [INTERPOL|Organisation], is over.', ['INTERPOL LED Reed']],
  [
    '[Reed|Operation], which was coordinated by [Europol|Organisation] and supported by [Eurojust|Organisation], is over.',
    ['Europol COORDINATED Reed', 'Eurojust SUPPORTED Reed'],
  ],
  ['[Reed|Operation] took place under the aegis of [Europol|Organisation].', ['Europol COORDINATED Reed']],
  [
    '[Reed|Operation] was carried out with the support of [Japan|Country] and [Canada|Country].',
    ['Canada SUPPORTED Reed', 'Japan SUPPORTED Reed'],
  ],
  ['He pointed to [Japan|Country]’s support for [Reed|Operation].', ['Japan SUPPORTED Reed']],
  [
    '[Kenya|Country], [Ghana|Country] and [Togo|Country] took part in [Reed|Operation].',
    ['Ghana PARTICIPATED_IN Reed', 'Kenya PARTICIPATED_IN Reed', 'Togo PARTICIPATED_IN Reed'],
  ],
  [
    '[Reed|Operation] involved police from [Kenya|Country] and [Ghana|Country].',
    ['Ghana PARTICIPATED_IN Reed', 'Kenya PARTICIPATED_IN Reed'],
  ],
  [
    '[Reed|Operation] brought together 12 countries, including [Kenya|Country] and [Ghana|Country].',
    ['Ghana PARTICIPATED_IN Reed', 'Kenya PARTICIPATED_IN Reed'],
  ],
  [
    '[Reed|Operation] was supported by [Chinese|Country:demonym], [Kenyan|Country:demonym] and [US|Country] law enforcement agencies.',
    ['Chinese SUPPORTED Reed', 'Kenyan SUPPORTED Reed', 'US SUPPORTED Reed'],
  ],
  ['[Chinese|Country:demonym] authorities took part in [Reed|Operation].', ['Chinese PARTICIPATED_IN Reed']],
  [
    '[Reed|Operation] was carried out across [Kenya|Country] and [Ghana|Country].',
    ['Reed CARRIED_OUT_IN Ghana', 'Reed CARRIED_OUT_IN Kenya'],
  ],
  [
    '[Reed|Operation] targeted groups behind [drug trafficking|Offence] and [fraud|Offence].',
    ['Reed TARGETED drug trafficking', 'Reed TARGETED fraud'],
  ],
  [
    'The [operation|Operation:=Reed] led by [INTERPOL|Organisation] against [fraud|Offence] in [Asia|Place] is over.',
    ['INTERPOL LED Reed', 'Reed CARRIED_OUT_IN Asia', 'Reed TARGETED fraud'],
  ],
  [
    '[Reed|Operation] led to the seizure of two tonnes of [cocaine|Commodity] and [ivory|Commodity].',
    ['Reed SEIZED cocaine', 'Reed SEIZED ivory'],
  ],
  ['Six tonnes of [ivory|Commodity] were seized during [Reed|Operation].', ['Reed SEIZED ivory']],
  ['A [training|Event:training] held in the wake of [Reed|Operation] has ended.', ['training FOLLOWED Reed']],
  ['The [course|Event:training] followed [Operation Reed|Operation].', ['course FOLLOWED Operation Reed']],
  ['[Kenya|Country] hosted for the first time a [training|Event:training].', ['Kenya HOSTED training']],
  ['The [training|Event:training] was hosted by [Kenya|Country].', ['Kenya HOSTED training']],
  ['The [conference|Event:conference] was held in [Nairobi|Place].', ['conference LOCATED_IN Nairobi']],
  ['The [Hub|Facility] is located in [Nairobi|Place].', ['Hub LOCATED_IN Nairobi']],
  ['The [Hub|Facility] is due to open in [Nairobi|Place].', ['Hub LOCATED_IN Nairobi planned']],
  ['[Reed|Operation] is part of [Project Delta|Programme].', ['Reed PART_OF Project Delta']],
  ['[INTERPOL|Organisation] operates the [Hub|Facility].', ['INTERPOL OPERATED Hub']],
  ['The [Hub|Facility] is run by [INTERPOL|Organisation].', ['INTERPOL OPERATED Hub']],
  [
    '[Kenya|Country] has helped by seconding officers to the [Secretariat|Organisation].',
    ['Kenya SECONDED_TO Secretariat'],
  ],
  [
    'He thanked [Kenya|Country] for seconding police officers to the [Secretariat|Organisation].',
    ['Kenya SECONDED_TO Secretariat'],
  ],
  [
    'The [meeting|Event:meeting] focused on [fraud|Offence] and [piracy|Offence].',
    ['meeting DISCUSSED fraud', 'meeting DISCUSSED piracy'],
  ],
  [
    '[Piracy|Offence] and [fraud|Offence] were among the main topics discussed during the [visit|Event:visit].',
    ['visit DISCUSSED Piracy', 'visit DISCUSSED fraud'],
  ],
  [
    '[INTERPOL|Organisation] and [Kenya|Country] signed an [agreement|Agreement].',
    ['INTERPOL SIGNED agreement', 'Kenya SIGNED agreement'],
  ],
  ['The [agreement|Agreement] was signed by [Ann Lee|Official].', ['Ann Lee SIGNED agreement']],
  ['[Ann Lee|Official] has met with [Bo Chen|Official].', ['Ann Lee MET Bo Chen']],
  ['Talks between [Ann Lee|Official] and [Bo Chen|Official] were held.', ['Ann Lee MET Bo Chen']],
  ['[Ann Lee|Official] came to the house, where she met [Bo Chen|Official].', ['Ann Lee MET Bo Chen']],
  ['[Ann Lee|Official] represented [Kenya|Country].', ['Ann Lee REPRESENTED Kenya']],
  [
    '[Ann Lee|Official] and [Bo Chen|Official] attended the [conference|Event:conference].',
    ['Ann Lee ATTENDED conference', 'Bo Chen ATTENDED conference'],
  ],
  ['The [conference|Event:conference] was attended by [Ann Lee|Official].', ['Ann Lee ATTENDED conference']],
  ['[Ann Lee|Official] praised the results of [Reed|Operation].', ['Ann Lee SPOKE_ABOUT Reed']],
  [
    '[INTERPOL|Organisation] led [Reed|Operation] and hosted a [training|Event:training].',
    ['INTERPOL HOSTED training', 'INTERPOL LED Reed'],
  ],
]

const notStated: [string, string, string[]][] = [
  [
    'named together only',
    '[Kenya|Country], [INTERPOL|Organisation] and [Reed|Operation] were mentioned.',
    [],
  ],
  ['a condition', 'If [INTERPOL|Organisation] led [Reed|Operation], more would join.', []],
  ['a possibility', '[Kenya|Country] could host the [training|Event:training].', []],
  ['a proposal', '[Kenya|Country] has offered to host the [training|Event:training].', []],
  ['a duty', '[Kenya|Country] should take part in [Reed|Operation].', []],
  ['results that look like leading', '[Reed|Operation] led to many arrests by [Kenya|Country].', []],
  ['a subject behind a preposition', 'Groups in [Kenya|Country] hosted a [training|Event:training].', []],
  [
    'the subject of another clause',
    '[Kenya|Country] was quiet while gangs hosted a [training|Event:training].',
    [],
  ],
  ['a nationality that describes goods', '[Chinese|Country:demonym] goods led [Reed|Operation].', []],
  [
    'a name that describes another noun',
    '[Reed|Operation] was backed by two [INTERPOL|Organisation] schemes.',
    [],
  ],
  [
    'where a body that took part sits',
    '[Reed|Operation] was coordinated by the [Unit|Organisation] in [Nairobi|Place].',
    ['Unit COORDINATED Reed', 'Unit LOCATED_IN Nairobi'],
  ],
  ['who seized, not what', 'Items seized by [Kenya|Country] helped to find [ivory|Commodity].', []],
]

test.each(stated)('%s', (source, expected) => {
  expect(claimed(source, 'en')).toEqual(expected.toSorted())
})

test.each(notStated)('claims nothing from %s', (_, source, expected) => {
  expect(claimed(source, 'en')).toEqual(expected)
})

test('a plan is planned and a denial denied', () => {
  expect(claimed('[Kenya|Country] will host the [training|Event:training].', 'en')).toEqual([
    'Kenya HOSTED training planned',
  ])
  expect(claimed('[Kenya|Country] did not take part in [Reed|Operation].', 'en')).toEqual([
    'Kenya PARTICIPATED_IN Reed denied',
  ])
})

test('each clause has its own subject', () => {
  const source =
    '[INTERPOL|Organisation] coordinated [Reed|Operation] while [Kenya|Country] hosted a [training|Event:training].'
  expect(claimed(source, 'en')).toEqual(['INTERPOL COORDINATED Reed', 'Kenya HOSTED training'])
})

test('evidence is the shortest span that covers subject, cue and object', () => {
  const reading = annotated('In spring, [INTERPOL|Organisation] led [Reed|Operation] in secret.', 'en')
  claims(reading)
  const { text } = reading.document.release
  const evidence = reading.document.claims.find(({ relation }) => relation === 'LED')!.evidence
  expect(evidence.map(({ quote, rule }) => [quote, rule])).toEqual([['INTERPOL led Reed', 'leads']])
  expect(text.slice(evidence[0]!.start, evidence[0]!.end)).toBe(evidence[0]!.quote)
})
