import { attached, type ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const
const told = { ...near, implied: 'if-deed' } as const

/** What operations are to do to crimes. */
const fight =
  'combattre,démanteler,réprimer,lutter contre,endiguer,enrayer,juguler,éradiquer,s attaquer à,s attaquer au,s attaquer aux,mettre fin à,mettre fin au,mettre un terme à,mettre un terme au,porter un coup à,porter un coup au,traquer,détecter,déjouer,prévenir,perturber,contrer,freiner,tarir'

/** How French says what an operation was against: its aim, the crimes of those it caught and of their groups. */
export const targets: readonly ClaimPattern[] = [
  attached(
    'TARGETED',
    'cible',
    [
      '{cible,ciblent,ciblant,ciblé,ciblait,vise,visent,visait,visant,visé}{,e,es,s}',
      'contre',
      'à l encontre {de,du,d,des}',
      '{s attaque,s attaquant,s attaquent} {à,au,aux}',
      '{lutter,luttant} contre',
      `{,visant à ,pour ,afin de ,afin d ,en vue de ,destinée à ,destiné à ,destinées à ,cherchant à ,vise à ,visait à ,visaient à ,ayant pour but de ,ayant pour but d ,avait pour but de ,avait pour but d ,a pour but de ,avait pour objectif de ,avait pour objectif d ,a pour objectif de ,ayant pour objectif de ,dans le but de }{${fight}}`,
      '{ayant,avait,avaient,a} pour {cible,cibles,objet}',
      '{prenant,pris,prend} pour {cible,cibles}',
      '{a,avait,avaient,ayant} {dans sa,dans leur,dans son,dans le} {ligne de mire,viseur,collimateur}',
      '{s en prend,s en prenait,s en prenant,s en est prise,s en est pris} {à,au,aux}',
      'lutte {,acharnée ,continue ,engagée }contre',
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
    relation: 'TARGETED',
    rule: 'crimes-de-suspects',
    cues: [
      '{soupçonné,accusé,suspecté,inculpé,prévenu,poursuivi,mis en examen}{,e,es,s} {de,d,pour,du,des}',
      '{mis,mise,mises} en {examen,cause,accusation} {pour,dans}',
      'pour {leur,son,une} {,possible }{implication,participation,rôle} {présumée ,présumé ,supposée ,}dans',
      'l on soupçonne {de,d}',
      '{imputés,imputé,imputées,imputée,reprochés,reproché,reprochées,reprochée}',
      '{présumé,présumés,présumée} {coupable,auteur,auteurs,coupables} {de,d,du}',
      '{seraient,serait} {,par ailleurs ,également ,aussi }{mêlé,lié,impliqué}{,e,es,s} {à,au,aux,dans}',
      'sous {le chef,les chefs} {de,d}',
      'des chefs {de,d}',
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
      '{impliqué,spécialisé,engagé,versé}{,e,es,s} {,notamment ,principalement }dans',
      '{lié,mêlé}{,e,es,s} {à,au,aux}',
      '{se livrant,s adonnant,livré,livrés,livraient,livrait,adonnaient,adonnait,adonnent,livrent} {à,au,aux}',
      '{s enrichissent,s enrichissait,s enrichissaient,vivent,vivaient,tirent profit,tiraient profit} {de,du,d}',
      '{groupe,réseau,organisation,bande} {criminel,criminelle,criminels} {de,d,spécialisé dans,spécialisée dans,impliqué dans,impliquée dans}',
      'responsable{,s} {de,d,du,des}',
      '{arrêté,interpellé,recherché,appréhendé,écroué,condamné}{,e,es,s} pour {,des faits de ,des faits d ,des actes de ,faits de }',
      '{enquête,enquêtes,information judiciaire,investigations,dossier,dossiers} {sur,relative à,relatives à,visant,de,d,portant sur,concernant}',
      '{réseau,réseaux,filière,filières,bande,bandes,groupe,groupes,gang,gangs,organisation,équipe,cellule,trafiquants,auteurs,trafiquant,circuit,plateforme} {,criminel ,criminelle ,international ,internationale ,présumés ,organisée }{de,d,spécialisé dans,spécialisée dans,spécialisés dans,impliqué dans,impliquée dans,impliqués dans}',
      '{laboratoire,laboratoires,atelier,ateliers} {,clandestin ,clandestins }{de,d}',
      'dans {le cadre d un,le cadre de} {dossier,affaire} {de,d}',
    ],
    subject: told,
    object: { side: 'after', reach: 'topic', kinds: ['Offence', 'Commodity'] },
    confidence: 0.75,
  },
  {
    relation: 'TARGETED',
    rule: 'démantèle-un-trafic',
    cues: [
      '{démantelé,démanteler,démantèle,démantèlent,démantelant,démantelaient} {,définitivement ,notamment }',
      '{démantèlement,démantèlements} {de,d,du,des}',
      '{mis,met,mettent,mettre,mettant} {fin,un terme} {à,au,aux}',
      '{mis,met,mettent,mettre,mettant} au jour',
      '{déjoué,déjouer,déjoue,déjouent,enrayé,stoppé,endigué}',
    ],
    subject: own,
    object: { side: 'after', kinds: ['Offence'] },
    transitive: true,
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'trafic-démantelé',
    cues: ['{,a été ,ont été ,est ,sont }{démantelé,déjoué}{,e,s,es}'],
    subject: own,
    object: { side: 'before', kinds: ['Offence'], oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'TARGETED',
    rule: 'recherchés-pour',
    cues: ['recherché{,e,es,s} {pour,par}'],
    subject: own,
    object: { side: 'after', reach: 'topic', kinds: ['Offence'] },
    confidence: 0.7,
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
