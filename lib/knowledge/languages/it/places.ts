import type { PlaceWords } from '../pack'
import { withArticles } from './words'

/** The words beside names of places in Italian. */
export const places: PlaceWords = {
  nouns: [
    ...['città', 'località', 'comune', 'provincia', 'regione', 'dipartimento', 'porto', 'aeroporto', 'isola'],
    ...['quartiere', 'capitale', 'distretto', 'cittadina', 'paese', 'frazione', 'città portuale'],
    ...['province', 'regioni', 'comuni', 'porti', 'isole'],
  ],
  of: [...withArticles('di'), 'd'],
  suffixes: [],
  within: ['a', 'ad', 'in', 'vicino a', 'nei pressi di'],
  listed: ['a', 'ad', 'in', 'tra'],
  bare: ['a', 'ad'],
  such: ['come'],
  notPlaces: [
    ...[
      'internet',
      'facebook',
      'telegram',
      'whatsapp',
      'instagram',
      'natale',
      'europol',
      'interpol',
      'eurojust',
    ],
    ...[
      'polizia',
      'questura',
      'procura',
      'carabinieri',
      'guardia',
      'ministero',
      'tribunale',
      'unione',
      'agenzia',
    ],
    ...['operazione', 'direzione', 'palazzo', 'hotel', 'bitcoin', 'autorità'],
  ],
}
