import type { Texts } from '../format'
import { arabic, spanish } from '../plurals'

const en = {
  names: 'Names',
  facts: 'Facts',
  figures: 'Figures as published',
  links: 'Links',
  releases: 'Named in',
  explore: 'Open on a board',
  brief: 'Make a briefing',
  disagree: 'Releases disagree',
  noLinks: 'No link yet: releases name it without stating how it is related.',
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  stories: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
  covers: 'covers',
  editions: (count: number) => `first ${count} editions`,
  curated: 'Names and kind from curated public knowledge; every link from a release.',
  measure: 'Measure',
  value: 'Value',
  source: 'Source',
}

const fr: typeof en = {
  names: 'Noms',
  facts: 'Données',
  figures: 'Chiffres publiés',
  links: 'Liens',
  releases: 'Nommé dans',
  explore: 'Ouvrir sur un tableau',
  brief: 'Faire une fiche',
  disagree: 'Les communiqués divergent',
  noLinks: 'Aucun lien : les communiqués le nomment sans dire ce qui l’unit à d’autres.',
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  stories: (count: number) => (count === 1 ? '1 annonce' : `${count} annonces`),
  covers: 'couvre',
  editions: (count: number) => `${count} premières éditions`,
  curated: 'Noms et type issus de connaissances publiques vérifiées ; chaque lien vient d’un communiqué.',
  measure: 'Mesure',
  value: 'Valeur',
  source: 'Source',
}

const es: typeof en = {
  names: 'Nombres',
  facts: 'Datos',
  figures: 'Cifras publicadas',
  links: 'Vínculos',
  releases: 'Nombrado en',
  explore: 'Abrir en un tablero',
  brief: 'Crear una ficha',
  disagree: 'Los comunicados discrepan',
  noLinks: 'Sin vínculos todavía: los comunicados lo nombran sin decir qué lo une a otros.',
  mentions: (count: number) => spanish(count, 'mención', 'menciones'),
  stories: (count: number) => spanish(count, 'noticia', 'noticias'),
  covers: 'abarca',
  editions: (count: number) => `${count} primeras ediciones`,
  curated: 'Nombres y tipo de conocimiento público verificado; cada vínculo, de un comunicado.',
  measure: 'Medida',
  value: 'Valor',
  source: 'Fuente',
}

const ar: typeof en = {
  names: 'الأسماء',
  facts: 'المعطيات',
  figures: 'الأرقام كما نُشرت',
  links: 'الصلات',
  releases: 'ورد ذكره في',
  explore: 'افتح على لوحة',
  brief: 'أعدّ موجزًا',
  disagree: 'البيانات متعارضة',
  noLinks: 'لا صلات بعد: تذكره البيانات من دون أن تقول ما يربطه بغيره.',
  mentions: (count: number) =>
    arabic(count, { one: 'ذكر واحد', two: 'ذكران', few: 'مرات ذكر', many: 'مرة ذكر', other: 'مرة ذكر' }),
  stories: (count: number) =>
    arabic(count, { one: 'خبر واحد', two: 'خبران', few: 'أخبار', many: 'خبرًا', other: 'خبر' }),
  covers: 'يشمل',
  editions: (count: number) =>
    arabic(count, {
      one: 'الدورة الأولى',
      two: 'الدورتان الأوليان',
      few: 'دورات أولى',
      many: 'دورة أولى',
      other: 'دورة أولى',
    }),
  curated: 'الأسماء والنوع من معرفة عامة مدققة، وكل صلة من بيان.',
  measure: 'المقياس',
  value: 'القيمة',
  source: 'المصدر',
}

export const entities = { en, fr, es, ar } satisfies Texts<typeof en>
