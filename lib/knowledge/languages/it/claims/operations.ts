import { active, attached, passive, type ClaimPattern } from '../../claims-pack'
import { cueOf } from '../words'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const actors = { kinds: ['Organisation', 'Country'] } as const
const by = cueOf('da')
const of = cueOf('di')
const to = cueOf('a')

/** How Italian says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
  active('LED', 'ha-diretto', [
    '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{dirett,guidat,condott}{o,a}',
    '{dirige,dirigono,guida,guidano,conduce,conducono}',
  ]),
  active(
    'LED',
    'ha-eseguito',
    [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {lanciat,avviat,eseguit,portato a termin,conclus,svolt}{o,a,e}',
    ],
    { confidence: 0.75, subject: { side: 'before', kinds: ['Organisation'] } },
  ),
  passive(
    'LED',
    'diretta-da',
    [
      `{dirett,guidat,condott,eseguit,svolt,avviat,lanciat,portata a termin,realizzat}{o,a,i,e} {,congiuntamente ,anche }${by}`,
      `{condott,svolt,eseguit}{o,a,i,e} {,congiuntamente }{da militari,da agenti,dai militari,dagli agenti} ${of}`,
    ],
    { subject: { side: 'after', kinds: ['Organisation', 'Official'] } },
  ),
  passive('LED', 'sotto-la-direzione-di', [`{sotto,con} la {direzione,guida} ${of}`], {
    object: told,
    confidence: 0.85,
  }),
  active('COORDINATED', 'coordina', [
    '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }coordinato',
    '{coordina,coordinano}',
  ]),
  passive('COORDINATED', 'coordinata-da', [
    `coordinat{o,a,i,e} {,a livello internazionale ,a livello europeo ,congiuntamente }${by}`,
  ]),
  passive(
    'COORDINATED',
    'con-il-coordinamento-di',
    [`{con il,sotto il,grazie al} coordinamento {,internazionale }${of}`],
    {
      object: told,
      confidence: 0.85,
    },
  ),
  active(
    'SUPPORTED',
    'ha-sostenuto',
    [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {sostenut,supportat,finanziat,affiancat}{o,a}',
      `{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{fornit,offert,prestat}{o,a} {,il proprio ,il suo ,un }{sostegno,supporto,assistenza} {,operativ ,analitic ,tecnic }{,o ,a }${to}`,
    ],
    { object: { side: 'after', kinds: ['Operation', 'Event'] } },
  ),
  active(
    'SUPPORTED',
    'fornisce-supporto',
    [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{fornit,offert,prestat}{o,a} {,il proprio ,il suo ,un }{sostegno,supporto,assistenza} {,operativo ,operativa ,analitico ,analitica ,tecnico ,tecnica }',
    ],
    { subject: { side: 'before', ...actors }, object: told, confidence: 0.75 },
  ),
  passive(
    'SUPPORTED',
    'con-il-supporto-di',
    [`{con il,grazie al,col} {supporto,sostegno,contributo} {,operativo ,analitico ,tecnico }${of}`],
    { object: told, confidence: 0.85 },
  ),
  passive('SUPPORTED', 'sostenuta-da', [`{sostenut,supportat,finanziat}{o,a,i,e} ${by}`], {
    object: { side: 'before', attached: true, kinds: ['Operation', 'Event', 'Programme'] },
    confidence: 0.85,
  }),
  active(
    'PARTICIPATED_IN',
    'partecipa',
    [
      `{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{partecipato,preso parte,aderito} ${to}`,
      `{partecipa,partecipano} ${to}`,
      `{è stata,è stato,sono state,sono stati} coinvolt{o,a,i,e} ${cueOf('in')}`,
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'a-cui-hanno-partecipato',
    [
      `{a cui,alla quale,cui} {,anche }{ha,hanno,aveva,avevano,avrebbe,avrebbero} {partecipato,preso parte,aderito}`,
    ],
    { object: { side: 'before', attached: true, implied: 'if-absent' }, confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'in-collaborazione-con',
    [
      '{in,in stretta} {collaborazione,cooperazione,sinergia} con',
      `{insieme,unitamente,assieme} ${to}`,
      `con la {,stretta }{partecipazione,collaborazione,cooperazione} ${of}`,
      `{grazie alla,nell ambito della} {collaborazione,cooperazione} {con,tra}`,
      `{su richiesta,su delega} ${of}`,
    ],
    { object: told, confidence: 0.75 },
  ),
  passive(
    'PARTICIPATED_IN',
    'ha-coinvolto',
    ['{ha,hanno,aveva,avevano,avrebbe,avrebbero} {coinvolto,visto la partecipazione di,riunito,mobilitato}'],
    {
      confidence: 0.85,
    },
  ),
  passive(
    'PARTICIPATED_IN',
    'azioni',
    [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{arrestat,sequestrat,smantellat,fermat,liberat,denunciat,perquisit,identificat,individuat,localizzat,confiscat,recuperat,intercettat,sgominat,oscurat,eseguit,scopert,catturat}{o,a,i,e}',
      '{arresta,arrestano,sequestra,sequestrano,smantella,smantellano,ferma,fermano,libera,liberano,confisca,sgomina,scopre}',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'azione-di',
    [`{arrestat,sequestrat,smantellat,fermat,liberat,denunciat,perquisit,identificat}{o,a,i,e} ${by}`],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'paesi-partecipanti',
    cues: ['{paesi,stati,autorità} {partecipanti,coinvolti,coinvolte}', 'hanno partecipato {,anche }'],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  attached(
    'CARRIED_OUT_IN',
    'condotta-in',
    [
      '{condott,svolt,eseguit,realizzat}{o,a,i,e}',
      'si {è,sono,era,erano} {svolt,tenut,conclus,estes}{o,a,i,e}',
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {avuto luogo,interessato}',
      'estes{a,e} a',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached('CARRIED_OUT_IN', 'si-svolgerà-in', ['si {svolgerà,svolgeranno,terrà,estenderà}'], {
    object: { side: 'after', via: 'in' },
    modality: 'planned',
  }),
  attached(
    'CARRIED_OUT_IN',
    'in',
    ['{ha,hanno,aveva,avevano,avrebbe,avrebbero} interessato', cueOf('in'), 'a', 'in tutta', 'in tutto il'],
    {
      object: { side: 'after', kinds: ['Country', 'Place'] },
      confidence: 0.75,
    },
  ),
  attached(
    'TARGETED',
    'contro',
    [
      'contro',
      '{mirat,finalizzat,dirett,volt}{o,a,i,e} {a,al,alla,ad} {contrastare,combattere,smantellare,colpire,reprimere,prevenire,contrasto,repressione}',
      '{finalizzat,dedicat,mirat}{o,a,i,e} al contrasto {di,del,della,dei,delle,dello,al,alla}',
      '{per,al fine di} {contrastare,combattere,smantellare,colpire,reprimere,prevenire}',
      '{di,per il} contrasto {di,del,della,dei,delle,dello,al,alla,allo,ai}',
      `{di,per la} lotta {contro,${to.slice(1, -1)}}`,
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {colpito,preso di mira}',
      '{indagine,indagini,inchiesta} {sul,sulla,sullo,su,in materia di,per}',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  attached(
    'TARGETED',
    'contro-un-gruppo',
    [
      'contro',
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {smantellat,sgominat,colpit,disarticolat}{o,a}',
      `smantellamento ${of}`,
    ],
    {
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.8,
    },
  ),
  {
    relation: 'TARGETED',
    rule: 'reati-degli-indagati',
    cues: [
      '{accusat,sospettat,indagat,indiziat,ritenut}{o,a,i,e} {,responsabili ,responsabile }{di,del,della,dei,delle,per}',
      `coinvolt{o,a,i,e} ${cueOf('in')}`,
      `{presunt}{o,a,i,e} {autori,autore,responsabili,responsabile} ${of}`,
      '{per,di} {,i }{reati,reato} {di,del,della}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'reati-dei-gruppi',
    cues: [
      `{dedit,dedicat,specializzat,attiv}{o,a,i,e} ${to}`,
      `{specializzat,attiv}{o,a,i,e} ${cueOf('in')}`,
      `{rete,reti,banda,bande,gruppo,organizzazione} {,criminale ,internazionale }dedit{a,e,o} ${to}`,
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'SEIZED',
    rule: 'sequestra',
    cues: [
      '{ha,hanno,aveva,avevano,avrebbe,avrebbero} {,anche }{sequestrat,confiscat,recuperat,rinvenut,intercettat,trovat}{o,a,i,e}',
      '{sequestra,sequestrano,sequestrando,confisca,sequestrati,sequestrate,sequestrato,sequestrata,rinvenuti,rinvenute,recuperati,recuperate}',
      `{sequestro,sequestri,rinvenimento,recupero,confisca} {di,del,della,dei,delle}`,
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'sono-stati-sequestrati-beni',
    cues: [
      '{sono stat,è stat,erano stat,era stat,sarebbero stat,sarebbe stat}{o,a,i,e} {,anche ,inoltre }{sequestrat,confiscat,recuperat,rinvenut,trovat}{o,a,i,e}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'sono-stati-sequestrati',
    cues: [
      '{sono stat,è stat,erano stat,era stat,sarebbero stat,sarebbe stat}{o,a,i,e} {,anche }{sequestrat,confiscat,recuperat,rinvenut,trovat}{o,a,i,e}',
    ],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  attached(
    'FOLLOWED',
    'fa-seguito-a',
    [`{fa,ha fatto} seguito ${to}`, `{prosecuzione,seconda fase,sviluppo} ${of}`],
    {
      confidence: 0.75,
    },
  ),
]
