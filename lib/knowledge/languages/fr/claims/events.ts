import { active, attached, mutual, passive, type ClaimPattern } from '../../claims-pack'

const topics = ['Offence', 'Commodity', 'Operation', 'Facility', 'Programme', 'Agreement'] as const

/** How French says who came to an event, who received it, what it dealt with, who met and who signed. */
export const events: readonly ClaimPattern[] = [
  {
    relation: 'ATTENDED',
    rule: 'étaient-présents',
    cues: ['{était,étaient,est,sont} {,également ,aussi }présent{,e,s,es}'],
    subject: { side: 'before' },
    object: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    confidence: 0.9,
  },
  {
    relation: 'DISCUSSED',
    rule: 'au-centre-des-entretiens',
    cues: [
      '{est,sont,était,étaient,a été,ont été} {,aussi ,également }au {centre,cœur,menu} {de,des} {leurs ,ses ,nos ,}{entretiens,discussions,échanges,débats,travaux,pourparlers}',
      '{figure,figurent,figurait,figuraient,est,sont,était,étaient} {,aussi ,également ,inscrit ,inscrite ,inscrits ,inscrites }à {l ordre du jour,leur ordre du jour}',
      '{a,ont} {,également ,aussi ,enfin }été {abordé,évoqué}{,e,es,s}',
    ],
    subject: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'before', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  {
    relation: 'DISCUSSED',
    rule: 'à-l-ordre-du-jour-de',
    cues: [
      '{figure,figurent,figurait,figuraient,est,sont,était,étaient} {,aussi ,également ,inscrit ,inscrite ,inscrits ,inscrites }à l ordre du jour {de,du,des,d}',
    ],
    subject: { side: 'after', kinds: ['Event'] },
    object: { side: 'before', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  {
    relation: 'DISCUSSED',
    rule: 'participants-débattent',
    cues: [
      '{participants,délégués} {ont débattu,débattent,débattaient,ont discuté,discutent} {de,du,des,d}',
      '{participants,délégués} {ont abordé,ont évoqué,ont examiné}',
    ],
    subject: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'parle-aux-participants',
    cues: [
      'pris la parole devant les {participants,délégués}',
      's est adressé{,e} aux {participants,délégués}',
    ],
    subject: { side: 'before', kinds: ['Official'] },
    object: { side: 'after', kinds: ['Event'], implied: 'if-absent' },
    confidence: 0.85,
  },
  {
    relation: 'ATTENDED',
    rule: 'accompagné-de',
    cues: ['{est,sont,était,étaient} {,notamment }accompagné{,e,s,es} {de,du,des,d,par}'],
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'before', kinds: ['Official'], implied: 'by-subject' },
    confidence: 0.85,
  },
  {
    relation: 'DISCUSSED',
    rule: 'entretiens-sur',
    cues: [
      '{entretiens,discussions,échanges,pourparlers} {ont porté,portaient,portent} sur',
      'l ordre du jour {comprenait,portait sur}',
    ],
    subject: { side: 'around', reach: 'near', kinds: ['Event'], implied: 'if-absent' },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  active('HOSTED', 'accueille', [
    '{accueille,accueillent,accueillait,accueillaient,accueilli,accueillant,abrite,abritait,abritent,abritant,hébergé,héberge}',
  ]),
  passive('HOSTED', 'accueillie-par', ['{accueilli,hébergé,abrité}{,e,es,s} par']),
  attached(
    'DISCUSSED',
    'porte-sur',
    [
      '{porte,portait,portaient,portent,porté,portant,axé,centré,consacré}{,e,es,s} {sur,à,au,aux}',
      '{abordé,aborde,abordait,évoqué,évoque,examiné,examine}',
      '{a,ont} {,aussi ,également }été l occasion {de faire le point sur,de débattre de,de débattre des,de débattre du,d évoquer,d examiner,d aborder,de discuter de,de discuter des,de discuter du,de parler de,de parler du,de parler des,de revenir sur}',
      'pour {débattre,discuter} {de,du,des,d}',
      'permis {de faire le point sur,d examiner,d évoquer,d aborder}',
      'sur',
    ],
    { object: { side: 'after', reach: 'topic', kinds: topics }, confidence: 0.88 },
  ),
  {
    relation: 'DISCUSSED',
    rule: 'débattent-de',
    cues: [
      'pour {débattre,discuter,s entretenir} {de,du,des,d}',
      'afin de {débattre,discuter,s entretenir} {de,du,des,d}',
      '{débattu,discuté,entretenus,entretenu} {de,du,des,d}',
      'fait le point sur',
      'pour faire le point sur',
      '{évoqué,abordé,examiné}',
      'revenu{,e,s,es} sur',
      'parlé {de,du,des,d}',
    ],
    subject: {
      side: 'before',
      reach: 'clause',
      kinds: ['Official', 'Organisation', 'Country'],
      implied: 'by-subject',
    },
    object: { side: 'after', reach: 'topic', kinds: topics },
    confidence: 0.85,
  },
  {
    relation: 'DISCUSSED',
    rule: 'sujets-abordés',
    cues: [
      '{parmi,au nombre} {les,des} {,principaux }{sujets,thèmes,questions,points} {abordés,abordées,évoqués,évoquées,traités,traitées} {lors de,au cours de,pendant,durant,à l occasion de}',
      '{a,ont} {,également ,aussi ,enfin }été {abordé,évoqué,examiné}{,e,es,s} {lors de,lors du,lors des,au cours de,au cours du,au cours des,pendant,durant,à l occasion de,à l occasion du}',
    ],
    subject: { side: 'after', kinds: ['Event'] },
    object: { side: 'before', reach: 'topic', kinds: topics },
    confidence: 0.9,
  },
  active('SIGNED', 'signe', ['{signé,signe,signent,signant,conclu,paraphé}']),
  passive('SIGNED', 'signé-par', ['{signé,conclu,paraphé}{,e,es,s} {par,entre,avec}', 'entre'], {
    confidence: 0.85,
  }),
  active(
    'MET',
    's-entretient-avec',
    [
      '{est,sont,était} entretenu{,s,e,es}',
      's {entretient,entretiennent}',
      '{a,ont} eu {un entretien,des entretiens,une réunion,une rencontre}',
      '{a,ont} tenu {une réunion,des entretiens,des consultations}',
    ],
    { object: { side: 'after', via: 'with', kinds: ['Official'] } },
  ),
  active('MET', 'rencontre', [
    '{rencontré,rencontre,rencontrent,reçu,reçoit,accueilli}',
    'entretenu avec',
    '{est,sont} entretenu{,s,e,es} avec',
    '{été,est} {reçu,accueilli}{,e,s,es} par',
    'eu un entretien avec',
    'tenu une réunion avec',
    'entretenu{,e,s,es} avec',
    'rendu visite {à,au}',
  ]),
  mutual('entretiens-entre', ['{entretien,entretiens,rencontre,discussions,réunion,pourparlers} entre'], {
    side: 'after',
  }),
  mutual('se-rencontrent', ['rencontrés', 'entretenus', 'réunis', 'se sont {rencontrés,entretenus}'], {
    side: 'before',
  }),
  active(
    'ATTENDED',
    'assiste',
    [
      '{assisté,assiste,assistent,assistant,assistaient,assistait,participé,participe,participent,participant} {à,au,aux}',
      'pris part {à,au,aux}',
      'prend part {à,au,aux}',
      '{ouvert,inauguré,clôturé,présidé,préside}',
      'pris la parole {à,au,lors de,lors du,devant}',
      '{rendu,rendus,rendue} {à,au}',
      'intervenu{,e,s} {à,au,lors de}',
    ],
    { object: { side: 'after', kinds: ['Event'] } },
  ),
  passive(
    'ATTENDED',
    'réunit',
    [
      '{a,ont} {réuni,rassemblé}',
      '{réunissant,rassemblant,réunit,rassemble}',
      'en présence {de,du,d,des}',
      'avec la participation {de,du,d,des}',
      '{ouvert,inauguré,présidé}{,e,s,es} par',
      '{à laquelle,auquel,auxquelles} ont {assisté,participé,pris part}',
    ],
    { confidence: 0.85 },
  ),
]
