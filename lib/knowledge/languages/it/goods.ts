import type { GoodsWords } from '../pack'
import { fourForms } from './words'

/** By what words Italian says that goods are what an operation was about. */
export const goods: GoodsWords = {
  use: [
    ...fourForms('rubat', 'contraffatt', 'fals', 'illecit', 'nascost', 'occultat', 'congelat', 'bloccat'),
    ...[
      'furto',
      'illegale',
      'illegali',
      'contrabbando',
      'traffico',
      'vendita',
      'commercio',
      'valore',
      'riciclaggio',
    ],
  ],
  notUse: [],
  general: [
    ...[
      'articoli',
      'prodotti',
      'oggetti',
      'pezzi',
      'dosi',
      'confezioni',
      'pacchi',
      'merci',
      'beni',
      'scatole',
    ],
    ...[
      'chili',
      'chilogrammi',
      'tonnellate',
      'grammi',
      'litri',
      'annunci',
      'siti',
      'flaconi',
      'panetti',
      'colli',
    ],
  ],
}
