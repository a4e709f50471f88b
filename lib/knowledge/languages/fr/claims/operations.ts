import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const
const actors = { kinds: ['Organisation', 'Country'] } as const

const helped =
  '{,active ,actif ,précieux ,étroit ,opérationnel ,technique ,logistique ,judiciaire ,analytique }'
const by = { side: 'after', via: 'by' } as const

/** How French says who led, joined or supported an operation, where it ran, what it was against and what it took. */
export const operations: readonly ClaimPattern[] = [
  passive('PARTICIPATED_IN', 'avec-la-participation-de', ['avec la participation {de,du,des,d}'], {
    object: { side: 'around', reach: 'near', kinds: ['Operation'] },
    confidence: 0.85,
  }),
  {
    relation: 'SEIZED',
    rule: 'saisies-comprenaient',
    cues: [
      '{drogues,produits,articles,marchandises,saisies,articles saisis} {comprennent,comprenaient,comptaient}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.8,
  },
  passive('SUPPORTED', 'soutien-de', ['{appui,soutien,concours,contribution} {de,du,des,d}'], {
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.75,
  }),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'pris-part',
    cues: ['pris part', 'participé', 'y ont {participé,pris part}'],
    subject: { side: 'before', kinds: ['Country', 'Organisation'] },
    object: { side: 'after', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  {
    relation: 'SEIZED',
    rule: 'parmi-les-saisies-figurent',
    cues: [
      'parmi {ces,les} {drogues,produits,articles,marchandises,stupéfiants,objets,saisies} {,saisis ,saisies ,interceptés ,interceptées }{figurent,figuraient}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'figurent-parmi-les-saisies',
    cues: [
      '{figurent,figuraient} parmi les {drogues,produits,articles,marchandises,stupéfiants,objets,biens} {saisi,confisqué,intercepté,récupéré,repris}{,s,es}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', reach: 'topic' },
    confidence: 0.85,
  },
  active('LED', 'mène', [
    '{mène,mènent,mené,dirige,dirigent,dirigé,pilote,pilotent,piloté,conduit}',
    'à la tête de',
    'pris la tête de',
  ]),
  active('LED', 'lance', ['{lancé,lance,organisé,réalisé,exécuté}'], {
    confidence: 0.75,
    subject: { side: 'before', kinds: ['Organisation'] },
  }),
  passive('LED', 'menée-par', ['{mené,dirigé,piloté,lancé,conduit,organisé,réalisé,exécuté}{,e,es,s}'], {
    subject: { side: 'after', via: 'by', kinds: ['Organisation', 'Official'] },
  }),
  passive(
    'LED',
    'sous-la-direction-de',
    [
      'sous la {direction,conduite,houlette,responsabilité,houlette} {de,du,des,d}',
      'à l initiative {de,du,d}',
    ],
    { object: near, confidence: 0.85 },
  ),
  active('COORDINATED', 'coordonne', ['{coordonne,coordonnent,coordonné,coordonnant}']),
  passive('COORDINATED', 'coordonnée-par', ['{coordonné,supervisé,encadré}{,e,es,s}'], { subject: by }),
  passive('COORDINATED', 'sous-l-égide-de', ['sous {l égide,les auspices,la coordination} {de,du,des,d}'], {
    object: near,
    confidence: 0.85,
  }),
  active(
    'SUPPORTED',
    'soutient',
    [
      '{soutient,soutiennent,soutenu,soutenant,appuie,appuient,appuyé,appuyant,épaulé,financé,finance}',
      '{apporté,apporte,apportent,apportant,fourni,fournit,prêté} {son,leur,un,une} {appui,soutien,concours,aide,assistance} {à,au,aux}',
    ],
    { object: { side: 'after', kinds: ['Operation', 'Event'] } },
  ),
  passive('SUPPORTED', 'soutenue-par', ['{soutenu,appuyé,financé,épaulé}{,e,es,s}'], { subject: by }),
  passive(
    'SUPPORTED',
    'avec-l-appui-de',
    [
      `{avec,grâce à} {l ,le ,l active ,le précieux }{appui,soutien,concours,aide,assistance} ${helped}{de,du,des,d}`,
      'avec {l appui,le soutien,le concours} financier {de,du,d}',
    ],
    { object: told, confidence: 0.85 },
  ),
  passive(
    'SUPPORTED',
    'appui-apporté-par',
    ['{appui,soutien,aide,concours,assistance,contribution} {apporté,fourni,prêté}{,e,es,s} par'],
    { object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] }, confidence: 0.85 },
  ),
  active(
    'PARTICIPATED_IN',
    'participe',
    [
      '{participé,participe,participent,participant} {à,au,aux}',
      'pris part {à,au,aux}',
      'prend part {à,au,aux}',
      'prennent part {à,au,aux}',
      '{contribué,contribue,contribuent,contribuant,concouru} {à,au,aux}',
      '{associé,joint}{,e,es,s} {à,au,aux}',
      'concourant {à,au,aux}',
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'associe',
    [
      '{a,ont,avait} {réuni,mobilisé,impliqué,associé,rassemblé,vu la participation de,fait intervenir}',
      '{réunissant,mobilisant,impliquant,associant,rassemblant}',
      '{réunit,mobilise,implique,associe,rassemble}',
      '{à laquelle,à laquelle,auxquelles,auquel} ont {participé,pris part}',
    ],
    { confidence: 0.85 },
  ),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'pays-participants',
    cues: ['pays participants', 'pays participant', 'pays ayant {participé,pris part}', 'participants'],
    subject: { side: 'after', kinds: ['Country', 'Organisation'] },
    object: { side: 'before', reach: 'near', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  passive(
    'PARTICIPATED_IN',
    'en-partenariat-avec',
    [
      'en {,étroite }{partenariat,coopération,collaboration,coordination,liaison} avec',
      'conjointement avec',
      'aux côtés {de,du,des,d}',
      '{conjointement,de concert,ensemble} avec',
    ],
    { object: told, confidence: 0.75 },
  ),
  attached(
    'CARRIED_OUT_IN',
    'menée-en',
    [
      '{mené,conduit,réalisé,organisé,déployé,lancé,exécuté}{,e,es,s}',
      '{déroulé,tenu}{,e,es,s}',
      '{déroule,déroulent,déroulait,déroulaient,déroula}',
      '{a,ont} eu lieu',
      'ayant eu lieu',
    ],
    { object: { side: 'after', via: 'in' } },
  ),
  attached(
    'CARRIED_OUT_IN',
    'dans',
    ['{couvert,couvrant,couvre}', 'à travers', 'dans', 'en', 'à', 'au', 'aux'],
    { confidence: 0.75 },
  ),
  attached(
    'TARGETED',
    'cible',
    [
      '{cible,ciblent,ciblant,ciblé,ciblait,vise,visent,visait,visant,visé}{,e,es,s}',
      'contre',
      '{s attaque,s attaquant,s attaquent} {à,au,aux}',
      '{lutter,luttant} contre',
      'visant à {combattre,démanteler,réprimer,lutter contre,endiguer,enrayer}',
      'pour {combattre,démanteler,réprimer,lutter contre,endiguer,enrayer}',
      '{de,d} {lutte contre,répression du,répression de}',
      '{visant,destiné,destinée} à {,mettre fin à ,mettre un terme à ,perturber }',
      '{mené,dirigé,lancé,organisé}{,e,es,s} contre',
      'axé{,e,es,s} sur',
      '{relative,relatif,portant} {à,au,aux,sur}',
      'pour des faits de',
    ],
    { object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] } },
  ),
  attached('TARGETED', 'menée-contre', ['{mené,dirigé,lancé,conduit,réalisé}{,e,es,s}'], {
    object: { side: 'after', via: 'against' },
  }),
  {
    relation: 'SUPPORTED',
    rule: 'supports-a-case',
    cues: [
      '{soutenu,soutient,appuyé,appuie,assisté,épaulé}',
      '{apporté,apporte,apportent,fourni,fournit,prêté} {,son ,leur ,un ,une }{appui,soutien,concours,aide,assistance}',
      'prêté main forte',
    ],
    subject: { side: 'before', ...actors },
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'COORDINATED',
    rule: 'coordonne-une-affaire',
    cues: ['{coordonné,coordonne}', 'assuré la coordination'],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: told,
    confidence: 0.75,
  },
  passive(
    'PARTICIPATED_IN',
    'acts',
    [
      '{arrêté,interpellé,saisi,démantelé,perquisitionné,intercepté,appréhendé,confisqué,secouru,neutralisé}',
      '{arrête,arrêtent,interpelle,interpellent,saisit,saisissent,démantèle,démantèlent}',
      'mis la main sur',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acted-on-by',
    ['{arrêté,interpellé,saisi,démantelé,intercepté,appréhendé,secouru}{,e,es,s} par'],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
  {
    relation: 'TARGETED',
    rule: 'crimes-de-suspects',
    cues: [
      '{soupçonné,accusé,suspecté,inculpé,prévenu,poursuivi,mis en examen}{,e,es,s} {de,d,pour,du,des}',
      '{mis,mise,mises} en examen pour',
      'pour {leur,son} implication présumée dans',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    modality: 'alleged',
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'crimes-de-groupes',
    cues: [
      '{impliqué,spécialisé,engagé}{,e,es,s} dans',
      '{lié}{,e,es,s} {à,au,aux}',
      'responsable{,s} {de,d,du,des}',
      '{arrêté,interpellé,recherché}{,e,es,s} pour',
      '{enquête,enquêtes,information judiciaire,investigations,dossier,dossiers} {sur,relative à,relatives à,visant,de,d,portant sur,concernant}',
      '{réseau,réseaux,filière,filières,bande,groupe,gang} {de,d,spécialisé dans,impliqué dans}',
      '{laboratoire,laboratoires,atelier,ateliers} {,clandestin ,clandestins }{de,d}',
      'dans {le cadre d un,le cadre de} {dossier,affaire} {de,d}',
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'recherchés-pour',
    cues: ['recherché{,e,es,s} {pour,par}'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.7,
  },
  {
    relation: 'SEIZED',
    rule: 'biens-saisis',
    cues: ['{saisi,confisqué,intercepté,récupéré}{,e,es,s}', 'repris{,es} aux trafiquants'],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'saisit',
    cues: [
      '{saisi,saisir,saisissant,confisqué,confisquer,intercepté,intercepter,récupéré,récupérer}',
      'mis la main sur',
      '{interception,découverte,récupération} {de,du,d,des}',
      '{saisie,saisies,confiscation} {de,du,d,des}',
      'la saisie',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'ont-été-saisis',
    cues: ['{a,ont} {,également ,aussi }été {saisi,confisqué,intercepté,récupéré}{,e,es,s}'],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  attached(
    'FOLLOWED',
    'fait-suite-à',
    [
      '{fait,faisait,faisant,font} suite {à,au,aux}',
      '{suit,suivait,suivant,succède à,succédant à}',
      'dans le prolongement {de,du,d}',
      'organisé{,e,es,s} à la suite {de,du,d}',
    ],
    { confidence: 0.85 },
  ),
  {
    relation: 'FOLLOWED',
    rule: 'dans-le-sillage-de',
    cues: ['dans {le sillage,la foulée} {de,du,d,des}', 'organisé{,e,es,s} dans le sillage {de,du,d,des}'],
    subject: { side: 'before', reach: 'near' },
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.88,
  },
  attached(
    'TARGETED',
    'cible-un-groupe',
    [
      '{cible,ciblent,ciblant,vise,visent,visant,démantelé,démantelant}',
      '{s attaque,s attaquant} {à,au,aux}',
    ],
    {
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.8,
    },
  ),
]
