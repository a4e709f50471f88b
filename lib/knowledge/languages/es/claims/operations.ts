import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const actors = { kinds: ['Organisation', 'Country'] } as const

/** How Spanish says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'entre-lo-incautado',
    cues: [
      'entre {los,las} {productos,artículos,mercancías,bienes,objetos,animales,especies,drogas,efectos} {incautad,decomisad,interceptad,confiscad,intervenid,recuperad}{os,as} {había,hay,figuran,figuraban,se encontraban,se cuentan,destacan}',
    ],
    subject: { attached: true, side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  passive('PARTICIPATED_IN', 'con-la-participación-de', ['con la participación {de,del}'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  active('LED', 'dirige', [
    '{dirige,dirigen,dirigió,dirigieron,dirigido,lideró,lideraron,lidera,lideran,liderado,encabezó,encabezaron,encabeza,encabezan}',
    '{al frente de,a la cabeza de}',
  ]),
  active(
    'LED',
    'lanza',
    ['{lanzó,lanzaron,emprendió,puso en marcha,pusieron en marcha,ha puesto en marcha}'],
    {
      confidence: 0.75,
      subject: { side: 'before', kinds: ['Organisation'] },
    },
  ),
  passive(
    'LED',
    'bajo-la-dirección-de',
    ['bajo {la dirección,el mando,el liderazgo,la batuta} {de,del}', 'a iniciativa {de,del}'],
    { object: told, confidence: 0.85 },
  ),
  passive(
    'LED',
    'dirigida-por',
    [
      '{dirigid,liderad,encabezad,comandad}{o,a,os,as} {,conjuntamente }por',
      '{realizad,llevad,lanzad,desarrollad,ejecutad,emprendid,organizad}{o,a,os,as} {,a cabo }{,conjuntamente }por',
      'puest{o,a,os,as} en marcha por',
    ],
    { subject: { side: 'after', kinds: ['Organisation', 'Official'] } },
  ),
  active('COORDINATED', 'coordina', ['{coordina,coordinan,coordinó,coordinaron,coordinado}']),
  {
    relation: 'COORDINATED',
    rule: 'coordina-un-caso',
    cues: ['{coordina,coordinó,ha coordinado}', '{asumió,ha asumido} la coordinación'],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: told,
    confidence: 0.75,
  },
  passive('COORDINATED', 'coordinada-por', [
    'coordinad{o,a,os,as} {,a nivel internacional }{por,desde,a través de}',
    '{supervisad,facilitad}{o,a,os,as} por',
  ]),
  passive(
    'COORDINATED',
    'se-coordina-a-través-de',
    [
      'se {coordinó,coordinaron,ha coordinado,han coordinado} {a través de,por medio de,desde,por conducto de}',
    ],
    { object: own, confidence: 0.8 },
  ),
  passive(
    'COORDINATED',
    'bajo-la-coordinación-de',
    ['bajo {la coordinación,los auspicios,la égida,el auspicio} {de,del}', 'con la coordinación {de,del}'],
    { object: told, confidence: 0.85 },
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
  {
    relation: 'SUPPORTED',
    rule: 'supports-a-case',
    cues: [
      '{apoyó,apoyaron,ha apoyado,han apoyado,respaldó,asistió,ayudó}',
      '{prestó,prestaron,ha prestado,han prestado,brindó,brindaron,proporcionó,proporcionaron,ofreció} {,su ,un }{apoyo,asistencia,ayuda}',
    ],
    subject: { side: 'before', ...actors },
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'SUPPORTED',
    rule: 'a-la-que-prestó-asistencia',
    cues: [
      'a {la,las,los} que {prestó,prestaron,brindó,brindaron} {apoyo,asistencia,ayuda}',
      'al que {prestó,prestaron,brindó,brindaron} {apoyo,asistencia,ayuda}',
    ],
    subject: { side: 'after', ...actors },
    object: told,
    confidence: 0.8,
  },
  passive(
    'SUPPORTED',
    'contó-con-el-apoyo-de',
    ['{contó,cuenta,ha contado,contaron} con {el,la} {apoyo,ayuda,asistencia,respaldo} {de,del}'],
    { confidence: 0.85 },
  ),
  passive(
    'SUPPORTED',
    'con-el-apoyo-de',
    [
      '{con,gracias a,gracias al} {,el ,la ,el valioso ,la valiosa ,el importante }{apoyo,ayuda,asistencia,respaldo} {,operativo ,técnico ,analítico ,financiero ,judicial }{de,del}',
      '{apoyad,respaldad,financiad}{o,a,os,as} por',
    ],
    { object: told, confidence: 0.85 },
  ),
  active(
    'PARTICIPATED_IN',
    'participa',
    [
      '{participó,participaron,participa,participan,participado,intervino,intervinieron,intervenido,colaboró,colaboraron,colaborado} en',
      '{tomó,tomaron,tomado} parte en',
      '{se sumó,se sumaron,se unió,se unieron,se incorporaron} a',
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'en-la-que-participó',
    [
      '{en la que,en el que,en las que,en los que} {,también ,además }{,ha ,han }{participado,participó,participaron,colaborado,colaboró,colaboraron,intervenido,intervino,intervinieron,interviene,intervienen,participa,participan,tomado parte,tomaron parte}',
    ],
    { object: { side: 'before', attached: true, implied: 'if-absent' }, confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'en-colaboración-con',
    [
      '{en,en estrecha} {colaboración,cooperación,coordinación,conjunción} con',
      '{conjuntamente,junto,en conjunto} con',
      'junto {a,al}',
      '{de la mano,de manera conjunta} con',
    ],
    { object: told, confidence: 0.75 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acts',
    [
      '{detenido,desarticulado,desmantelado,incautado,intervenido,decomisado,rescatado,arrestado,liberado,localizado}',
      '{detuvo,detuvieron,detiene,detienen,desarticuló,desarticularon,desarticula,desarticulan,desmanteló,desmantelaron,desmantela,desmantelan,incautó,incautaron,incauta,incautan,interceptó,interceptaron,decomisó,decomisaron,arrestó,arrestaron,capturó,capturaron,rescató,rescataron}',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acted-on-by',
    ['{detenid,arrestad,incautad,desmantelad,desarticulad,capturad,interceptad}{o,a,os,as} por'],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
  passive('PARTICIPATED_IN', 'reúne', ['{reunió,reúne,movilizó,involucró} {,a }'], { confidence: 0.85 }),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'países-participantes',
    cues: [
      'países participantes',
      'participantes',
      'países {implicados,involucrados}',
      '{se contaban,figuraban,se encontraban} {,los siguientes países,las siguientes organizaciones}',
    ],
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
      '{se desarrolló,se desarrollaron,tuvo lugar,tuvieron lugar,se desplegó,se ejecutó,se realizó,se prolongó,transcurrió}',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached('CARRIED_OUT_IN', 'en', ['{abarcó,abarca,cubrió,abarcando}', 'en', 'por toda', 'por todo'], {
    confidence: 0.75,
  }),
  attached(
    'TARGETED',
    'contra',
    [
      'contra',
      '{dirigid,encaminad}{o,a,os,as} contra',
      '{combatir,combate,combatió}',
      'destinad{o,a,os,as} a {combatir,desmantelar,reprimir}',
      'para {combatir,desmantelar,desarticular,reprimir,frenar,atajar,luchar contra,hacer frente a,perseguir}',
      '{centrad,focalizad}{o,a,os,as} en',
      'de lucha contra',
      '{tuvo,tiene} por objeto {combatir,desmantelar,desarticular,frenar}',
      '{investigación,investigaciones,pesquisas} {sobre,por,relacionada con,relativa a}',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  {
    relation: 'TARGETED',
    rule: 'actuaciones-contra',
    cues: ['{actuaciones,acciones,medidas,redadas} contra'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  attached(
    'TARGETED',
    'contra-un-grupo',
    ['contra', '{desmantel,desarticul}{ó,aron,a,an,ar,ado}', 'para {desmantelar,desarticular}'],
    { object: { side: 'after', kinds: ['Organisation'] }, confidence: 0.8 },
  ),
  {
    relation: 'TARGETED',
    rule: 'delitos-de-sospechosos',
    cues: [
      '{acusad,imputad,procesad,investigad}{o,a,os,as} {de,por}',
      '{sospechos}{o,a,os,as} de',
      'por {su,la} presunta {participación,implicación,comisión} {en,de}',
      'por {,los }{presunto,presuntos,presunta,presuntas} {delitos,delito} de',
      'dedicad{o,a,os,as} presuntamente a',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'delitos-de-grupos',
    cues: [
      '{dedicad,vinculad,relacionad,implicad}{o,a,os,as} {,en }{a,al,con,en}',
      '{responsable,responsables} {de,del}',
      'especializad{o,a,os,as} en',
      '{red,redes,banda,bandas,trama,grupo} {de,dedicada a,dedicado a}',
      '{laboratorio,laboratorios,fábrica,fábricas,almacén,taller} {,clandestino ,clandestinos ,clandestina ,ilegal ,ilegales }{de,dedicados a}',
      'por {,los }{delito,delitos} {de,contra,relacionados con,vinculados a}',
      '{detenid,arrestad}{o,a,os,as} por',
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'buscados-por',
    cues: ['{buscad,reclamad}{o,a,os,as} por'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.7,
  },
  {
    relation: 'SEIZED',
    rule: 'figuran-entre-lo-incautado',
    cues: [
      '{figuran,figuraban} entre {los,las} {productos,artículos,mercancías,bienes,objetos,animales} {incautad,decomisad,interceptad,confiscad,intervenid,recuperad}{os,as}',
    ],
    subject: own,
    object: { side: 'before', reach: 'topic', kinds: ['Commodity'] },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'bienes-incautados',
    cues: ['{incautad,decomisad,confiscad,intervenid,aprehendid,recuperad}{o,a,os,as}'],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'se-incautan-de',
    cues: ['{se,les} {incautó,incautaron,incautado,han incautado,ha incautado} {,de}'],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'incauta',
    cues: [
      '{incautó,incautaron,incauta,incautan,incautar,incautarse de,decomisó,decomisaron,decomisa,decomisan,incautado,decomisado,confiscó,confiscaron,recuperó,recuperaron,interceptó,interceptaron}',
      '{intervino,intervinieron,interviene,intervienen,intervenido,intervenidos,aprehendió,aprehendieron}',
      '{incautación,decomiso,incautaciones,decomisos,aprehensión,intervención,recuperación} {de,del}',
    ],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'fueron-incautados',
    cues: [
      '{fue,fueron,han sido,ha sido} {incautad,decomisad,confiscad,intervenid,recuperad,aprehendid}{o,a,os,as}',
    ],
    subject: { ...near, implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  attached('FOLLOWED', 'sigue-a', ['{siguió,sigue,siguieron} a', 'tras', 'a raíz de'], {
    confidence: 0.75,
  }),
]
