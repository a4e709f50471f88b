import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

const en = {
  title: 'Ready questions',
  intro:
    'Choose a question and, where it asks, a name, a date or a measure. Each answer leads to the sentences behind it.',
  find: 'Find a question',
  none: (text: string) => `No ready question fits “${text}”.`,
  found: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  all: (count: number) => `All ${count} questions`,
  values: 'What is asked',
  ask: 'Ask',
  asking: 'Asking…',
  optional: 'optional',
  any: 'Any',
  dates: '2013, 2013-09 or 2013-09-12',
  entity: 'A name, in any script',
  noEntity: (text: string) => `Nothing of this kind is called “${text}”.`,
  unknownEntity: 'The graph does not have it. Choose another.',
  hits: (count: number) => (count === 1 ? '1 name' : `${count} names`),
  cypher: 'The Cypher of this question',
  workbench: 'Open in the workbench',
  link: 'The address of this page asks the same again.',
  failed: 'This question was not answered',
  unknown: (name: string) => `There is no ready question called “${name}”. Choose one of these.`,
}

const fr: typeof en = {
  title: 'Questions prêtes',
  intro:
    'Choisissez une question et, là où elle le demande, un nom, une date ou une mesure. Chaque réponse mène aux phrases qui la fondent.',
  find: 'Trouver une question',
  none: (text: string) => `Aucune question prête ne correspond à « ${text} ».`,
  found: (count: number) => (count < 2 ? `${count} question` : `${count} questions`),
  all: (count: number) => `Les ${count} questions`,
  values: 'Ce qui est demandé',
  ask: 'Poser',
  asking: 'En cours…',
  optional: 'facultatif',
  any: 'Toutes',
  dates: '2013, 2013-09 ou 2013-09-12',
  entity: 'Un nom, dans toute écriture',
  noEntity: (text: string) => `Rien de ce type ne s’appelle « ${text} ».`,
  unknownEntity: 'Le graphe ne le contient pas. Choisissez-en un autre.',
  hits: (count: number) => (count < 2 ? `${count} nom` : `${count} noms`),
  cypher: 'Le Cypher de cette question',
  workbench: 'Ouvrir dans l’atelier',
  link: 'L’adresse de cette page repose la même question.',
  failed: 'Cette question est restée sans réponse',
  unknown: (name: string) => `Aucune question prête ne s’appelle « ${name} ». Choisissez l’une de celles-ci.`,
}

const es: typeof en = {
  title: 'Preguntas preparadas',
  intro:
    'Elija una pregunta y, donde lo pida, un nombre, una fecha o una medida. Cada respuesta lleva a las frases en que se apoya.',
  find: 'Buscar una pregunta',
  none: (text: string) => `Ninguna pregunta preparada coincide con «${text}».`,
  found: (count: number) => spanish(count, 'pregunta', 'preguntas'),
  all: (count: number) => `Las ${count} preguntas`,
  values: 'Lo que se pregunta',
  ask: 'Preguntar',
  asking: 'En curso…',
  optional: 'opcional',
  any: 'Todas',
  dates: '2013, 2013-09 o 2013-09-12',
  entity: 'Un nombre, en cualquier escritura',
  noEntity: (text: string) => `Nada de este tipo se llama «${text}».`,
  unknownEntity: 'El grafo no lo tiene. Elija otro.',
  hits: (count: number) => spanish(count, 'nombre', 'nombres'),
  cypher: 'El Cypher de esta pregunta',
  workbench: 'Abrir en el banco de trabajo',
  link: 'La dirección de esta página vuelve a hacer la misma pregunta.',
  failed: 'Esta pregunta no se pudo responder',
  unknown: (name: string) => `Ninguna pregunta preparada se llama «${name}». Elija una de estas.`,
}

const questionsOf = (count: number) =>
  arabic(count, {
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: 'أسئلة',
    many: 'سؤالًا',
    other: 'سؤال',
  })

const ar: typeof en = {
  title: 'أسئلة جاهزة',
  intro: 'اختر سؤالًا، ثم اسمًا أو تاريخًا أو مقياسًا حيث يُطلب. وكل جواب يقود إلى الجمل التي يستند إليها.',
  find: 'ابحث عن سؤال',
  none: (text: string) => `لا يوافق «${isolate(text)}» أي سؤال جاهز.`,
  found: questionsOf,
  all: (count: number) => `كل الأسئلة (${count})`,
  values: 'ما يُسأل عنه',
  ask: 'اسأل',
  asking: 'جارٍ…',
  optional: 'اختياري',
  any: 'الكل',
  dates: '2013 أو 2013-09 أو 2013-09-12',
  entity: 'اسم بأي كتابة',
  noEntity: (text: string) => `لا شيء من هذا النوع باسم «${isolate(text)}».`,
  unknownEntity: 'ليس في الشبكة. اختر غيره.',
  hits: (count: number) =>
    arabic(count, { one: 'اسم واحد', two: 'اسمان', few: 'أسماء', many: 'اسمًا', other: 'اسم' }),
  cypher: 'استعلام Cypher لهذا السؤال',
  workbench: 'افتح في ورشة الاستعلام',
  link: 'عنوان هذه الصفحة يعيد السؤال نفسه.',
  failed: 'لم يُجَب عن هذا السؤال',
  unknown: (name: string) => `لا يوجد سؤال جاهز باسم «${isolate(name)}». اختر واحدًا مما يلي.`,
}

export const asking = { en, fr, es, ar } satisfies Texts<typeof en>
