import type { ClaimPattern } from '../../claims-pack'

const near = { side: 'around', reach: 'near', kinds: ['Operation'] } as const
const own = { ...near, implied: 'if-absent' } as const

/** Participles of verbs for taking goods, with every ending; and nouns for it. */
const taken =
  '{saisi,confisqué,intercepté,récupéré,découvert,retrouvé,trouvé,repris,prélevé,bloqué,appréhendé,séquestré}{,e,es,s}'
const takings =
  '{saisie,saisies,confiscation,confiscations,interception,interceptions,découverte,découvertes,récupération,prise}'
const goods =
  '{stupéfiants saisis,produits stupéfiants,substances,prises,confiscations,animaux,véhicules,cigarettes,médicaments,contrefaçons,trophées,espèces,spécimens,butin,drogues,produits,articles,marchandises,stupéfiants,objets,biens,saisies,prises,pièces,matériels,articles saisis,armes}'

/** How French says what goods an operation took. */
export const haul: readonly ClaimPattern[] = [
  {
    relation: 'SEIZED',
    rule: 'saisies-comprenaient',
    cues: [
      `${goods} {comprennent,comprenaient,comptaient,comptent}`,
      '{saisies,butin,prises,bilan des saisies} {comprend,comprennent,comprenait,compte,comptent,s élève à,s élèvent à,se compose de,se composent de,portent sur,ont porté sur,concernent,concernaient}',
      'butin {repris,saisi} aux trafiquants {s élève à,comprend,comprenait}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'parmi-les-saisies-figurent',
    cues: [
      `{parmi,au nombre des,au rang des,dans} {ces ,les ,}${goods} {,ainsi ,}{,saisis ,saisies ,interceptés ,interceptées ,confisqués ,confisquées ,découverts ,découvertes ,retrouvés ,retrouvées ,récupérés ,récupérées }{figure,figurent,figuraient,figurait,se trouvent,se trouvaient,on compte,on trouve,on dénombre,on relève,on note}`,
      'au nombre {desquels,desquelles} {figurent,figuraient}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'ont-été-saisis-inversé',
    cues: [
      `{ont,a} {,également ,aussi ,ainsi ,notamment ,en outre ,par ailleurs ,enfin ,de plus }{été,pu être} ${taken}`,
      `{sont,est} {,également ,aussi ,ainsi ,notamment ,en outre ,enfin }{saisi,confisqué,découvert,retrouvé}{,e,es,s}`,
      '{furent} {,également ,aussi ,ainsi ,notamment }{saisi,confisqué,découvert,retrouvé}{,e,es,s}',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    opening: true,
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 's-y-ajoutent',
    cues: [
      'y {figurent,figuraient}',
      's y {ajoute,ajoutent,ajoutaient}',
      'à {cela,quoi,ce butin,ces saisies} s ajoutent',
    ],
    subject: own,
    object: { side: 'after', reach: 'topic' },
    confidence: 0.7,
  },
  {
    relation: 'SEIZED',
    rule: 'figurent-parmi-les-saisies',
    cues: [
      `{figurent,figuraient} parmi les ${goods} {saisi,confisqué,intercepté,récupéré,repris,découvert}{,s,es}`,
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'tombés-aux-mains',
    cues: [
      '{est,sont} tombé{,e,es,s} {dans,entre} les {filets,mains} {de,du,des,d}',
      '{a,ont} {,également ,aussi }{été,pu être} {retiré,soustrait}{,e,es,s} {du marché,au marché,de la circulation,de la vente}',
      '{a,ont} {,également ,aussi }été {placé,mis}{,e,es,s} sous {scellés,main de justice}',
      '{retiré,soustrait}{,e,es,s} {du marché,au marché,de la circulation}',
    ],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'tombés-aux-mains-en-liste',
    cues: [
      '{est,sont} tombé{,e,es,s} {dans,entre} les {filets,mains} {de,du,des,d}',
      '{a,ont} {,également ,aussi }{été,pu être} {retiré,soustrait}{,e,es,s} {du marché,au marché,de la circulation,de la vente}',
      '{a,ont} {,également ,aussi }été {placé,mis}{,e,es,s} sous {scellés,main de justice}',
      '{retiré,soustrait}{,e,es,s} {du marché,au marché,de la circulation}',
    ],
    subject: own,
    object: { side: 'before', reach: 'topic' },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'biens-saisis',
    cues: [
      '{saisi,confisqué,intercepté,récupéré,découvert,retrouvé}{,e,es,s}',
      'repris{,es} aux trafiquants',
    ],
    subject: own,
    object: { side: 'before', oblique: true },
    confidence: 0.8,
  },
  {
    relation: 'SEIZED',
    rule: 'saisit',
    cues: [
      '{saisi,saisir,saisissant,saisit,saisissent,saisirent,confisqué,confisquer,confisque,confisquent,confisquant,intercepté,intercepter,intercepte,interceptent,interceptant,récupéré,récupérer,récupère,récupèrent}',
      '{emporté,emportent,découvert,découvrent,découvre,découvrant,découvrir,retrouvé,retrouver,trouvé,retiré,prélevé,bloqué}',
      '{mis,met,mettent,mettant,mettre} la main sur',
      '{soustrait,soustraire,retiré,retirer} {,au marché ,du marché ,de la circulation }',
      's {est,sont} emparé{,e,s,es} {de,d,du,des}',
      `${takings} {de,du,d,des}`,
      `${takings} {portant,portait,portent,a porté,ont porté} {,notamment ,aussi }sur`,
      'la {saisie,confiscation,découverte}',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'after', reach: 'topic' },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'ont-été-saisis',
    cues: [
      `{a,ont,avaient,avait} {,également ,aussi ,ainsi ,en outre ,notamment ,par ailleurs }{été,pu être} ${taken}`,
      `{fut,furent} ${taken}`,
      `{est,sont} {,également ,aussi ,ainsi }{saisi,confisqué,intercepté}{,e,es,s}`,
      '{a,ont} fait l objet d une saisie',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', oblique: true },
    confidence: 0.85,
  },
  {
    relation: 'SEIZED',
    rule: 'ont-été-saisis-en-liste',
    cues: [
      `{a,ont,avaient,avait} {,également ,aussi ,ainsi ,en outre ,notamment ,par ailleurs }{été,pu être} ${taken}`,
      `{fut,furent} ${taken}`,
      `{est,sont} {,également ,aussi ,ainsi }{saisi,confisqué,intercepté}{,e,es,s}`,
      '{a,ont} fait l objet d une saisie',
    ],
    subject: { side: 'around', reach: 'near', implied: 'if-absent' },
    object: { side: 'before', reach: 'topic' },
    confidence: 0.85,
  },
]
