import type { Texts } from '../format'

const en = {
  title: 'Who met whom, what ran where, what came of it',
  intro:
    'Communiqué reads the media releases of police organisations and makes one graph of them. Every link leads to the sentence that says it.',
  openBoard: 'Open this board',
  searchHint: 'Search people, countries, operations…',
  inGraph: 'In the graph',
  counts: {
    releases: 'releases',
    stories: 'stories',
    entities: 'entities',
    links: 'links',
    figures: 'figures',
    sentences: 'sentences',
  },
  byKind: 'By kind',
  newest: 'Newest releases',
  connected: 'Most connected',
  coverage: 'Coverage by year and language',
  disagreements: 'Figures on which releases disagree',
  start: 'Open a board',
  startSize: (count: number) => `${count} entities`,
  starts: {
    soga: 'The SOGA operations and their results',
    noble: 'Whom Ronald K. Noble met',
    complex: 'The Singapore complex, from plan to opening',
    china: 'China in the releases',
  },
  empty: {
    title: 'The graph is empty',
    body: 'Load the sample with “npm start”, or bring your own releases: drop files, a folder or paste a text.',
    action: 'Load releases',
  },
  all: 'All releases',
}

const fr: typeof en = {
  title: 'Qui a rencontré qui, quelles opérations, quels résultats',
  intro:
    'Communiqué lit les communiqués des organisations policières et en fait un seul graphe. Chaque lien mène à la phrase qui l’énonce.',
  openBoard: 'Ouvrir ce tableau',
  searchHint: 'Chercher personnes, pays, opérations…',
  inGraph: 'Dans le graphe',
  counts: {
    releases: 'communiqués',
    stories: 'annonces',
    entities: 'entités',
    links: 'liens',
    figures: 'chiffres',
    sentences: 'phrases',
  },
  byKind: 'Par type',
  newest: 'Communiqués récents',
  connected: 'Les plus reliés',
  coverage: 'Couverture par année et langue',
  disagreements: 'Chiffres sur lesquels les communiqués divergent',
  start: 'Ouvrir un tableau',
  startSize: (count: number) => `${count} entités`,
  starts: {
    soga: 'Les opérations SOGA et leurs résultats',
    noble: 'Qui Ronald K. Noble a rencontré',
    complex: 'Le complexe de Singapour, du projet à l’ouverture',
    china: 'La Chine dans les communiqués',
  },
  empty: {
    title: 'Le graphe est vide',
    body: 'Chargez l’échantillon avec « npm start », ou apportez vos communiqués : déposez des fichiers, un dossier ou collez un texte.',
    action: 'Charger des communiqués',
  },
  all: 'Tous les communiqués',
}

export const home = { en, fr } satisfies Texts<typeof en>
