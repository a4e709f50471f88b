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
  ])('%s: %s', (lang, _, text, finds) => {
    expect(named(readNames(lang, text), 'Organisation')).toEqual(finds)
  })
})
