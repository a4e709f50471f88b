import type { LayoutName } from '@/lib/board/state'
import type { Texts } from '../format'

const en = {
  names: {
    force: 'Force',
    layers: 'Layers',
    circle: 'Circle',
    lanes: 'Time lanes',
    map: 'Map',
    series: 'Time lanes by series',
  } satisfies Record<LayoutName, string>,
  lanes: 'Lanes',
  by: { lanes: 'by kind', series: 'by series' },
  noSeries: 'No series',
  laying: 'Laying out…',
  cancel: 'Cancel',
  undated: (count: number) => `${count} without a date`,
  withoutPlace: (count: number) => `${count} without a place`,
  arrange: 'Arrange',
}

export const layouts = {
  en,
  fr: {
    names: {
      force: 'Forces',
      layers: 'Couches',
      circle: 'Cercle',
      lanes: 'Frise',
      map: 'Carte',
      series: 'Frise par série',
    },
    lanes: 'Couloirs',
    by: { lanes: 'par type', series: 'par série' },
    noSeries: 'Hors série',
    laying: 'Disposition en cours…',
    cancel: 'Annuler',
    undated: (count) => `${count} sans date`,
    withoutPlace: (count) => `${count} sans lieu`,
    arrange: 'Disposer',
  },
  es: {
    names: {
      force: 'Fuerzas',
      layers: 'Capas',
      circle: 'Círculo',
      lanes: 'Cronología',
      map: 'Mapa',
      series: 'Cronología por serie',
    },
    lanes: 'Carriles',
    by: { lanes: 'por tipo', series: 'por serie' },
    noSeries: 'Sin serie',
    laying: 'Distribuyendo…',
    cancel: 'Cancelar',
    undated: (count) => `${count} sin fecha`,
    withoutPlace: (count) => `${count} sin lugar`,
    arrange: 'Ordenar',
  },
  ar: {
    names: {
      force: 'قوى',
      layers: 'طبقات',
      circle: 'دائرة',
      lanes: 'خط زمني',
      map: 'خريطة',
      series: 'خط زمني حسب السلسلة',
    },
    lanes: 'المسارات',
    by: { lanes: 'حسب النوع', series: 'حسب السلسلة' },
    noSeries: 'بلا سلسلة',
    laying: 'جارٍ الترتيب…',
    cancel: 'إلغاء',
    undated: (count) => `بلا تاريخ: ${count}`,
    withoutPlace: (count) => `بلا مكان: ${count}`,
    arrange: 'ترتيب',
  },
} satisfies Texts<typeof en>
