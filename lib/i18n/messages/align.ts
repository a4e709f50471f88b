import type { Alignment } from '@/lib/board/align'
import type { Texts } from '../format'

const en = {
  title: 'Put in line',
  ways: {
    left: 'Align left',
    centre: 'Align centres',
    right: 'Align right',
    top: 'Align tops',
    middle: 'Align middles',
    bottom: 'Align bottoms',
    across: 'Spread across',
    down: 'Spread down',
  } satisfies Record<Alignment, string>,
}

const fr: typeof en = {
  title: 'Mettre en ligne',
  ways: {
    left: 'Aligner à gauche',
    centre: 'Aligner les centres',
    right: 'Aligner à droite',
    top: 'Aligner en haut',
    middle: 'Aligner les milieux',
    bottom: 'Aligner en bas',
    across: 'Répartir en largeur',
    down: 'Répartir en hauteur',
  },
}

const es: typeof en = {
  title: 'Poner en línea',
  ways: {
    left: 'Alinear a la izquierda',
    centre: 'Alinear los centros',
    right: 'Alinear a la derecha',
    top: 'Alinear arriba',
    middle: 'Alinear por el medio',
    bottom: 'Alinear abajo',
    across: 'Distribuir a lo ancho',
    down: 'Distribuir a lo alto',
  },
}

const ar: typeof en = {
  title: 'محاذاة',
  ways: {
    left: 'محاذاة إلى اليسار',
    centre: 'محاذاة المراكز عموديًا',
    right: 'محاذاة إلى اليمين',
    top: 'محاذاة إلى الأعلى',
    middle: 'محاذاة المراكز أفقيًا',
    bottom: 'محاذاة إلى الأسفل',
    across: 'توزيع بالعرض',
    down: 'توزيع بالطول',
  },
}

/** Putting several nodes in line. */
export const align = { en, fr, es, ar } satisfies Texts<typeof en>
