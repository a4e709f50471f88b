import type { Texts } from '../format'

const en = {
  title: 'Briefing',
  intro: 'One page, every line with its source.',
  pageTitle: 'Title',
  subtitle: 'Subtitle',
  marking: 'Marking',
  markingHint: 'For official use',
  lang: 'Language of the page',
  keep: 'Keep the board’s arrangement',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  saving: 'Saving…',
  preview: 'The page',
  making: 'Making the page…',
  note: 'The page is A4, landscape. The same graph and the same choice give the same file, byte for byte.',
  choose: 'Start from a board or an entity: open one and press “Make briefing”. Or take one of these:',
  board: 'Back to the board',
}

const fr: typeof en = {
  title: 'Fiche',
  intro: 'Une page, chaque trait avec sa source.',
  pageTitle: 'Titre',
  subtitle: 'Sous-titre',
  marking: 'Mention',
  markingHint: 'Usage officiel',
  lang: 'Langue de la page',
  keep: 'Garder la disposition du tableau',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
  saving: 'Enregistrement…',
  preview: 'La page',
  making: 'Composition de la page…',
  note: 'La page est au format A4, à l’italienne. Le même graphe et le même choix donnent le même fichier, octet pour octet.',
  choose:
    'Partez d’un tableau ou d’une entité : ouvrez-en un et choisissez « Faire une fiche ». Ou prenez l’un de ceux-ci :',
  board: 'Retour au tableau',
}

const es: typeof en = {
  title: 'Ficha',
  intro: 'Una página, cada línea con su fuente.',
  pageTitle: 'Título',
  subtitle: 'Subtítulo',
  marking: 'Marca de uso',
  markingHint: 'Para uso oficial',
  lang: 'Idioma de la página',
  keep: 'Conservar la disposición del tablero',
  svg: 'Guardar como SVG',
  png: 'Guardar como PNG',
  saving: 'Guardando…',
  preview: 'La página',
  making: 'Componiendo la página…',
  note: 'La página es A4 apaisada. El mismo grafo y la misma selección dan el mismo archivo, byte a byte.',
  choose: 'Parta de un tablero o de una entidad: abra uno y pulse «Crear ficha». O elija uno de estos:',
  board: 'Volver al tablero',
}

const ar: typeof en = {
  title: 'موجز',
  intro: 'صفحة واحدة، ولكل خط مصدره.',
  pageTitle: 'العنوان',
  subtitle: 'العنوان الفرعي',
  marking: 'وسم التداول',
  markingHint: 'للاستعمال الرسمي',
  lang: 'لغة الصفحة',
  keep: 'أبقِ على ترتيب اللوحة',
  svg: 'احفظ بصيغة SVG',
  png: 'احفظ بصيغة PNG',
  saving: 'جارٍ الحفظ…',
  preview: 'الصفحة',
  making: 'جارٍ إعداد الصفحة…',
  note: 'الصفحة بقياس A4 أفقيًّا. الشبكة نفسها والاختيار نفسه يعطيان الملف نفسه، بايتًا ببايت.',
  choose: 'ابدأ من لوحة أو من كيان: افتح أحدهما واضغط «أعدّ موجزًا»، أو خذ واحدًا مما يلي:',
  board: 'العودة إلى اللوحة',
}

export const briefings = { en, fr, es, ar } satisfies Texts<typeof en>
