import type { Clock } from '@/lib/board/state'
import type { Texts } from '../format'

const some = (value: number, one: string, many: string) =>
  value === 0 ? [] : [`${value} ${value === 1 ? one : many}`]

const en = {
  title: 'Time',
  clock: 'Clock',
  clocks: { happened: 'Happened', published: 'Published' } satisfies Record<Clock, string>,
  tally: (published: number, operations: number, events: number) =>
    [
      some(published, 'day of publication', 'days of publication'),
      some(operations, 'operation', 'operations'),
      some(events, 'event', 'events'),
    ]
      .flat()
      .join(', '),
  hint: 'drag to brush',
  plays: 'space plays',
  from: 'First date',
  to: 'Last date',
  known: 'As known on',
  back: 'Back by its width',
  forward: 'Forward by its width',
  play: 'Play',
  pause: 'Pause',
  still: 'Playing is off because you asked for less motion; step instead.',
  speed: 'Speed',
  whole: 'All of it',
  undated: (links: number) => `${links} ${links === 1 ? 'link' : 'links'} without a date`,
  nothing: 'Nothing on this board has a date on this clock.',
  open: 'Show the time bar',
  close: 'Hide the time bar',
  bin: (date: string, links: number) => `${date}: ${links} ${links === 1 ? 'link' : 'links'}`,
}

const fr: typeof en = {
  title: 'Temps',
  clock: 'Horloge',
  clocks: { happened: 'Survenu', published: 'Publié' },
  tally: (published, operations, events) =>
    [
      some(published, 'jour de publication', 'jours de publication'),
      some(operations, 'opération', 'opérations'),
      some(events, 'événement', 'événements'),
    ]
      .flat()
      .join(', '),
  hint: 'glisser pour choisir',
  plays: 'espace pour lire',
  from: 'Première date',
  to: 'Dernière date',
  known: 'Tel que connu le',
  back: 'Reculer de sa largeur',
  forward: 'Avancer de sa largeur',
  play: 'Lire',
  pause: 'Pause',
  still: 'La lecture est désactivée, car vous préférez moins d’animations ; avancez pas à pas.',
  speed: 'Vitesse',
  whole: 'Toute la période',
  undated: (links) => `${links} ${links > 1 ? 'liens' : 'lien'} sans date`,
  nothing: 'Rien sur ce tableau n’a de date à cette horloge.',
  open: 'Afficher la frise',
  close: 'Masquer la frise',
  bin: (date, links) => `${date} : ${links} ${links > 1 ? 'liens' : 'lien'}`,
}

const es: typeof en = {
  title: 'Tiempo',
  clock: 'Reloj',
  clocks: { happened: 'Ocurrido', published: 'Publicado' },
  tally: (published, operations, events) =>
    [
      some(published, 'día de publicación', 'días de publicación'),
      some(operations, 'operación', 'operaciones'),
      some(events, 'acto', 'actos'),
    ]
      .flat()
      .join(', '),
  hint: 'arrastre para elegir',
  plays: 'espacio para reproducir',
  from: 'Primera fecha',
  to: 'Última fecha',
  known: 'Tal como se sabía el',
  back: 'Atrás su anchura',
  forward: 'Adelante su anchura',
  play: 'Reproducir',
  pause: 'Pausa',
  still: 'La reproducción está desactivada porque pidió menos movimiento; avance paso a paso.',
  speed: 'Velocidad',
  whole: 'Todo el período',
  undated: (links) => `${links} ${links === 1 ? 'vínculo' : 'vínculos'} sin fecha`,
  nothing: 'Nada en este tablero tiene fecha en este reloj.',
  open: 'Mostrar la línea de tiempo',
  close: 'Ocultar la línea de tiempo',
  bin: (date, links) => `${date}: ${links} ${links === 1 ? 'vínculo' : 'vínculos'}`,
}

const ar: typeof en = {
  title: 'الزمن',
  clock: 'التوقيت',
  clocks: { happened: 'وقت الحدوث', published: 'وقت النشر' },
  tally: (published, operations, events) =>
    [['أيام النشر', published] as const, ['العمليات', operations] as const, ['الأحداث', events] as const]
      .flatMap(([name, value]) => (value === 0 ? [] : [`${name}: ${value}`]))
      .join('، '),
  hint: 'اسحب للاختيار',
  plays: 'المسافة للتشغيل',
  from: 'أول تاريخ',
  to: 'آخر تاريخ',
  known: 'كما كان معروفًا في',
  back: 'رجوع بمقدار عرضها',
  forward: 'تقدم بمقدار عرضها',
  play: 'تشغيل',
  pause: 'إيقاف',
  still: 'التشغيل متوقف لأنك طلبت حركة أقل؛ تقدم خطوة خطوة.',
  speed: 'السرعة',
  whole: 'الفترة كلها',
  undated: (links) => `روابط بلا تاريخ: ${links}`,
  nothing: 'لا شيء على هذه اللوحة له تاريخ بهذا التوقيت.',
  open: 'إظهار شريط الزمن',
  close: 'إخفاء شريط الزمن',
  bin: (date, links) => `${date}: روابط ${links}`,
}

/** The time bar under the board. */
export const time = { en, fr, es, ar } satisfies Texts<typeof en>
