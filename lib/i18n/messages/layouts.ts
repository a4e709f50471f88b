import type { LayoutName } from '@/lib/board/state'
import type { Texts } from '../format'

const en = {
  names: {
    force: 'Force',
    layers: 'Layers',
    circle: 'Circle',
    lanes: 'Time lanes',
    map: 'Map',
  } satisfies Record<LayoutName, string>,
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
    },
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
    },
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
    },
    laying: 'جارٍ الترتيب…',
    cancel: 'إلغاء',
    undated: (count) => `بلا تاريخ: ${count}`,
    withoutPlace: (count) => `بلا مكان: ${count}`,
    arrange: 'ترتيب',
  },
} satisfies Texts<typeof en>
