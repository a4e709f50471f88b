import { active, attached, passive, type ClaimPattern } from '../../claims-pack'

/** How French says where bodies and buildings are, what they belong to, who runs and who represents them. */
export const bodies: readonly ClaimPattern[] = [
  {
    relation: 'LOCATED_IN',
    rule: 'où-se-trouve',
    cues: ['où se {trouve,situe}', 'où est {situé,implanté,installé}{,e}'],
    subject: { side: 'after', kinds: ['Facility', 'Organisation'] },
    object: { side: 'before', attached: true, oblique: true },
    confidence: 0.88,
  },
  attached(
    'LOCATED_IN',
    'situé-à',
    [
      '{situé,basé,implanté,installé,sis}{,e,es,s} {à,au,en,dans,aux}',
      '{ouvert,inauguré}{,e,es,s} {à,au,en,aux}',
      '{a,ont} ouvert ses portes {à,en,au,aux}',
      'dont le siège {est,se trouve} {à,en,au,aux}',
      '{a,ont,ayant} {son,leur} siège {à,en,au,aux}',
      'qui siège {à,en,au,aux}',
      '{est,sont} {établi,installé,implanté}{,e,s,es} {à,en,au,aux}',
      'établi{,e} {à,en,au,aux}',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] } },
  ),
  attached(
    'LOCATED_IN',
    'doit-ouvrir-à',
    [
      '{doit,devrait,va} {ouvrir,être inauguré,être construit} {,ses portes }{à,en,au,aux}',
      'ouvrira {,ses portes }{à,en,au,aux}',
      'en {construction,cours de construction} {à,en,au,aux}',
      'sera {ouvert,inauguré,situé,implanté,construit} {à,en,au,aux}',
    ],
    {
      modality: 'planned',
      subject: { side: 'before', attached: true, kinds: ['Facility', 'Organisation'] },
    },
  ),
  attached(
    'LOCATED_IN',
    'ouverture-prévue',
    [
      'dont {l ouverture,l inauguration,la construction,la création,la mise en service,l entrée en service} {est,était} {prévue,programmée,attendue,fixée}',
      '{est,était} {prévu,programmé,attendu}{,e}',
    ],
    {
      modality: 'planned',
      subject: { side: 'before', attached: true, kinds: ['Facility'] },
      object: { side: 'after', via: 'in' },
    },
  ),
  attached(
    'LOCATED_IN',
    'se-tiendra-à',
    [
      'se {tiendra,tiendront,déroulera,dérouleront} {à,au,en,aux}',
      '{aura,auront} lieu {à,au,en,aux}',
      '{doit,doivent,devrait,devraient} {se tenir,se dérouler,avoir lieu} {à,au,en,aux}',
    ],
    { modality: 'planned', subject: { side: 'before', attached: true, kinds: ['Event'] } },
  ),
  attached(
    'LOCATED_IN',
    'tenue-à',
    [
      '{tenu,organisé,déroulé,ouvert}{,e,es,s} {à,au,en,aux}',
      '{a,ont} eu lieu {à,au,en,aux}',
      '{tient,déroule} {à,au,en,aux}',
    ],
    { subject: { side: 'before', attached: true, kinds: ['Event'] } },
  ),
  attached(
    'LOCATED_IN',
    'tenue-un-jour-à',
    [
      '{tenu,organisé,déroulé,ouvert,achevé,clôturé,débuté,conclu,inauguré,réuni}{,e,es,s}',
      '{tient,déroule,ouvre,achève}',
      '{a,ont} eu lieu',
      '{pris,prend,prennent} fin',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Event'] },
      object: { side: 'after', via: 'in', kinds: ['Place', 'Country'] },
      confidence: 0.85,
    },
  ),
  attached('LOCATED_IN', 'lieu-de', ['à', 'au', 'en', 'aux'], {
    subject: { side: 'before', attached: true, kinds: ['Facility'] },
    confidence: 0.8,
    stable: true,
  }),
  attached('LOCATED_IN', 'événement-à', ['à', 'au', 'en', 'aux'], {
    subject: { side: 'before', attached: true, kinds: ['Event'] },
    confidence: 0.8,
  }),
  attached(
    'PART_OF',
    'dans-le-cadre-de',
    [
      'dans le cadre {de,du,d}',
      '{mené,réalisé,conduit,organisé,lancé}{,e,es,s} dans le cadre {de,du,d}',
      'au titre {de,du}',
      's inscrit dans le cadre {de,du,d}',
      'relevant {de,du}',
      'partie {de,du}',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Operation'] },
      object: { side: 'after', kinds: ['Programme'] },
      confidence: 0.85,
    },
  ),
  attached(
    'PART_OF',
    'relève-de',
    [
      'relevant {de,du}',
      'partie {de,du,d}',
      'au sein {de,du,d}',
      'rattaché{,e} {à,au}',
      'placé{,e} sous l autorité {de,du}',
      '{dépend,dépendant} {de,du,d}',
      'qui relève {de,du,d}',
    ],
    {
      subject: { side: 'before', attached: true, kinds: ['Organisation'] },
      object: { side: 'after', kinds: ['Organisation'] },
      confidence: 0.85,
    },
  ),
  {
    relation: 'HOSTED',
    rule: 'à-l-invitation-de',
    cues: ['à l invitation {de,du,d,des}', 'à l {initiative,invitation} conjointe {de,du,d,des}'],
    subject: { side: 'after', kinds: ['Organisation', 'Country'] },
    object: { side: 'around', reach: 'near', kinds: ['Event'] },
    confidence: 0.78,
  },
  active('HOSTED', 'accueillera', ['{accueillera,accueilleront,abritera,abriteront}'], {
    modality: 'planned',
  }),
  active('OPERATED', 'gère', ['{gère,gérait,gèrent,exploite,exploitait,administre,géré}'], {
    confidence: 0.85,
  }),
  passive('OPERATED', 'gérée-par', ['{géré,exploité,administré}{,e,es,s} par']),
  {
    relation: 'SECONDED_TO',
    rule: 'met-à-disposition',
    cues: [
      '{mettant,mis,met,mettent} à {,la }disposition des {policiers,fonctionnaires,agents,experts,officiers} {au siège du,au siège de,au,auprès du,auprès de,auprès d,de,du,d}',
      '{détachant,détaché} des {policiers,fonctionnaires,agents,experts,officiers} {au siège du,au siège de,auprès de,auprès du,auprès d,à,au}',
    ],
    subject: { side: 'before', reach: 'clause' },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.85,
  },
  active('SECONDED_TO', 'détaché-auprès-de', ['détaché{,e,es,s} {auprès de,auprès du,auprès d,à,au}']),
  active(
    'REPRESENTED',
    'représente',
    [
      '{représente,représentait,représenté,représentant}',
      'au nom {de,du,d,des}',
      'à la tête de la délégation {de,du,d}',
    ],
    { subject: { side: 'before', attached: true }, confidence: 0.85 },
  ),
  passive('REPRESENTED', 'représenté-par', ['représenté{,e,es,s} par']),
  active(
    'SPOKE_ABOUT',
    'met-en-avant',
    [
      'mis en {avant,lumière,exergue}',
      '{souligné,salué,évoqué,rappelé,présenté,décrit,loué,mentionné,abordé,détaillé}',
      'rendu hommage {à,au,aux}',
      'revenu{,e,s,es} sur',
      'félicité{,e} {de,du,d}',
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
  passive('HELD_OFFICE', 'présidé-par', ['{présidé,dirigé}{,e} par', 'que {préside,dirige}'], {
    subject: { side: 'after', kinds: ['Official'] },
    object: { side: 'before', attached: true, kinds: ['Organisation'] },
    confidence: 0.85,
  }),
  {
    relation: 'HELD_OFFICE',
    rule: 'qui-dirige',
    cues: ['qui {dirige,préside,commande,pilote,chapeaute}', 'lequel {dirige,préside,commande}'],
    subject: { side: 'before', kinds: ['Official'] },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.8,
  },
  {
    relation: 'SECONDED_TO',
    rule: 'détachés-à',
    cues: [
      '{est,sont,étaient} {détaché,affecté}{,e,s,es} {à,au,auprès de,auprès du,auprès d}',
      '{détaché,affecté}{s,es} {à,au,auprès de,auprès du,auprès d}',
    ],
    subject: { side: 'before', reach: 'clause' },
    object: { side: 'after', kinds: ['Organisation'] },
    confidence: 0.85,
  },
]
