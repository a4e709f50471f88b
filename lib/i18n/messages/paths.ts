import type { Paths } from '@/lib/api/paths'
import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

type Hubs = Paths['searched']['hubs']

const en = {
  title: 'Paths',
  intro: 'Choose two ends: their paths through all releases, each step with its sentence.',
  from: 'From',
  to: 'To',
  options: 'Options',
  mode: 'Show',
  modes: { k: 'The best paths', all: 'All shortest', shortest: 'One shortest' },
  steps: 'At most so many steps',
  relation: 'Only by',
  any: 'Any link',
  after: 'Not before',
  before: 'Not after',
  hubs: 'Hubs',
  hubRules: { weigh: 'Rank them last', allow: 'Like any other', avoid: 'Go around them' } satisfies Record<
    Hubs,
    string
  >,
  timed: 'Dates never go backwards',
  found: (count: number) => (count === 1 ? '1 path' : `${count} paths`),
  none: (steps: number, nodes: number) =>
    `No path within ${steps === 1 ? '1 step' : `${steps} steps`}; ${nodes === 1 ? '1 entity' : `${nodes} entities`} looked at. Allow more steps, other links or wider dates.`,
  cut: 'The search was cut short: there may be other paths.',
  same: 'Choose two different ends.',
  put: 'Show on the board',
  undated: 'no date stated',
  strip: 'The path in sentences; left and right go from step to step',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied with citations',
  connects: 'What connects these?',
  joins: (some: number, all: number) => `joins ${some} of ${all}`,
  noneShared: 'Nothing in the graph is linked to two of them.',
}

const fr: typeof en = {
  title: 'Chemins',
  intro:
    'Choisissez deux extrémités : leurs chemins à travers tous les communiqués, chaque pas avec sa phrase.',
  from: 'De',
  to: 'À',
  options: 'Réglages',
  mode: 'Montrer',
  modes: { k: 'Les meilleurs', all: 'Tous les plus courts', shortest: 'Un plus court' },
  steps: 'Nombre de pas au plus',
  relation: 'Seulement par',
  any: 'Tout lien',
  after: 'Pas avant',
  before: 'Pas après',
  hubs: 'Carrefours',
  hubRules: { weigh: 'Les classer en dernier', allow: 'Comme les autres', avoid: 'Les contourner' },
  timed: 'Les dates ne reculent jamais',
  found: (count) => (count > 1 ? `${count} chemins` : `${count} chemin`),
  none: (steps, nodes) =>
    `Aucun chemin en ${steps} pas ; ${nodes > 1 ? `${nodes} entités examinées` : `${nodes} entité examinée`}. Permettez plus de pas, d’autres liens ou des dates plus larges.`,
  cut: 'La recherche a été abrégée : il peut y avoir d’autres chemins.',
  same: 'Choisissez deux extrémités différentes.',
  put: 'Montrer sur le tableau',
  undated: 'sans date',
  strip: 'Le chemin en phrases ; gauche et droite vont d’un pas à l’autre',
  copyText: 'Copier en texte',
  copyMarkdown: 'Copier en Markdown',
  copied: 'Copié avec les sources',
  connects: 'Qu’est-ce qui les relie ?',
  joins: (some, all) => `en relie ${some} sur ${all}`,
  noneShared: 'Rien dans le graphe n’est lié à deux d’entre elles.',
}

const es: typeof en = {
  title: 'Caminos',
  intro: 'Elija dos extremos: sus caminos por todos los comunicados, cada paso con su frase.',
  from: 'Desde',
  to: 'Hasta',
  options: 'Opciones',
  mode: 'Mostrar',
  modes: { k: 'Los mejores', all: 'Todos los más cortos', shortest: 'Uno de los más cortos' },
  steps: 'Pasos como máximo',
  relation: 'Solo por',
  any: 'Cualquier vínculo',
  after: 'No antes de',
  before: 'No después de',
  hubs: 'Nodos centrales',
  hubRules: { weigh: 'Ponerlos al final', allow: 'Como los demás', avoid: 'Rodearlos' },
  timed: 'Las fechas nunca retroceden',
  found: (count) => spanish(count, 'camino', 'caminos'),
  none: (steps, nodes) =>
    `Ningún camino en ${spanish(steps, 'paso', 'pasos')}; ${spanish(nodes, 'entidad examinada', 'entidades examinadas')}. Permita más pasos, otros vínculos o fechas más amplias.`,
  cut: 'La búsqueda se interrumpió: puede haber otros caminos.',
  same: 'Elija dos extremos diferentes.',
  put: 'Mostrar en el tablero',
  undated: 'sin fecha',
  strip: 'El camino en frases; izquierda y derecha van de un paso a otro',
  copyText: 'Copiar como texto',
  copyMarkdown: 'Copiar como Markdown',
  copied: 'Copiado con sus fuentes',
  connects: '¿Qué los conecta?',
  joins: (some, all) => `une ${some} de ${all}`,
  noneShared: 'Nada en el grafo está vinculado a dos de ellos.',
}

const ar: typeof en = {
  title: 'المسارات',
  intro: 'اختر طرفين لترى المسارات بينهما عبر جميع البيانات، ومع كل خطوة جملتها.',
  from: 'من',
  to: 'إلى',
  options: 'خيارات',
  mode: 'اعرض',
  modes: { k: 'أفضل المسارات', all: 'كل المسارات الأقصر', shortest: 'أقصر مسار واحد' },
  steps: 'أقصى عدد للخطوات',
  relation: 'فقط عبر',
  any: 'أي رابط',
  after: 'ليس قبل',
  before: 'ليس بعد',
  hubs: 'العقد المحورية',
  hubRules: { weigh: 'رتّبها أخيرًا', allow: 'مثل غيرها', avoid: 'تجنّبها' },
  timed: 'التواريخ لا ترجع إلى الوراء',
  found: (count) =>
    arabic(count, { one: 'مسار واحد', two: 'مساران', few: 'مسارات', many: 'مسارًا', other: 'مسار' }),
  none: (steps, nodes) =>
    `لا مسار ضمن عدد الخطوات ${isolate(String(steps))}؛ عدد الكيانات التي فُحصت ${isolate(String(nodes))}. اسمح بخطوات أكثر أو روابط أخرى أو تواريخ أوسع.`,
  cut: 'قُطع البحث قبل نهايته: قد توجد مسارات أخرى.',
  same: 'اختر طرفين مختلفين.',
  put: 'اعرضه على اللوحة',
  undated: 'بلا تاريخ',
  strip: 'المسار جملةً جملة؛ مفتاحا اليمين واليسار للانتقال بين الخطوات',
  copyText: 'انسخ نصًا',
  copyMarkdown: 'انسخ بصيغة Markdown',
  copied: 'نُسخ مع المصادر',
  connects: 'ما الذي يربط بينها؟',
  joins: (some, all) => `يربط ${some} من ${all}`,
  noneShared: 'لا شيء في الرسم البياني مرتبط باثنين منها.',
}

/** Texts of paths and of what entities share. */
export const paths = { en, fr, es, ar } satisfies Texts<typeof en>
