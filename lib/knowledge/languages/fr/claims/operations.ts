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
  passive('SUPPORTED', 'soutien-de', ['{appui,soutien,concours,contribution} {de,du,des,d}'], {
    object: { side: 'after', reach: 'topic', kinds: ['Operation', 'Event'] },
    confidence: 0.75,
  }),
  {
    relation: 'PARTICIPATED_IN',
    rule: 'pris-part',
    cues: [
      'pris part',
      'participé',
      '{prennent,prenaient} part',
      'participaient',
      'y ont {participé,pris part}',
      'y {participaient,participent,prenaient part,ont contribué,était associée,étaient associés,étaient associées}',
    ],
    subject: { side: 'before', kinds: ['Country', 'Organisation'] },
    object: { side: 'after', kinds: ['Operation'], implied: 'if-absent' },
    confidence: 0.9,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 'y-ont-participé',
    cues: [
      'y ont {,également ,aussi ,notamment }{participé,pris part,contribué,collaboré,concouru}',
      'y {participaient,participent,prenaient part,prennent part,étaient associés,étaient associées}',
      'ont {,également ,aussi ,notamment ,ainsi }{participé,pris part,collaboré,concouru} {,à cette opération ,à l opération ,aux opérations ,à cette action }',
    ],
    subject: { side: 'after', reach: 'list', ...actors },
    object: own,
    opening: true,
    confidence: 0.85,
  },
  active('LED', 'mène', [
    '{mène,mènent,menait,menaient,mené,dirige,dirigent,dirigeait,dirigé,pilote,pilotent,pilotait,piloté,conduit,conduisent,conduisait,chapeauté,chapeaute,supervisé,commandé}',
    'à la tête de',
    '{pris,prend} {la tête,la direction,les rênes} {de,d,du,des}',
    '{assuré,assure,assurait,assurent} {la direction,le pilotage,la conduite,le commandement,la supervision} {de,d,du,des}',
  ]),
  {
    relation: 'LED',
    rule: 'mène-l-enquête',
    cues: [
      '{mené,mène,mènent,menait,conduit,dirigé,dirige,dirigeait,piloté,pilote,diligenté,ouvert} {l,cette,la,les,une,des,ces} {,vaste ,longue }{enquête,investigations,enquêtes,intervention,interventions,opération,opérations,action,actions,perquisitions,information judiciaire,instruction}',
      '{pris,prend} {la tête,la direction} {de l,des,de cette} {enquête,investigations,opération}',
      '{chargé,saisi,en charge}{,e,es,s} de {l,cette,la} {enquête,affaire,instruction}',
      'à la {manœuvre,tête de l opération,tête de l enquête}',
    ],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: own,
    confidence: 0.75,
  },
  {
    relation: 'LED',
    rule: 'enquête-menée-par',
    cues: [
      '{enquête,enquêtes,investigations,information judiciaire,instruction,perquisitions,surveillance} {mené,conduit,dirigé,diligenté,ouvert,piloté,confié}{,e,es,s} {par,à}',
      '{enquête,investigations} {a,ont} été {mené,conduit,dirigé,diligenté,confié}{,e,es,s} {par,à,au}',
      'à la manœuvre',
    ],
    subject: { side: 'after', reach: 'near', kinds: ['Organisation'] },
    object: own,
    confidence: 0.75,
  },
  active(
    'LED',
    'lance',
    [
      '{lancé,lance,lancent,organisé,organise,organisent,réalisé,exécuté,effectué,engagé,déclenché,initié,clore,clos,achevé,bouclé,conclu}',
    ],
    {
      confidence: 0.75,
      subject: { side: 'before', kinds: ['Organisation'] },
    },
  ),
  passive(
    'LED',
    'menée-par',
    [
      '{mené,dirigé,piloté,lancé,conduit,organisé,réalisé,exécuté,effectué,déclenché,initié,engagé,chapeauté,diligenté,commandé,ouvert,montée,monté}{,e,es,s}',
    ],
    {
      subject: { side: 'after', via: 'by', kinds: ['Organisation', 'Official'] },
    },
  ),
  passive(
    'LED',
    'sous-la-direction-de',
    [
      'sous {la direction,la conduite,la houlette,la responsabilité,la férule,le commandement,l autorité,la supervision,le pilotage,la conduite} {de,du,des,d}',
      'à l {initiative,instigation} {de,du,d,des}',
      '{pilotage,direction,commandement} {assuré,assurée,confié,confiée} {par,à,au}',
    ],
    { object: near, confidence: 0.85 },
  ),
  active('COORDINATED', 'coordonne', [
    '{coordonne,coordonnent,coordonnait,coordonné,coordonnant,orchestré,orchestre,orchestrait}',
    '{assuré,assure,assurait,assurent} la coordination {de,d,du,des}',
  ]),
  passive(
    'COORDINATED',
    'coordonnée-par',
    ['{coordonné,supervisé,encadré,orchestré,centralisé}{,e,es,s}', 'coordination {assurée,confiée}'],
    { subject: by },
  ),
  passive(
    'COORDINATED',
    'sous-l-égide-de',
    [
      'sous {l égide,les auspices,la coordination} {de,du,des,d}',
      '{avec,grâce à} la coordination {de,du,des,d}',
    ],
    {
      object: near,
      confidence: 0.85,
    },
  ),
  active(
    'SUPPORTED',
    'soutient',
    [
      '{soutient,soutiennent,soutenait,soutenaient,soutenu,soutenant,appuie,appuient,appuyait,appuyé,appuyant,épaulé,épaule,épaulent,épaulait,financé,finance,financent,cofinancé,cofinance,assisté,secondé,accompagné,facilité,facilite}',
      `{apporté,apporte,apportent,apportait,apportant,fourni,fournit,fournissent,prêté,prête} {,son ,leur ,un ,une }${helped}{appui,soutien,concours,aide,assistance} ${helped}{à,au,aux}`,
    ],
    { object: { side: 'after', kinds: ['Operation', 'Event'] } },
  ),
  passive(
    'SUPPORTED',
    'soutenue-par',
    ['{soutenu,appuyé,financé,cofinancé,épaulé,secondé,assisté,facilité}{,e,es,s}'],
    { subject: by },
  ),
  passive(
    'SUPPORTED',
    'avec-l-appui-de',
    [
      `{avec,grâce à} {l ,le ,l active ,le précieux ,la précieuse ,la ,leur }{appui,soutien,concours,aide,assistance,contribution} ${helped}{de,du,des,d}`,
      `{grâce au ,au }${helped}{soutien,concours} ${helped}{de,du,des,d}`,
      `{bénéficié,bénéficiait,bénéficiant,bénéficie,bénéficiaient} {du ,de l ,d un ,de la ,d une }${helped}{appui,soutien,concours,aide,assistance,contribution} ${helped}{de,du,des,d}`,
      '{épaulé,secondé,appuyé,assisté,soutenu,aidé}{,e,es,s} par',
      'sur la base {de renseignements,d informations,des renseignements} {de,du,d,fournis par,transmis par,communiqués par}',
      'grâce {à des,aux} {renseignements,informations} {de,du,d,fournis par,fournies par,transmis par,transmises par,communiqués par,communiquées par}',
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
      '{participé,participe,participent,participait,participaient,participant} {à,au,aux,dans}',
      'pris part {à,au,aux}',
      'prend part {à,au,aux}',
      '{prennent,prenait,prenaient,prenant} part {à,au,aux}',
      '{contribué,contribue,contribuent,contribuait,contribuaient,contribuant,concouru,concourt,concourent} {à,au,aux}',
      '{associé,joint}{,e,es,s} {à,au,aux}',
      'rejoint',
      '{impliqué,engagé,mobilisé,déployé}{,e,es,s} {dans,pour,lors de,au cours de}',
      '{intervenu,intervient,intervenaient}{,e,es,s} {dans,lors de,au cours de}',
      'concourant {à,au,aux}',
    ],
    { object: { side: 'after', kinds: ['Operation'] } },
  ),
  passive(
    'PARTICIPATED_IN',
    'associe',
    [
      '{a,ont,avait,avaient} {réuni,mobilisé,impliqué,associé,rassemblé,fédéré,engagé,vu la participation de,fait intervenir}',
      '{réunissant,mobilisant,impliquant,associant,rassemblant,regroupant}',
      '{réunit,mobilise,implique,associe,rassemble,réunissait,mobilisait,impliquait,associait,rassemblait}',
      '{à laquelle,à laquelle,auxquelles,auquel} {ont,a,avaient} {,également ,aussi ,notamment }{participé,pris part,contribué,concouru,collaboré}',
      '{à laquelle,auxquelles,auquel} {participaient,participent,étaient associés,étaient associées,a été associée,ont été associés,ont été associées}',
    ],
    { confidence: 0.85 },
  ),
  passive(
    'PARTICIPATED_IN',
    'mobilise-outre',
    [
      '{a,ont,avait,avaient} {réuni,mobilisé,impliqué,associé,rassemblé,engagé}{, notamment} {outre,en plus de,aux côtés de}',
    ],
    { subject: { side: 'after', reach: 'list', ...actors }, confidence: 0.8 },
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
      'en {,étroite ,lien étroit ,étroit }{partenariat,coopération,collaboration,coordination,liaison,lien,concertation,association} {,étroite ,étroit }avec',
      'avec {la ,leur ,l étroite ,l active ,l ,}{participation,collaboration,coopération} {,active ,étroite }{de,du,des,d}',
      'main dans la main avec',
      'conjointement {avec,à}',
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
    [
      '{couvert,couvrant,couvre}',
      'à travers',
      'dans',
      'dans {le,la,les,l,plusieurs} {département,région,ville,province,commune,quartier,wilaya}{,s} {de,du,d,des}',
      'en',
      'à',
      'au',
      'aux',
    ],
    { confidence: 0.75 },
  ),
  {
    relation: 'SUPPORTED',
    rule: 'supports-a-case',
    cues: [
      '{soutenu,soutient,soutenait,appuyé,appuie,appuyait,assisté,assiste,épaulé,secondé}',
      `{apporté,apporte,apportent,apportait,fourni,fournit,fournissait,prêté,prête} {,son ,leur ,un ,une }${helped}{appui,soutien,concours,aide,assistance}`,
      '{prêté,prête,prêtent} {main forte,assistance}',
    ],
    subject: { side: 'before', ...actors },
    object: told,
    confidence: 0.75,
  },
  {
    relation: 'SUPPORTED',
    rule: 'dépêche-des-experts',
    cues: [
      `{apporté,apporte,apportent,apportait,fourni,fournit,fournissait,prêté,prête} {son,leur,un,une} ${helped}{appui,soutien,concours,aide,assistance}`,
      '{prêté,prête,prêtent} {main forte,assistance}',
      '{l a,l ont,les a,les ont} {soutenu,appuyé,assisté,aidé,épaulé}{,e,es,s}',
      '{dépêché,déployé,envoyé,mobilisé,détaché} {,sur place }{des,un,une,deux,trois,plusieurs,ses} {experts,expert,analystes,analyste,spécialistes,spécialiste,équipe,bureau mobile}',
      '{facilité,facilite,facilitait} {l échange,les échanges,la coopération,le partage}',
      '{fourni,fournit,fournissait,apporté,transmis} {des,une,ses} {renseignements,informations,analyses,analyse,expertise}',
      '{alimente,alimentait,alimenté} {les,l} {équipes,enquêteurs,enquête} en {renseignements,informations}',
    ],
    subject: { side: 'before', ...actors },
    object: own,
    confidence: 0.75,
  },
  passive(
    'PARTICIPATED_IN',
    'menée-avec',
    [
      '{mené,conduit,réalisé,organisé,lancé,coordonné,exécuté}{,e,es,s} {,conjointement }{avec,en coopération avec,en partenariat avec,en collaboration avec,en coordination avec,en liaison avec,en lien avec,de concert avec,aux côtés de,aux côtés du,aux côtés des}',
    ],
    { object: own, confidence: 0.8, subject: { side: 'after', ...actors } },
  ),
  {
    relation: 'COORDINATED',
    rule: 'coordination-incombe-à',
    cues: [
      'coordination {incombait,incombe,revenait,revient} {à,au,aux}',
      'coordination {était,est,a été} {assuré,confié}{,e} {par,à,au,aux}',
    ],
    subject: { side: 'after', kinds: ['Organisation'] },
    object: own,
    confidence: 0.8,
  },
  {
    relation: 'PARTICIPATED_IN',
    rule: 's-y-associe',
    cues: ['{s est,se sont,s étaient,s y est,s y sont} {associé,joint,rallié}{,e,es,s}'],
    subject: { side: 'before', ...actors },
    object: own,
    confidence: 0.75,
  },
  passive('LED', 'confiée-à', ['confié{,e,es,s}'], {
    subject: { side: 'after', via: 'to', kinds: ['Organisation'] },
    confidence: 0.8,
  }),
  {
    relation: 'COORDINATED',
    rule: 'coordonne-une-affaire',
    cues: [
      '{l a,l ont} {coordonné,orchestré,supervisé}{,e,es,s}',
      '{coordonné,coordonne,coordonnait}',
      '{assuré,assure,assurait,assuraient,assurent} la coordination',
      'en {assure,assurait,assurent,assuraient,a assuré,ont assuré,partagent,partageaient,partage} la coordination',
    ],
    subject: { side: 'before', kinds: ['Organisation'] },
    object: own,
    confidence: 0.75,
  },
  passive(
    'PARTICIPATED_IN',
    'acts',
    [
      '{arrêté,interpellé,saisi,démantelé,perquisitionné,intercepté,appréhendé,confisqué,secouru,neutralisé,investi,fouillé,arraisonné,bloqué,découvert,retrouvé,localisé,repéré,identifié,libéré,fermé,détruit,déjoué,contrôlé,inspecté,récupéré,capturé,incarcéré,écroué,inculpé,désarticulé,soustrait}',
      '{arrête,arrêtent,interpelle,interpellent,saisit,saisissent,démantèle,démantèlent,intercepte,interceptent,perquisitionne,perquisitionnent,découvre,découvrent,arraisonne}',
      '{mis,met,mettent} {la main sur,la main au collet,aux arrêts}',
      '{placé,mis} en {garde à vue,détention,examen}',
      '{mis,met,mettent} {fin aux,fin à,un terme à,hors d état de nuire,au jour}',
      '{procédé,procède,procèdent} {à,au,aux}',
      '{fait,font} échec {à,au,aux}',
      '{porté,porte} un coup',
      '{mené,effectué,réalisé,conduit,exécuté,opéré} {,au total ,plus de ,près de ,quelque ,les ,des ,une ,plusieurs }{perquisition,perquisitions,arrestations,contrôles,descentes,saisies,visites domiciliaires,inspections,interpellations}',
    ],
    { subject: { side: 'before', ...actors }, object: own, transitive: true, confidence: 0.8 },
  ),
  passive(
    'PARTICIPATED_IN',
    'acted-on-by',
    [
      '{arrêté,interpellé,saisi,démantelé,intercepté,appréhendé,secouru,arraisonné,perquisitionné,repéré,localisé,découvert,confisqué,capturé,contrôlé,identifié,libéré,investi,fouillé,neutralisé,démasqué,bloqué,récupéré,retrouvé}{,e,es,s} {,en haute mer ,en mer ,sur place ,vendredi ,jeudi ,mercredi ,mardi ,lundi ,samedi ,dimanche ,hier }par',
      '{arrestation,arrestations,interpellation,interpellations,saisie,saisies,perquisitions,perquisition,démantèlement,coup de filet} {,opéré ,opérée ,opérées ,effectuées ,menées ,mené ,menée ,réalisées }par',
    ],
    { subject: { side: 'after', ...actors }, object: own, confidence: 0.8 },
  ),
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
]
