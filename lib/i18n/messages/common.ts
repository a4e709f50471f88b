import type { Texts } from '../format'

const en = {
  product: 'Communiqué',
  tagline: 'Official releases, read as a graph',
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    home: 'Home',
    explore: 'Explore',
    releases: 'Releases',
    query: 'Query',
    briefings: 'Briefings',
    load: 'Load',
  },
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', system: 'Like the system' },
  language: 'Language',
  search: 'Search',
  retry: 'Try again',
  next: 'Next page',
  previous: 'Previous page',
  loading: 'Loading…',
  none: 'None',
  unknownDate: 'No date',
  databaseAway: {
    title: 'The database is away',
    body: 'Neo4j does not answer. This page comes back by itself as soon as it does; nothing is lost.',
  },
  failed: {
    title: 'This did not work',
    body: 'The page could not be made. Try again; if it stays, run “communique doctor”.',
  },
  notFound: {
    title: 'Nothing here',
    body: 'There is no such page, or what it showed is no longer in the graph.',
    back: 'Back to the start',
  },
  summary: (publisher: string, date: string) =>
    `Summary in our own words, standing for the release of ${publisher}, ${date}`,
  summaryShort: 'summary',
  address: 'Official address',
}

const fr: typeof en = {
  product: 'Communiqué',
  tagline: 'Les communiqués officiels, lus comme un graphe',
  skip: 'Aller au contenu',
  nav: {
    label: 'Principal',
    home: 'Accueil',
    explore: 'Explorer',
    releases: 'Communiqués',
    query: 'Requêtes',
    briefings: 'Fiches',
    load: 'Charger',
  },
  theme: { label: 'Thème', light: 'Clair', dark: 'Sombre', system: 'Comme le système' },
  language: 'Langue',
  search: 'Rechercher',
  retry: 'Réessayer',
  next: 'Page suivante',
  previous: 'Page précédente',
  loading: 'Chargement…',
  none: 'Aucun',
  unknownDate: 'Sans date',
  databaseAway: {
    title: 'La base de données est absente',
    body: 'Neo4j ne répond pas. Cette page revient d’elle-même dès qu’il répond ; rien n’est perdu.',
  },
  failed: {
    title: 'Cela n’a pas fonctionné',
    body: 'La page n’a pas pu être produite. Réessayez ; si cela persiste, lancez « communique doctor ».',
  },
  notFound: {
    title: 'Rien ici',
    body: 'Cette page n’existe pas, ou ce qu’elle montrait n’est plus dans le graphe.',
    back: 'Retour à l’accueil',
  },
  summary: (publisher: string, date: string) =>
    `Résumé dans nos propres mots, tenant lieu du communiqué de ${publisher}, ${date}`,
  summaryShort: 'résumé',
  address: 'Adresse officielle',
}

export const common = { en, fr } satisfies Texts<typeof en>
