import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const

/** How Spanish says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'entre-lo-incautado',
    cues: [
      'entre {los,las} {productos,artículos,mercancías,bienes} {incautad,decomisad,interceptad,confiscad}{os,as} {había,hay,figuran,figuraban,se encontraban}',
    ],
    subject: { attached: true, side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  passive('PARTICIPATED_IN', 'con-la-participación-de', ['con la participación {de,del}'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  active('LED', 'dirige', ['{dirige,dirigen,dirigió,dirigieron,dirigido,lideró,lidera,encabezó,encabeza}']),
  passive(
    'LED',
    'dirigida-por',
    ['{dirigid,liderad,encabezad}{o,a,os,as} por', '{realizad,llevad,lanzad}{o,a,os,as} {,a cabo }por'],
    { subject: { side: 'after', kinds: ['Organisation', 'Official'] } },
  ),
  active('COORDINATED', 'coordina', ['{coordina,coordinan,coordinó,coordinaron,coordinado}']),
  passive('COORDINATED', 'coordinada-por', ['coordinad{o,a,os,as} por']),
  passive(
    'COORDINATED',
    'bajo-la-coordinación-de',
    ['bajo {la coordinación,los auspicios,la égida} {de,del}'],
    { object: near, confidence: 0.85 },
  ),
  active(
    'SUPPORTED',
    'apoya',
    [
      '{apoya,apoyan,apoyó,apoyaron,apoyado,respaldó,financió}',
      '{prestó,prestaron,brindó,brindaron} {apoyo,asistencia} {a,al}',
    ],
    { object: { side: 'after', kinds: ['Operation', 'Event'] } },
  ),
  passive(
    'SUPPORTED',
    'con-el-apoyo-de',
    [
      'con {el apoyo,la ayuda,la asistencia,el respaldo} {de,del}',
      '{apoyad,respaldad,financiad}{o,a,os,as} por',
    ],
    { object: near, confidence: 0.85 },
  ),
  active(
    'PARTICIPATED_IN',
    'participa',
    [
      '{participó,participaron,participa,participan,participado} en',
      '{tomó,tomaron,tomado} parte en',
      '{se sumó,se sumaron} a',
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'reúne',
    ['{reunió,reúne,movilizó,involucró} {,a }', '{en la que,en el que,en las que} {participaron,participó}'],
    { confidence: 0.85 },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'países-participantes',
    cues: ['países participantes', 'participantes'],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  attached(
    'CARRIED_OUT_IN',
    'llevada-a-cabo-en',
    [
      '{llevad,realizad,desarrollad,ejecutad,efectuad}{o,a,os,as} {,a cabo }',
      '{se llevó,se llevaron} a cabo',
      '{se desarrolló,se desarrollaron,tuvo lugar,tuvieron lugar}',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached('CARRIED_OUT_IN', 'en', ['{abarcó,abarca,cubrió}', 'en'], { confidence: 0.75 }),
  attached(
    'TARGETED',
    'contra',
    [
      'contra',
      '{dirigid,encaminad}{o,a,os,as} contra',
      '{combatir,combate,combatió}',
      'destinad{o,a,os,as} a {combatir,desmantelar,reprimir}',
      'para {combatir,desmantelar,reprimir}',
      'centrad{o,a} en',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  {
    relation: 'SEIZED',
    rule: 'incauta',
    cues: ['{incautó,incautaron,decomisó,decomisaron,incautado}', '{incautación,decomiso,incautaciones} de'],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'fueron-incautados',
    cues: ['{fue,fueron} {incautad,decomisad}{o,a,os,as}'],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  attached('FOLLOWED', 'sigue-a', ['{siguió,sigue,siguieron} a', 'tras', 'a raíz de'], {
    confidence: 0.75,
  }),
]
