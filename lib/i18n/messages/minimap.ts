import type { Texts } from '../format'

const en = {
  title: 'Overview',
  open: 'Show the overview',
  close: 'Hide the overview',
  move: 'The whole board: drag, click or use the arrows to move the view',
}

/** Texts of the small picture of the whole board. */
export const minimap = {
  en,
  fr: {
    title: 'Vue d’ensemble',
    open: 'Afficher la vue d’ensemble',
    close: 'Masquer la vue d’ensemble',
    move: 'Tout le tableau : glissez, cliquez ou utilisez les flèches pour déplacer la vue',
  },
  es: {
    title: 'Vista general',
    open: 'Mostrar la vista general',
    close: 'Ocultar la vista general',
    move: 'Todo el tablero: arrastre, haga clic o use las flechas para mover la vista',
  },
  ar: {
    title: 'نظرة عامة',
    open: 'إظهار النظرة العامة',
    close: 'إخفاء النظرة العامة',
    move: 'اللوحة كلها: اسحب أو انقر أو استخدم الأسهم لتحريك العرض',
  },
} satisfies Texts<typeof en>
