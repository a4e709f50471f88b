import type { Texts } from '../format'
import { arabic, isolate, spanish } from '../plurals'

const en = {
  label: 'Show as',
  views: { table: 'Table', graph: 'Graph', chart: 'Chart', time: 'Time line', json: 'JSON' },
  layout: 'Layout',
  graph: (nodes: number, links: number) =>
    `${nodes === 1 ? '1 entity' : `${nodes} entities`}, ${links === 1 ? '1 link' : `${links} links`}`,
  canvas: 'The result as a graph; the table view has the same rows for the keyboard',
  between: 'The query returned no links: all that the graph has between its entities are drawn.',
  cutGraph: (most: number, left: number) => `The first ${most} entities are drawn; ${left} more are not.`,
  undrawn: (count: number) =>
    count === 1
      ? '1 other node (such as a release) is not drawn.'
      : `${count} other nodes (such as releases) are not drawn.`,
  fit: 'Fit all',
  type: 'Kind of chart',
  types: { bar: 'Bars', line: 'Line over time' },
  category: { bar: 'By', line: 'Over' },
  value: 'Number',
  series: 'Series',
  noSeries: 'none',
  row: 'row number',
  because: {
    line: (value: string, date: string) =>
      `A line, because ${date} holds dates to put ${value} on. Each point is one row.`,
    bar: (value: string, category: string) =>
      `Bars, because ${value} counts and ${category} says what of. Each bar is one row.`,
    chosen: 'As chosen. Each mark is one row; nothing is added up.',
  },
  cutBars: (most: number, left: number) => `The first ${most} rows are drawn; ${left} more are in the table.`,
  chart: (value: string, category: string) => `${value} by ${category}`,
  numbers: 'The numbers as a table',
  points: 'Arrows go from point to point, Enter opens the evidence.',
  dates: 'Dates from',
  undated: (count: number) => (count === 1 ? '1 row has no date.' : `${count} rows have no date.`),
  more: (count: number) => `Show ${count} more`,
  copyJson: 'Copy JSON',
  copied: 'Copied.',
}
type ViewTexts = typeof en

const fr: ViewTexts = {
  label: 'Afficher en',
  views: { table: 'Table', graph: 'Graphe', chart: 'Diagramme', time: 'Frise', json: 'JSON' },
  layout: 'Disposition',
  graph: (nodes, links) =>
    `${nodes < 2 ? `${nodes} entité` : `${nodes} entités`}, ${links < 2 ? `${links} lien` : `${links} liens`}`,
  canvas: 'Le résultat en graphe ; la vue Table offre les mêmes lignes au clavier',
  between: 'La requête n’a renvoyé aucun lien : tous ceux du graphe entre ses entités sont dessinés.',
  cutGraph: (most, left) => `Les ${most} premières entités sont dessinées ; ${left} autres ne le sont pas.`,
  undrawn: (count) =>
    count < 2
      ? `${count} autre nœud (tel un communiqué) n’est pas dessiné.`
      : `${count} autres nœuds (tels des communiqués) ne sont pas dessinés.`,
  fit: 'Tout voir',
  type: 'Type de diagramme',
  types: { bar: 'Barres', line: 'Courbe dans le temps' },
  category: { bar: 'Par', line: 'Selon' },
  value: 'Nombre',
  series: 'Séries',
  noSeries: 'aucune',
  row: 'numéro de ligne',
  because: {
    line: (value, date) =>
      `Une courbe, car ${date} contient des dates où placer ${value}. Chaque point est une ligne.`,
    bar: (value, category) =>
      `Des barres, car ${value} compte et ${category} dit quoi. Chaque barre est une ligne.`,
    chosen: 'Comme choisi. Chaque marque est une ligne ; rien n’est additionné.',
  },
  cutBars: (most, left) => `Les ${most} premières lignes sont dessinées ; ${left} autres sont dans la table.`,
  chart: (value, category) => `${value} par ${category}`,
  numbers: 'Les nombres en tableau',
  points: 'Les flèches vont d’un point à l’autre, Entrée ouvre les preuves.',
  dates: 'Dates de',
  undated: (count) => (count < 2 ? `${count} ligne n’a pas de date.` : `${count} lignes n’ont pas de date.`),
  more: (count) => `Afficher ${count} de plus`,
  copyJson: 'Copier le JSON',
  copied: 'Copié.',
}

