import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

const en = {
  title: 'Search or do',
  short: 'Search or do…',
  placeholder: 'A name, a sentence, a question, something to do…',
  groups: {
    ask: 'Ask in plain words',
    commands: 'Do',
    pages: 'Go to',
    entities: 'Entities',
    questions: 'Ready questions',
    boards: 'Saved boards',
    releases: 'Releases',
    sentences: 'Sentences',
  },
  read: 'Read',
  board: 'Open on a board',
  add: 'Add to the board',
  none: (text: string) => `Nothing fits “${text}”. Try a shorter word, or another spelling of a name.`,
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  away: 'The database is away. What needs no database still works.',
}

const fr: typeof en = {
  title: 'Chercher ou agir',
  short: 'Chercher ou agir…',
  placeholder: 'Un nom, une phrase, une question, une action…',
  groups: {
    ask: 'Demander avec ses mots',
    commands: 'Agir',
    pages: 'Aller à',
    entities: 'Entités',
    questions: 'Questions prêtes',
    boards: 'Tableaux enregistrés',
    releases: 'Communiqués',
    sentences: 'Phrases',
  },
  read: 'Lire',
  board: 'Ouvrir sur un tableau',
  add: 'Ajouter au tableau',
  none: (text: string) =>
    `Rien ne correspond à « ${text} ». Essayez un mot plus court, ou une autre graphie du nom.`,
  count: (count: number) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  away: 'La base de données est absente. Ce qui n’en a pas besoin fonctionne toujours.',
}

const es: typeof en = {
  title: 'Buscar o hacer',
  short: 'Buscar o hacer…',
  placeholder: 'Un nombre, una frase, una pregunta, una acción…',
  groups: {
    ask: 'Preguntar con palabras',
    commands: 'Hacer',
    pages: 'Ir a',
    entities: 'Entidades',
    questions: 'Preguntas preparadas',
    boards: 'Tableros guardados',
    releases: 'Comunicados',
    sentences: 'Frases',
  },
  read: 'Leer',
  board: 'Abrir en un tablero',
  add: 'Añadir al tablero',
  none: (text: string) =>
    `Nada coincide con «${text}». Pruebe con una palabra más corta o con otra grafía del nombre.`,
  count: (count: number) => spanish(count, 'resultado', 'resultados'),
  away: 'La base de datos no está disponible. Lo que no la necesita sigue funcionando.',
}

const ar: typeof en = {
  title: 'ابحث أو نفّذ',
  short: 'ابحث أو نفّذ…',
  placeholder: 'اسم أو جملة أو سؤال أو إجراء…',
  groups: {
    ask: 'اسأل بكلماتك',
    commands: 'نفّذ',
    pages: 'انتقل إلى',
    entities: 'الكيانات',
    questions: 'أسئلة جاهزة',
    boards: 'اللوحات المحفوظة',
    releases: 'البيانات',
    sentences: 'الجمل',
  },
  read: 'اقرأ',
  board: 'افتح على لوحة',
  add: 'أضف إلى اللوحة',
  none: (text: string) => `لا شيء يطابق «${isolate(text)}». جرّب كلمة أقصر أو كتابة أخرى للاسم.`,
  count: (count: number) =>
    arabic(count, {
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: 'نتائج',
      many: 'نتيجة',
      other: 'نتيجة',
    }),
  away: 'قاعدة البيانات غير متاحة. وما لا يحتاج إليها يعمل كما هو.',
}

export const palette = { en, fr, es, ar } satisfies Texts<typeof en>
