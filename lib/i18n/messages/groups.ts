import type { GroupRule } from '@/lib/board/group-rules'
import type { Texts } from '../format'

const en = {
  title: 'Groups',
  by: {
    kind: 'Group by kind',
    organisation: 'Group by organisation',
    country: 'Group by country',
    series: 'Group by operation series',
  } satisfies Record<GroupRule, string>,
  group: 'Group',
  ungroup: 'Ungroup',
  ungroupAll: 'Ungroup everything',
  fold: 'Fold',
  open: 'Open',
  named: (name: string, count: number) => `${name} (${count})`,
  crowded: (count: number) => `${count} entities do not draw smoothly at once: they are grouped by kind.`,
  tooMany: (nodes: number, lines: number) =>
    `Opening this would draw ${nodes} entities and ${lines} lines, more than draws smoothly. Narrow the board with filters first.`,
  anyway: 'Show all anyway',
}

export const groups = {
  en,
  fr: {
    title: 'Groupes',
    by: {
      kind: 'Grouper par type',
      organisation: 'Grouper par organisation',
      country: 'Grouper par pays',
      series: 'Grouper par série d’opérations',
    },
    group: 'Grouper',
    ungroup: 'Dégrouper',
    ungroupAll: 'Tout dégrouper',
    fold: 'Replier',
    open: 'Déplier',
    named: (name, count) => `${name} (${count})`,
    crowded: (count) =>
      `${count} entités à la fois ralentiraient l’affichage : elles sont groupées par type.`,
    tooMany: (nodes, lines) =>
      `L’ouvrir afficherait ${nodes} entités et ${lines} lignes, trop pour rester fluide. Filtrez d’abord le tableau.`,
    anyway: 'Tout afficher quand même',
  },
  es: {
    title: 'Grupos',
    by: {
      kind: 'Agrupar por tipo',
      organisation: 'Agrupar por organización',
      country: 'Agrupar por país',
      series: 'Agrupar por serie de operaciones',
    },
    group: 'Agrupar',
    ungroup: 'Desagrupar',
    ungroupAll: 'Desagrupar todo',
    fold: 'Plegar',
    open: 'Abrir',
    named: (name, count) => `${name} (${count})`,
    crowded: (count) => `${count} entidades a la vez no se dibujan con fluidez: están agrupadas por tipo.`,
    tooMany: (nodes, lines) =>
      `Abrirlo dibujaría ${nodes} entidades y ${lines} líneas, demasiadas para ir con fluidez. Filtre antes el tablero.`,
    anyway: 'Mostrar todo de todos modos',
  },
  ar: {
    title: 'المجموعات',
    by: {
      kind: 'التجميع حسب النوع',
      organisation: 'التجميع حسب المنظمة',
      country: 'التجميع حسب البلد',
      series: 'التجميع حسب سلسلة العمليات',
    },
    group: 'تجميع',
    ungroup: 'فك التجميع',
    ungroupAll: 'فك كل المجموعات',
    fold: 'طي',
    open: 'فتح',
    named: (name, count) => `${name} (${count})`,
    crowded: (count) => `لا يمكن رسم كل العناصر بسلاسة معًا (${count})، فجُمعت حسب النوع.`,
    tooMany: (nodes, lines) =>
      `سيرسم الفتح من العناصر ${nodes} ومن الخطوط ${lines}، وهذا أكثر مما يُرسم بسلاسة. ضيّق اللوحة بالمرشحات أولًا.`,
    anyway: 'عرض الكل على أي حال',
  },
} satisfies Texts<typeof en>
