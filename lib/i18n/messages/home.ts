import type { Texts } from '../format'
import { arabic, spanish } from '../plurals'

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

const es: typeof en = {
  title: 'Quién se reunió con quién, qué operaciones, qué resultados',
  intro:
    'Communiqué lee los comunicados de organizaciones policiales y los convierte en un solo grafo. Cada vínculo lleva a la frase que lo dice.',
  openBoard: 'Abrir este tablero',
  searchHint: 'Buscar personas, países, operaciones…',
  inGraph: 'En el grafo',
  counts: {
    releases: 'comunicados',
    stories: 'noticias',
    entities: 'entidades',
    links: 'vínculos',
    figures: 'cifras',
    sentences: 'frases',
  },
  byKind: 'Por tipo',
  newest: 'Comunicados más recientes',
  connected: 'Los más vinculados',
  coverage: 'Cobertura por año e idioma',
  disagreements: 'Cifras en las que los comunicados discrepan',
  start: 'Abrir un tablero',
  startSize: (count: number) => spanish(count, 'entidad', 'entidades'),
  starts: {
    soga: 'Las operaciones SOGA y sus resultados',
    noble: 'Con quién se reunió Ronald K. Noble',
    complex: 'El complejo de Singapur, del proyecto a la inauguración',
    china: 'China en los comunicados',
  },
  empty: {
    title: 'El grafo está vacío',
    body: 'Cargue la muestra con «npm start», o traiga sus comunicados: suelte archivos, una carpeta o pegue un texto.',
    action: 'Cargar comunicados',
  },
  all: 'Todos los comunicados',
}

const ar: typeof en = {
  title: 'من التقى من، وأي عمليات، وبأي نتائج',
  intro: 'يقرأ Communiqué بيانات أجهزة الشرطة ويصنع منها شبكة واحدة. وكل صلة تقود إلى الجملة التي تقولها.',
  openBoard: 'افتح هذه اللوحة',
  searchHint: 'ابحث عن أشخاص وبلدان وعمليات…',
  inGraph: 'في الشبكة',
  counts: {
    releases: 'بيانات',
    stories: 'أخبار',
    entities: 'كيانات',
    links: 'صلات',
    figures: 'أرقام',
    sentences: 'جمل',
  },
  byKind: 'حسب النوع',
  newest: 'أحدث البيانات',
  connected: 'الأكثر صلات',
  coverage: 'التغطية حسب السنة واللغة',
  disagreements: 'أرقام تتعارض فيها البيانات',
  start: 'افتح لوحة',
  startSize: (count: number) =>
    arabic(count, { one: 'كيان واحد', two: 'كيانان', few: 'كيانات', many: 'كيانًا', other: 'كيان' }),
  starts: {
    soga: 'عمليات سوغا ونتائجها',
    noble: 'من التقاهم رونالد ك. نوبل',
    complex: 'مجمع سنغافورة، من المشروع إلى الافتتاح',
    china: 'الصين في البيانات',
  },
  empty: {
    title: 'الشبكة فارغة',
    body: 'حمّل العينة بالأمر «npm start»، أو أحضر بياناتك: أفلت ملفات أو مجلدًا أو ألصق نصًّا.',
    action: 'تحميل البيانات',
  },
  all: 'كل البيانات',
}

export const home = { en, fr, es, ar } satisfies Texts<typeof en>
