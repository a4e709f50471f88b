import type { Language } from '@/lib/model'
import { named, readNames } from './read-names'

describe('bodies side by side and their short names', () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      'es',
      'two bodies joined by a word with an article, and none that takes in where it acted',
      'Lo hicieron la Unidad de Rastreo Fiscal y la Dirección de Puertos Interiores en los muelles de Ribasola.',
      [
        'Unidad de Rastreo Fiscal = Unidad de Rastreo Fiscal',
        'Dirección de Puertos Interiores = Dirección de Puertos Interiores',
      ],
    ],
    [
      'es',
      'a short name of syllables that the text gives in brackets',
      'Acudió el Servicio Costero Lacustre (Secola). Agentes del Secola hallaron la carga al día siguiente.',
      [
        'Servicio Costero Lacustre = Servicio Costero Lacustre',
        'Secola = Servicio Costero Lacustre',
        'Secola = Servicio Costero Lacustre',
      ],
    ],
    [
      'fr',
      'units of a force with their place, each one body',
      'La brigade commerciale des douanes de Ribasol et la section de recherches de Valmont ont agi. La direction régionale des douanes de Ribasol suit.',
      [
        'brigade commerciale des douanes de Ribasol = Brigade commerciale des douanes de Ribasol',
        'section de recherches de Valmont = Section de recherches de Valmont',
        'direction régionale des douanes de Ribasol = Direction régionale des douanes de Ribasol',
      ],
    ],
    [
      'ar',
      'prosecutors without what they did just then, and an army behind its detachments',
      'أوقفت النيابة العامة لمكافحة التزوير شخصين. وضبطت مفارز مشتركة للجيش الوطني شاحنة.',
      ['النيابة العامة = النيابة العامة', 'للجيش الوطني = الجيش الوطني'],
    ],
  ])('%s: %s', (lang, _, text, finds) => {
    expect(named(readNames(lang, text), 'Organisation')).toEqual(finds)
  })
})
