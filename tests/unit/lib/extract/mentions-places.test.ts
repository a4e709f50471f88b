import type { Language } from '@/lib/model'
import { named, readNames } from './read-names'

const cases: readonly { lang: Language; what: string; text: string; finds: readonly string[] }[] = [
  {
    lang: 'en',
    what: 'a name behind a noun for places',
    text: 'Nine people were held that night. Officers searched flats in the Polish town of Zgierznik and in the suburb of Marlow Hill.',
    finds: ['Zgierznik = Zgierznik', 'Marlow Hill = Marlow Hill'],
  },
  {
    lang: 'en',
    what: 'a name with its country',
    text: 'Nine people were held that night. One was arrested in Torreblanda, Spain, another near Fenwick Falls (Canada).',
    finds: ['Torreblanda = Torreblanda', 'Fenwick Falls = Fenwick Falls'],
  },
  {
    lang: 'en',
    what: 'a region by the noun behind its name, and a list with a known place',
    text: 'Nine people were held that night. Vans crossed the Zelmar region to reach shops in Paris, Grandvale and Norbury.',
    finds: ['Zelmar region = Zelmar region', 'Paris = Paris', 'Grandvale = Grandvale', 'Norbury = Norbury'],
  },
  {
    lang: 'en',
    what: 'no court district, month or product',
    text: 'Nine people were held that night. He was charged in the Southern District of Erewhon in Larkspur form by the clerk.',
    finds: [],
  },
  {
    lang: 'en',
    what: 'a list that one country closes',
    text: 'Nine people were held that night. Houses were searched in Zelmar, Norbury and Otterfeld (Germany) at dawn.',
    finds: ['Zelmar = Zelmar', 'Norbury = Norbury', 'Otterfeld = Otterfeld'],
  },
  {
    lang: 'fr',
    what: 'names behind à, parts of them small',
    text: 'Neuf personnes ont été arrêtées. Les perquisitions ont eu lieu à Montfleury-le-Vieux, Lasnières et Ottigny-sur-Orne.',
    finds: [
      'Montfleury-le-Vieux = Montfleury-le-Vieux',
      'Lasnières = Lasnières',
      'Ottigny-sur-Orne = Ottigny-sur-Orne',
    ],
  },
  {
    lang: 'fr',
    what: 'nobody that something is told or given to',
    text: 'Neuf personnes ont été arrêtées. Il a déclaré à Larousse que tout allait bien. Les faits ont été signalés à Interpol.',
    finds: [],
  },
  {
    lang: 'es',
    what: 'names behind en, and a region around a known place',
    text: 'Fueron detenidas nueve personas. Hubo registros en Villanubla y Torreseca. Los agentes de la Comunidad de Madrid ayudaron.',
    finds: ['Villanubla = Villanubla', 'Torreseca = Torreseca', 'Comunidad de Madrid = Comunidad de Madrid'],
  },
  {
    lang: 'es',
    what: 'the names of a list behind a plural noun for places',
    text: 'Fueron detenidas nueve personas. Hubo actuaciones en los municipios de Villanubla y Torreseca, y en ciudades como Montevalle, Ribasola y Pozal de Oteros.',
    finds: [
      'Villanubla = Villanubla',
      'Torreseca = Torreseca',
      'Montevalle = Montevalle',
      'Ribasola = Ribasola',
      'Pozal de Oteros = Pozal de Oteros',
    ],
  },
  {
    lang: 'es',
    what: 'nobody behind the place of a body',
    text: 'Fueron detenidas nueve personas. El director de la oficina, con sede en Bogotá, Renato Lorca, habló con la prensa.',
    finds: ['Bogotá = Bogotá'],
  },
  {
    lang: 'ar',
    what: 'a name behind a noun for places, but no ordinary noun',
    text: 'أوقفت الشرطة تسعة أشخاص. وجرت العملية في مدينة زلمار وفي المنطقة الحدودية.',
    finds: ['زلمار = زلمار'],
  },
  {
    lang: 'es',
    what: 'the names of a list that a plural noun opens behind an adjective or a comma',
    text: 'Fueron detenidas nueve personas. Hubo registros en las localidades riojanas de Villanubla y Torreseca, y en varias provincias, entre ellas Montevalle, Ribasola y Oteros.',
    finds: [
      'Villanubla = Villanubla',
      'Torreseca = Torreseca',
      'Montevalle = Montevalle',
      'Ribasola = Ribasola',
      'Oteros = Oteros',
    ],
  },
  {
    lang: 'fr',
    what: 'names in a row, each with its article',
    text: 'Neuf personnes ont été arrêtées. Les fouilles ont eu lieu dans l’Ourvèze, la Bruette et le Valmont. Elles ont touché les départements du Larzon, de l’Ombrie et de la Sorelle.',
    finds: [
      'Ourvèze = Ourvèze',
      'Bruette = Bruette',
      'Valmont = Valmont',
      'Larzon = Larzon',
      'Ombrie = Ombrie',
      'Sorelle = Sorelle',
    ],
  },
  {
    lang: 'fr',
    what: 'what lies around a place, in brackets behind it, but no short name',
    text: 'Neuf personnes ont été arrêtées. Les fouilles ont eu lieu à Lyon (Bruette), à Nantes (BRI) et à Lille (voir la carte).',
    finds: ['Lyon = Lyon', 'Bruette = Bruette', 'Nantes = Nantes', 'Lille = Lille'],
  },
]

describe('places that no list has', () => {
  it.each(cases)('finds $what ($lang)', ({ lang, text, finds }) => {
    expect(named(readNames(lang, text), 'Place')).toEqual(finds)
  })
})
