import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

/** How Spanish says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'situado-en',
    [
      '{situad,ubicad,instalad}{o,a,os,as} en',
      '{con,de} sede {,central ,principal ,regional }en',
      '{tiene,tienen,tenía} {,su ,la }{sede,base,cuartel general} en',
      'cuya sede {está,se encuentra,se ubica} en',
      '{sit,asentad,emplazad,localizad,basad}{o,a,os,as} en',
      '{se encuentra,se ubica,se halla,se sitúa,está ubicado,está ubicada,está situado,está situada} en',
      '{radicad,establecid}{o,a,os,as} en',
      '{se inauguró,abrió sus puertas,fue inaugurado,fue inaugurada} en',
      'inaugurad{o,a} en',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] } },
  ),
  attached(
    'LOCATED_IN',
    'abrirá-en',
    [
      '{abrirá,se abrirá,se inaugurará,será inaugurado} {,sus puertas }en',
      '{debe,prevé,tiene previsto} abrir {,sus puertas }en',
    ],
    {
      modality: 'planned',
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
    },
  ),
  attached(
    'LOCATED_IN',
    'celebrada-en',
    [
      '{celebrad,organizad,realizad}{o,a,os,as} en',
      '{se celebró,se celebra,tuvo lugar,tiene lugar} en',
      '{inaugurad,clausurad,iniciad,desarrollad}{o,a} en',
      'se {inauguró,inaugura,clausuró,abrió,inició,desarrolló,desarrolla,realizó} en',
      '{tiene,tuvo,tendrá} {por,como} {sede,escenario} {,la ciudad de ,la capital }',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Event'] } },
  ),
  attached('LOCATED_IN', 'sitio-de', ['en'], {
    subject: { side: 'before', attached: true, kinds: ['Facility'] },
    confidence: 0.8,
    stable: true,
  }),
  attached('LOCATED_IN', 'acto-en', ['en', 'a'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.75,
  }),
  attached(
    'PART_OF',
    'en-el-marco-de',
    [
      '{,realizada ,llevada a cabo ,desarrollada ,efectuada ,organizada }en el marco {de,del}',
      '{dentro,al amparo,bajo el paraguas,en desarrollo,en el contexto} {de,del}',
      '{forma,formó,forman} parte {de,del}',
      '{enmarcad,encuadrad,integrad,incluid,englobad}{o,a,os,as} {en,dentro de}',
      '{se llevó a cabo,se ha llevado a cabo,se desarrolló,se ejecutó,se realizó,tuvo lugar,se efectuó} {en el marco,al amparo,dentro,en el contexto} {de,del}',
      'se {enmarca,enmarcó,inscribe,encuadra,engloba,integra} {en,dentro de}',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Operation'] },
      object: { side: 'after', kinds: ['Programme'] },
    },
  ),
  attached(
    'PART_OF',
    'depende-de',
    [
      '{depende,dependen,dependiente,dependientes,perteneciente,pertenecientes,adscrito,adscrita,adscritos,adscritas,integrante,subordinado,subordinada,encuadrado,encuadrada} {de,del,a,al,en}',
      'fuerza dependiente {de,del}',
      '{unidad,dependencia,órgano,organismo,servicio,cuerpo,brazo} {,especializada ,especializado ,de élite ,operativo ,adscrita ,adscrito }{de la,del,de los}',
      '{pertenece,pertenecen,está adscrito,está adscrita} {a,al}',
      'que {forma,forman} parte {de,del}',
      '{forma,formó} parte {de,del}',
      'integrad{o,a} en',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Organisation'] },
      object: { side: 'after', kinds: ['Organisation'] },
    },
  ),
  active(
    'OPERATED',
    'gestiona',
    [
      '{gestiona,gestionan,gestionó,administra,administran,administró,opera,operó,ejecuta,implementa,impulsa,desarrolla,puso en marcha}',
    ],
    { object: { side: 'after', kinds: ['Facility', 'Programme'] }, confidence: 0.8 },
  ),
  passive(
    'OPERATED',
    'gestionado-por',
    [
      '{gestionad,administrad,operad,ejecutad,implementad,impulsad}{o,a} {,conjuntamente }por',
      'que {impulsa,gestiona,ejecuta,implementa,lidera,desarrolla}',
    ],
    { object: { side: 'before', attached: true, kinds: ['Facility', 'Programme'] } },
  ),
  {
    relation: 'SECONDED_TO',
    rule: 'destina',
    cues: [
      '{destinando,destinó,enviando,envió} {funcionarios,policías,agentes} {a,al,ante}',
      'poniendo a disposición {funcionarios,policías,agentes} {de,del,en}',
      '{está,están,estaban} destinad{o,a,os,as} {a,en,al}',
      '{presta,prestan,prestaban,prestará} {servicio,servicios} en',
      '{adscrit,destacad,asignad,comisionad,enviad}{o,a,os,as} {a,al,en,ante}',
    ],
    subject: { side: 'before', reach: 'clause' },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.85,
  },
  active(
    'REPRESENTED',
    'representa',
    [
      '{representó,representa,representaba,representan,representaron} {,a,al}',
      '{en nombre,en representación,por parte} {de,del}',
      'al frente de la delegación {de,del}',
      '{encabeza,encabezó} la delegación {de,del}',
    ],
    { subject: { side: 'before', attached: true }, confidence: 0.85 },
  ),
  {
    relation: 'REPRESENTED',
    rule: 'representado-por',
    cues: ['representad{o,a,os,as} por'],
    subject: { side: 'after', reach: 'list', kinds: ['Official'] },
    object: { side: 'before', attached: true, kinds: ['Organisation', 'Country'] },
    confidence: 0.85,
  },
  active(
    'SPOKE_ABOUT',
    'destaca',
    [
      '{destacó,destacaron,subrayó,subrayaron,elogió,celebró,mencionó,recordó,presentó,resaltó,ensalzó,valoró,alabó,condenó,explicó,detalló,anunció,informó de,informó sobre,puso en valor,puso de relieve,hizo hincapié en,hizo balance de,calificó,felicitó,agradeció,saludó,destaca,subraya,resalta}',
      '{ha,han} {destacado,subrayado,elogiado,celebrado,mencionado,recordado,presentado,resaltado,valorado,explicado,detallado,anunciado,calificado,felicitado,agradecido,puesto en valor}',
      '{advirtió,alertó} {de,del,sobre,contra}',
      'se refirió {a,al}',
      'habló {de,del}',
      '{situó,incluyó,citó,enumeró,abordó,aludió a,defendió,definió,describió,tildó}',
      '{abogó,apostó,se pronunció} por {,crear ,la creación de ,impulsar ,reforzar ,luchar contra ,combatir ,la lucha contra }',
      '{incidió,insistió} en {,la importancia de ,la necesidad de ,la lucha contra ,combatir }',
      'llamó a {combatir,luchar contra,reforzar,unirse contra,hacer frente a}',
    ],
    {
      object: {
        side: 'after',
        reach: 'topic',
        loose: true,
        kinds: ['Operation', 'Event', 'Facility', 'Offence'],
      },
      confidence: 0.8,
    },
  ),
  active(
    'HELD_OFFICE',
    'asume-la-presidencia',
    [
      '{asumió,asume,asumido,ocupa,ocupó,ejerce,ejerció,ostenta,ostentó,desempeña,desempeñó} {la {,vice}presidencia,la dirección,la dirección general,la jefatura,la secretaría general,la coordinación,la titularidad,el mando} {,pro tempore ,rotatoria }{de,del}',
      '{tomó,tomado} posesión {de la presidencia,de la dirección,de la jefatura,de la secretaría general} {de,del}',
      '{está,estuvo,se puso,se halla,se encuentra} al frente {de,del}',
    ],
    {
      subject: { side: 'before', kinds: ['Official'] },
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.85,
    },
  ),
  attached('HELD_OFFICE', 'al-frente-de', ['al frente {de,del}', 'a cargo {de,del}'], {
    subject: { side: 'before', attached: true, kinds: ['Official'] },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.8,
  }),
  passive(
    'HELD_OFFICE',
    'presidido-por',
    [
      '{presidid,dirigid,encabezad,liderad,comandad}{o,a} por',
      'que {preside,dirige,lidera,encabeza,comanda}',
    ],
    {
      subject: { side: 'after', kinds: ['Official'] },
      object: { side: 'before', attached: true, kinds: ['Organisation'] },
      confidence: 0.85,
    },
  ),
]
