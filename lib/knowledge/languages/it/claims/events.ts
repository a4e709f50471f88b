import { active, attached, mutual, passive, type ClaimPattern } from '../../claims-pack'
import { cueOf } from '../words'

const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const
const held = { side: 'after', kinds: ['Event'] } as const
const event = { side: 'before', attached: true, kinds: ['Event'], implied: 'if-absent' } as const
const anyEvent = { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' } as const
const people = { side: 'after', reach: 'list' } as const
const by = cueOf('da')
const of = cueOf('di')
const to = cueOf('a')
const on = cueOf('su')

/** How Italian says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  active(
    'ATTENDED',
    'ha-partecipato',
    [
      `{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{partecipato,preso parte,assistito} ${to}`,
      `{è,sono} intervenut{o,a,i,e} ${to}`,
      `{partecipa,partecipano} ${to}`,
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {inaugurato,presieduto,aperto,chiuso}',
    ],
    { object: { side: 'after', reach: 'near', kinds: ['Event'] } },
  ),
  {
    relation: 'ATTENDED',
    rule: 'erano-presenti',
    cues: [
      `{erano,sono,era} presenti {,anche }`,
      `con la {partecipazione,presenza} ${of}`,
      `alla presenza ${of}`,
      `{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{partecipato,preso parte} {,all incontro ,alla riunione ,all evento ,alla cerimonia ,alla conferenza }`,
      '{sono,è} intervenut{i,e,o,a}',
    ],
    subject: people,
    object: anyEvent,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'riunisce',
    cues: [
      '{ha riunito,riunisce,hanno riunito}',
      `{a cui,alla quale,al quale} {ha,hanno,aveva,avevano,avrebbe,avrebbero} {partecipato,preso parte}`,
    ],
    subject: people,
    object: event,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'presieduta-da',
    cues: [`{presiedut,inaugurat,apert,moderat}{o,a} ${by}`],
    subject: { side: 'after', reach: 'list', kinds: ['Official'] },
    object: event,
    confidence: 0.86,
  },
  active('HOSTED', 'ospita', ['{ha ospitato,ospita,hanno ospitato,ospitano}']),
  active('HOSTED', 'ospiterà', ['{ospiterà,ospiteranno}'], { modality: 'planned' }),
  passive('HOSTED', 'ospitata-da', [`{ospitat,accolt}{o,a,i,e} ${by}`]),
  attached(
    'DISCUSSED',
    'tratta-di',
    [
      `dedicat{o,a} ${to}`,
      `{si è concentrat,incentrat}{o,a} ${on}`,
      'ha {affrontato,esaminato,discusso}',
      on,
      'per {contrastare,combattere}',
    ],
    { object: { side: 'after', reach: 'topic', kinds: topics } },
  ),
  {
    relation: 'DISCUSSED',
    rule: 'si-parlerà-di',
    cues: ['{affronterà,affronteranno,discuteranno,discuterà,esamineranno,tratterà,si parlerà di}'],
    subject: anyEvent,
    object: { side: 'after', reach: 'topic', kinds: topics },
    modality: 'planned',
    confidence: 0.84,
  },
  {
    relation: 'DISCUSSED',
    rule: 'hanno-discusso',
    cues: [
      `{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{discusso,parlato} {di,del,della,dei,delle,${on.slice(1, -1)}}`,
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{affrontato,esaminato,discusso,analizzato}',
      `al centro {dell incontro,della riunione,dei colloqui,della conferenza} {,vi sono stati ,c è ,ci sono }`,
    ],
    subject: anyEvent,
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  active('SIGNED', 'firma', [
    '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,oggi }{firmat,sottoscritt,siglat}{o,a}',
    '{firma,firmano}',
  ]),
  passive('SIGNED', 'firmato-da', [`{firmat,sottoscritt,siglat}{o,a} {${by.slice(1, -1)},tra,fra}`], {
    confidence: 0.85,
  }),
  {
    relation: 'SIGNED',
    rule: 'firmato-con',
    cues: ['{ha,hanno,aveva,avevano,avrebbe,avrebbero} {firmat,sottoscritt,siglat}{o,a}'],
    subject: { side: 'after', via: 'with', kinds: ['Official', 'Organisation', 'Country'] },
    object: { side: 'after', kinds: ['Agreement'] },
    confidence: 0.82,
  },
  active('MET', 'ha-incontrato', [
    '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,oggi ,anche }{incontrato,ricevuto}',
    '{incontra,riceve}',
    'si {è,sono,era,erano} {incontrat,riunit}{o,a,i} {,oggi }con',
    '{ha,hanno,aveva,avevano,avrebbe,avrebbero} avuto {un incontro,colloqui,un colloquio} con',
    `ricevut{o,a,i} ${by}`,
  ]),
  mutual('incontro-tra', ['{incontro,riunione,colloqui,colloquio} {tra,fra}'], { side: 'after' }),
  mutual('si-sono-incontrati', ['si sono {incontrati,incontrate,riuniti}'], { side: 'before' }),
  active('ATTENDED', 'riuniti-in', ['{si sono,si è} {riuniti,riunito,riunita} {in,per,alla,al}'], {
    object: held,
  }),
]