const es: ViewTexts = {
  label: 'Mostrar como',
  views: { table: 'Tabla', graph: 'Grafo', chart: 'Gráfico', time: 'Cronología', json: 'JSON' },
  layout: 'Disposición',
  graph: (nodes, links) =>
    `${spanish(nodes, 'entidad', 'entidades')}, ${spanish(links, 'vínculo', 'vínculos')}`,
  canvas: 'El resultado como grafo; la vista Tabla ofrece las mismas filas al teclado',
  between: 'La consulta no devolvió vínculos: se dibujan todos los que el grafo tiene entre sus entidades.',
  cutGraph: (most, left) => `Se dibujan las primeras ${most} entidades; otras ${left} no.`,
  undrawn: (count) =>
    count === 1
      ? '1 nodo más (como un comunicado) no se dibuja.'
      : `${count} nodos más (como comunicados) no se dibujan.`,
  fit: 'Ver todo',
  type: 'Tipo de gráfico',
  types: { bar: 'Barras', line: 'Línea en el tiempo' },
  category: { bar: 'Por', line: 'Según' },
  value: 'Número',
  series: 'Series',
  noSeries: 'ninguna',
  row: 'número de fila',
  because: {
    line: (value, date) =>
      `Una línea, porque ${date} contiene fechas en las que situar ${value}. Cada punto es una fila.`,
    bar: (value, category) =>
      `Barras, porque ${value} cuenta y ${category} dice de qué. Cada barra es una fila.`,
    chosen: 'Como se eligió. Cada marca es una fila; no se suma nada.',
  },
  cutBars: (most, left) => `Se dibujan las primeras ${most} filas; otras ${left} están en la tabla.`,
  chart: (value, category) => `${value} por ${category}`,
  numbers: 'Los números como tabla',
  points: 'Las flechas van de punto en punto, Intro abre las pruebas.',
  dates: 'Fechas de',
  undated: (count) => (count === 1 ? '1 fila no tiene fecha.' : `${count} filas no tienen fecha.`),
  more: (count) => `Mostrar ${count} más`,
  copyJson: 'Copiar JSON',
  copied: 'Copiado.',
}

const entityForms = { one: 'كيان واحد', two: 'كيانان', few: 'كيانات', many: 'كيانًا', other: 'كيان' }
const linkForms = { one: 'صلة واحدة', two: 'صلتان', few: 'صلات', many: 'صلة', other: 'صلة' }
const nodeForms = {
  one: 'عقدة أخرى',
  two: 'عقدتان أخريان',
  few: 'عقد أخرى',
  many: 'عقدة أخرى',
  other: 'عقدة أخرى',
}
const rowForms = { one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفًّا', other: 'صف' }

const ar: ViewTexts = {
  label: 'اعرض بصورة',
  views: { table: 'جدول', graph: 'شبكة', chart: 'رسم بياني', time: 'خط زمني', json: 'نص JSON' },
  layout: 'الترتيب',
  graph: (nodes, links) => `${arabic(nodes, entityForms)}، ${arabic(links, linkForms)}`,
  canvas: 'النتيجة بصورة شبكة؛ ويعرض الجدول الصفوف نفسها للوحة المفاتيح',
  between: 'لم يُعد الاستعلام صلات: رُسمت كل الصلات التي في الشبكة بين كياناته.',
  cutGraph: (most, left) => `رُسم أول ${arabic(most, entityForms)}؛ وبقي ${left} دون رسم.`,
  undrawn: (count) => `لم تُرسم ${arabic(count, nodeForms)} (كالبيانات).`,
  fit: 'أظهر الكل',
  type: 'نوع الرسم',
  types: { bar: 'أعمدة', line: 'خط عبر الزمن' },
  category: { bar: 'حسب', line: 'عبر' },
  value: 'العدد',
  series: 'السلاسل',
  noSeries: 'لا شيء',
  row: 'رقم الصف',
  because: {
    line: (value, date) =>
      `خط، لأن ${isolate(date)} يحمل تواريخ توضع عليها ${isolate(value)}. كل نقطة صف واحد.`,
    bar: (value, category) =>
      `أعمدة، لأن ${isolate(value)} عدد و${isolate(category)} يقول لأي شيء. كل عمود صف واحد.`,
    chosen: 'كما اختير. كل علامة صف واحد؛ ولا يُجمع شيء.',
  },
  cutBars: (most, left) => `رُسم أول ${arabic(most, rowForms)}؛ والباقي ${left} في الجدول.`,
  chart: (value, category) => `${isolate(value)} حسب ${isolate(category)}`,
  numbers: 'الأعداد في جدول',
  points: 'تنقلك الأسهم من نقطة إلى أخرى، ويفتح Enter الأدلة.',
  dates: 'التواريخ من',
  undated: (count) => `بلا تاريخ: ${arabic(count, rowForms)}.`,
  more: (count) => `أظهر ${count} أخرى`,
  copyJson: 'انسخ JSON',
  copied: 'نُسخ.',
}

export const resultViews = { en, fr, es, ar } satisfies Texts<typeof en>
