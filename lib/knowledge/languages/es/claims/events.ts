import { active, attached, mutual, passive, type ClaimPattern } from '../../claims-pack'

const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const
const held = { side: 'after', kinds: ['Event'] } as const
const event = { side: 'before', attached: true, kinds: ['Event'], implied: 'if-absent' } as const
const anyEvent = { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' } as const
const people = { side: 'after', reach: 'list' } as const

/** How Spanish says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  {
    relation: 'ATTENDED',
    rule: 'asistieron',
    cues: ['{asistió,asistieron,acudió,acudieron,asistido,acudido} {,también ,asimismo ,además }{a,al}'],
    subject: { side: 'after', reach: 'list', kinds: ['Official'] },
    object: held,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'asisten-detrás',
    cues: [
      '{asistió,asistieron,acudió,acudieron,asistido,participaron,participado} {,también ,asimismo ,además ,igualmente }{,en el acto ,al acto ,en la reunión ,a la reunión ,en el encuentro ,al encuentro ,a la apertura ,a la inauguración ,en la inauguración }{,el ,la ,los ,las }',
      '{tomado,tomaron,toman,tomó} parte {,también ,asimismo ,además ,igualmente }',
      '{estuvo,estuvieron} {,también ,asimismo }{presente,presentes}',
      'con la {asistencia,presencia,participación} {de,del}',
      '{entre,además de} {los ,}{asistentes,participantes,presentes,ponentes,invitados} {,se encontraban ,figuraban ,estaban ,se encuentran }',
    ],
    subject: people,
    object: anyEvent,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'participantes-de',
    cues: [
      '{participantes,delegados,asistentes,alumnos,delegaciones} {,que ,son ,eran ,han ,todos }{proceden,procedían,procedentes,provenientes,venidos,llegados} {de,del}',
      '{participantes,delegados,delegaciones,asistentes,alumnos,ponentes} {de,del}',
      'países {participantes,representados,asistentes} {,son ,fueron ,han sido }',
    ],
    subject: people,
    object: anyEvent,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'reúne-a',
    cues: [
      '{reunió,reúne,reunirá,congregó,congrega,reunido,congregado} {a,al}',
      '{a,al,en} {la que,el que,la cual,el cual} {,también ,asimismo }{asistieron,asistió,participaron,participó,asisten,participan}',
      '{asisten,participan,asistieron} {a,al,en}',
    ],
    subject: people,
    object: event,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'inaugurado-por',
    cues: [
      '{inaugurad,presidid,clausurad,dirigid,encabezad,moderad,impartid,abiert}{o,a,os,as} por',
      '{corrió,corrieron} a cargo {de,del}',
      '{palabras,discurso,discursos} {de apertura,inaugural,de bienvenida,de clausura} {,de ,del ,a cargo de ,a cargo del }',
      'bajo la presidencia {de,del}',
    ],
    subject: { side: 'after', reach: 'list', kinds: ['Official'] },
    object: event,
    confidence: 0.86,
  },
  {
    relation: 'ATTENDED',
    rule: 'acompañado-por',
    cues: [
      'acompañad{o,a,os,as} {,también }{por,de,del}',
      'delegación {,que ,}{integrada por,formada por,compuesta por,encabezada por,integraban,formaban}',
    ],
    subject: { side: 'after', reach: 'list', kinds: ['Official'] },
    object: anyEvent,
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'inaugura-el-acto',
    cues: [
      '{inauguró,inauguraron,inaugurado,presidió,presidido,clausuró,clausuraron,clausurado,abrió,preside} {el acto,la reunión,el encuentro,la ceremonia,el curso,el taller,la conferencia,la sesión,las jornadas}',
      '{tomó,tomaron} la palabra',
      '{intervino,intervinieron} en',
      'en {su,el} {discurso,intervención} {inaugural,de apertura,de clausura,de bienvenida}',
      '{ante,a} los {participantes,delegados,asistentes}',
      'durante {la inauguración,la apertura,la clausura,el acto de apertura,la ceremonia de apertura}',
    ],
    subject: { side: 'before', kinds: ['Official'] },
    object: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    confidence: 0.82,
  },
  {
    relation: 'LOCATED_IN',
    rule: 'asisten-en',
    cues: [
      '{asisten,asistieron,participan,participaron,reunieron,reunido,reunidos,reúnen} {,desde ayer ,desde hoy ,desde el lunes ,hoy ,esta semana }en',
    ],
    subject: { side: 'around', reach: 'near', kinds: ['Event'] },
    object: { side: 'after', kinds: ['Place', 'Country'] },
    confidence: 0.82,
  },
  active('HOSTED', 'acoge', [
    '{acoge,acogen,acogió,acogieron,acogido,albergó,alberga,acogiendo,hospedó}',
    '{fue,ha sido,será} {,la }{sede,anfitrión,anfitriona,escenario} de',
  ]),
  active('HOSTED', 'acogerá', ['{acogerá,acogerán,albergará}'], { modality: 'planned' }),
  passive('HOSTED', 'acogida-por', ['{acogid,albergad}{o,a,os,as} por']),
  {
    relation: 'HOSTED',
    rule: 'celebrada-en-la-sede',
    cues: [
      '{celebrad,organizad,desarrollad,realizad}{o,a,os,as} en',
      '{celebró,celebra,celebraron,celebrarse,desarrolló,realizó,realizado,celebrado} en',
      'tenido lugar en',
      '{tuvo,tiene} lugar en',
    ],
    subject: { side: 'after', kinds: ['Organisation'] },
    object: event,
    confidence: 0.82,
  },
  attached(
    'DISCUSSED',
    'trata-de',
    [
      '{trató,trataron,trata} {,de,del,sobre}',
      '{se centró,se centraron,se centra,se ha centrado,centrado} en',
      '{abordó,abordaron,abordan,aborda,abordado,examinó,analizó,debatió}',
      '{dedicad,centrad}{o,a} {a,al,en}',
      'tuvo como {tema,objetivo} {,central ,principal }',
      'para {combatir,luchar contra,hacer frente a}',
      '{versó,versará,versaba} sobre',
      'sobre',
    ],
    { object: { side: 'after', reach: 'topic', kinds: topics } },
  ),
  {
    relation: 'DISCUSSED',
    rule: 'se-tratará',
    cues: [
      '{tratará,tratarán,abordará,abordarán,debatirá,debatirán,analizará,analizarán,examinará,examinarán}',
    ],
    subject: anyEvent,
    object: { side: 'after', reach: 'topic', kinds: topics },
    modality: 'planned',
    confidence: 0.84,
  },
  {
    relation: 'DISCUSSED',
    rule: 'temas-tratados',
    cues: [
      '{temas,asuntos,cuestiones} {,que se ,}{tratados,abordados,trataron,abordaron,debatidos} {,en la reunión ,en el encuentro ,durante la visita }{,fueron ,figuran ,destacan ,han sido ,estuvieron ,se encontraban }',
      '{orden del día,programa,agenda} {incluía,incluyó,incluye,comprendía}',
      '{participantes,delegados,asistentes,ministros,expertos} {,también ,han }{debatieron,abordaron,analizaron,examinaron,trataron,abordado,analizado,debatido} {,sobre ,de ,del }',
      '{conversaciones,reunión,encuentro,conversación} {,ha ,se }{giraron,versó,versaron,centró,centraron,centrado} {en,sobre,en torno a}',
    ],
    subject: anyEvent,
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  {
    relation: 'DISCUSSED',
    rule: 'entre-los-temas',
    cues: [
      '{fue,fueron,es,son,ha sido,han sido} {,también ,asimismo }{abordad,tratad,analizad,debatid}{o,a,os,as}',
      '{figuró,figuraron,figuran,figura,estuvo,estuvieron} {,también }{entre los {temas,asuntos},en el orden del día,sobre la mesa}',
      '{centró,centraron,ocupó,ocuparon} {la reunión,el encuentro,las conversaciones,la agenda}',
    ],
    subject: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'before', reach: 'topic', kinds: topics },
    confidence: 0.82,
  },
  {
    relation: 'DISCUSSED',
    rule: 'hablan-de',
    cues: [
      'para {hablar,tratar,debatir,conversar} {de,del,sobre}',
      '{conversaron,debatieron,hablaron,trataron,conversado,debatido,hablado,dialogaron} {de,del,sobre}',
      '{abordaron,examinaron,analizaron,abordado,analizado,examinado,repasado,repasaron,tratado}',
    ],
    subject: { side: 'before', reach: 'clause', implied: 'by-subject' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  active('SIGNED', 'firma', [
    '{firmó,firmaron,firma,firman,firmado,suscribió,suscribieron,suscrito,rubricó,rubricaron,rubricado}',
  ]),
  passive('SIGNED', 'firmado-por', ['{firmad,suscrit,rubricad}{o,a} {por,entre}', 'entre'], {
    confidence: 0.85,
  }),
  {
    relation: 'SIGNED',
    rule: 'firmado-por-varios',
    cues: ['{firmad,suscrit,rubricad}{o,a,os,as} por', '{firmantes} {son,fueron}'],
    subject: people,
    object: { side: 'before', attached: true, kinds: ['Agreement'], implied: 'if-absent' },
    confidence: 0.84,
  },
  {
    relation: 'SIGNED',
    rule: 'firma-de-por',
    cues: ['firma {de,del}'],
    subject: { side: 'after', via: 'by' },
    object: { side: 'after', kinds: ['Agreement'] },
    confidence: 0.82,
  },
  {
    relation: 'SIGNED',
    rule: 'firmado-con',
    cues: ['{firmó,firmaron,firmado,suscribió,suscrito,suscribieron}'],
    subject: { side: 'after', via: 'with', kinds: ['Official', 'Organisation', 'Country'] },
    object: { side: 'after', kinds: ['Agreement'] },
    confidence: 0.82,
  },
  active('MET', 'se-reúne-con', [
    '{reunió,reunieron,reunido,reúne,reúnen,entrevistó,entrevistaron,entrevistado,encontró,encontraron} {,hoy ,este {lunes,martes,miércoles,jueves,viernes} }con',
    '{recibió,recibieron,recibido,recibe} a{,l}',
    'recibid{o,a,os,as} por',
    '{mantuvo,mantuvieron,mantenido,mantiene,celebró,sostuvo,sostuvieron} {una reunión,un encuentro,una entrevista,conversaciones,reuniones,encuentros,una reunión de trabajo,un encuentro de trabajo,una reunión bilateral,un encuentro bilateral} con',
    '{encuentro,reunión,entrevista,conversaciones} con',
  ]),
  {
    relation: 'MET',
    rule: 'se-reúne-con-varios',
    cues: [
      '{reunió,reunieron,reunido,reúne,entrevistó,entrevistado} con',
      '{mantuvo,mantenido,sostuvo} {reuniones,encuentros,conversaciones} con',
    ],
    subject: { side: 'before', kinds: ['Official'] },
    object: { side: 'after', reach: 'list', kinds: ['Official'] },
    confidence: 0.84,
  },
  mutual('reunión-entre', ['{reunión,conversaciones,encuentro,entrevista} entre'], { side: 'after' }),
  mutual('se-reúnen', ['{se reunieron,se han reunido,se entrevistaron,se encontraron}'], { side: 'before' }),
  active(
    'ATTENDED',
    'asiste',
    [
      '{asistió,asistieron,asiste,asisten,acudió,acudieron} {,desde ayer ,desde hoy }{a,al}',
      '{participó,participaron,participa,participan,participado} en',
      '{inauguró,inauguraron,presidió,clausuró,clausuraron,inaugurado,presidido,clausurado}',
      '{reunieron,reunido,reúnen,congregaron} {en,para,con motivo de}',
    ],
    { object: { side: 'after', reach: 'near', kinds: ['Event'] } },
  ),
]
