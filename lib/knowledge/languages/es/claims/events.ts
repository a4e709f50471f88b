import { active, attached, mutual, passive, type ClaimPattern } from '../../claims-pack'

const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const
const held = { side: 'after', kinds: ['Event'] } as const

/** How Spanish says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  {
    relation: 'ATTENDED',
    rule: 'asistieron',
    cues: ['{asistió,asistieron,acudió,acudieron} a'],
    subject: { side: 'after', reach: 'topic', kinds: ['Official'] },
    object: held,
    confidence: 0.85,
  },
  active('HOSTED', 'acoge', ['{acoge,acogen,acogió,acogieron,acogido,albergó,alberga}', 'fue sede de']),
  active('HOSTED', 'acogerá', ['{acogerá,acogerán,albergará}'], { modality: 'planned' }),
  passive('HOSTED', 'acogida-por', ['{acogid,albergad}{o,a,os,as} por']),
  attached(
    'DISCUSSED',
    'trata-de',
    [
      '{trató,trataron} {,de,del,sobre}',
      '{se centró,se centraron} en',
      '{abordó,abordaron,examinó}',
      '{dedicad,centrad}{o,a} {a,en}',
      'sobre',
    ],
    { object: { side: 'after', reach: 'topic', kinds: topics } },
  ),
  {
    relation: 'DISCUSSED',
    rule: 'hablan-de',
    cues: [
      'para {hablar,tratar,debatir,conversar} {de,del,sobre}',
      '{conversaron,debatieron,hablaron,trataron} {de,del,sobre}',
      '{abordaron,examinaron,analizaron}',
    ],
    subject: { side: 'before', reach: 'clause', implied: 'by-subject' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  active('SIGNED', 'firma', ['{firmó,firmaron,firma,firman,firmado,suscribió,suscribieron}']),
  passive('SIGNED', 'firmado-por', ['{firmad,suscrit}{o,a} {por,entre}', 'entre'], { confidence: 0.85 }),
  active('MET', 'se-reúne-con', [
    '{reunió,reunieron,reunido,entrevistó,entrevistaron} con',
    '{recibió,recibieron} a',
    '{fue,fueron} recibid{o,a,os,as} por',
  ]),
  mutual('reunión-entre', ['{reunión,conversaciones,encuentro,entrevista} entre'], { side: 'after' }),
  active(
    'ATTENDED',
    'asiste',
    [
      '{asistió,asistieron,asiste,asisten} {a,al}',
      '{participó,participaron,participa,participan} en',
      '{inauguró,inauguraron,presidió,clausuró,clausuraron}',
    ],
    { object: held },
  ),
  passive(
    'ATTENDED',
    'con-la-presencia-de',
    [
      '{a,al,en} {la que,el que,la cual} {asistieron,asistió,participaron}',
      'con la {asistencia,presencia,participación} {de,del}',
      '{reunió,reúne} a',
      '{inaugurad,presidid,clausurad}{o,a} por',
    ],
    { confidence: 0.85 },
  ),
]
