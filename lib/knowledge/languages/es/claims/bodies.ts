import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

/** How Spanish says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  attached(
    'LOCATED_IN',
    'situado-en',
    [
      '{situad,ubicad,instalad}{o,a,os,as} en',
      'con sede en',
      '{tiene,tienen,tenía} su sede en',
      'cuya sede {está,se encuentra} en',
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
    ['{celebrad,organizad,realizad}{o,a,os,as} en', '{se celebró,se celebra,tuvo lugar,tiene lugar} en'],
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
      '{forma,formó} parte {de,del}',
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
      '{depende,dependiente,perteneciente,adscrito,adscrita} {de,del,a,al}',
      '{forma,formó} parte {de,del}',
      'integrad{o,a} en',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Organisation'] },
      object: { side: 'after', kinds: ['Organisation'] },
    },
  ),
  active('OPERATED', 'gestiona', ['{gestiona,gestionó,administra,dirige}'], { confidence: 0.8 }),
  passive('OPERATED', 'gestionado-por', ['{gestionad,administrad}{o,a} por']),
  {
    relation: 'SECONDED_TO',
    rule: 'destina',
    cues: [
      '{destinando,destinó,enviando,envió} {funcionarios,policías,agentes} {a,al,ante}',
      'poniendo a disposición {funcionarios,policías,agentes} {de,del,en}',
      '{está,están,estaban} destinad{o,a,os,as} {a,en,al}',
      '{presta,prestan,prestaban} servicio en',
    ],
    subject: { side: 'before', reach: 'clause' },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.85,
  },
  active(
    'REPRESENTED',
    'representa',
    ['{representó,representa,representaba} {,a,al}', 'en nombre {de,del}', 'en representación {de,del}'],
    { subject: { side: 'before', attached: true }, confidence: 0.85 },
  ),
  active(
    'SPOKE_ABOUT',
    'destaca',
    [
      '{destacó,destacaron,subrayó,elogió,celebró,mencionó,recordó,presentó}',
      'se refirió {a,al}',
      'habló {de,del}',
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
  passive('HELD_OFFICE', 'presidido-por', ['{presidid,dirigid,encabezad}{o,a} por', 'que {preside,dirige}'], {
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'before', attached: true, kinds: ['Organisation'] },
    confidence: 0.85,
  }),
]
