import type { Texts } from '../format'
import { isolate } from '../plurals'

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

const es: typeof en = {
  product: 'Communiqué',
  tagline: 'Los comunicados oficiales, leídos como un grafo',
  skip: 'Ir al contenido',
  nav: {
    label: 'Principal',
    home: 'Inicio',
    explore: 'Explorar',
    releases: 'Comunicados',
    query: 'Consultas',
    briefings: 'Fichas',
    load: 'Cargar',
  },
  theme: { label: 'Tema', light: 'Claro', dark: 'Oscuro', system: 'Como el sistema' },
  language: 'Idioma',
  search: 'Buscar',
  retry: 'Reintentar',
  next: 'Página siguiente',
  previous: 'Página anterior',
  loading: 'Cargando…',
  none: 'Ninguno',
  unknownDate: 'Sin fecha',
  databaseAway: {
    title: 'La base de datos no está disponible',
    body: 'Neo4j no responde. Esta página vuelve por sí sola en cuanto responda; no se pierde nada.',
  },
  failed: {
    title: 'No ha funcionado',
    body: 'No se pudo generar la página. Inténtelo de nuevo; si persiste, ejecute «communique doctor».',
  },
  notFound: {
    title: 'Aquí no hay nada',
    body: 'Esa página no existe, o lo que mostraba ya no está en el grafo.',
    back: 'Volver al inicio',
  },
  summary: (publisher: string, date: string) =>
    `Resumen con nuestras palabras, en lugar del comunicado de ${publisher}, ${date}`,
  summaryShort: 'resumen',
  address: 'Dirección oficial',
}

const ar: typeof en = {
  product: 'Communiqué',
  tagline: 'البيانات الرسمية مقروءةً كشبكة',
  skip: 'انتقل إلى المحتوى',
  nav: {
    label: 'القائمة الرئيسية',
    home: 'البداية',
    explore: 'استكشاف',
    releases: 'البيانات',
    query: 'استعلام',
    briefings: 'الموجزات',
    load: 'تحميل',
  },
  theme: { label: 'المظهر', light: 'فاتح', dark: 'داكن', system: 'كما في النظام' },
  language: 'اللغة',
  search: 'بحث',
  retry: 'أعد المحاولة',
  next: 'الصفحة التالية',
  previous: 'الصفحة السابقة',
  loading: 'جارٍ التحميل…',
  none: 'لا شيء',
  unknownDate: 'بلا تاريخ',
  databaseAway: {
    title: 'قاعدة البيانات غير متاحة',
    body: 'لا يستجيب Neo4j. تعود هذه الصفحة من تلقاء نفسها حالما يستجيب، ولا يضيع شيء.',
  },
  failed: {
    title: 'لم ينجح ذلك',
    body: 'تعذّر إعداد الصفحة. أعد المحاولة، فإن تكرر ذلك فشغّل «communique doctor».',
  },
  notFound: {
    title: 'لا شيء هنا',
    body: 'لا توجد صفحة كهذه، أو أن ما كانت تعرضه لم يعد في الشبكة.',
    back: 'العودة إلى البداية',
  },
  summary: (publisher: string, date: string) =>
    `ملخص بصياغتنا ينوب عن بيان ${isolate(publisher)}، ${isolate(date)}`,
  summaryShort: 'ملخص',
  address: 'العنوان الرسمي',
}

export const common = { en, fr, es, ar } satisfies Texts<typeof en>
