import type { GatheringWords } from '../../claims-pack'

/** How Italian tells who met and what lists of those present and of topics are headed. */
export const gatherings: GatheringWords = {
  talks: ['colloqui', 'riunione', 'incontro', 'riunioni', 'colloquio', 'dialogo', 'incontri'],
  between: ['tra', 'fra'],
  attending: [
    '{partecipanti,partecipato,partecipano,delegazioni,delegati,relatori}',
    'preso parte',
    '{presenti,alla presenza}',
    '{ha riunito,riunisce}',
  ],
  topics: [
    '{affrontato,affrontati,affrontate,discusso,discussi,esaminato,esaminati}',
    '{temi,argomenti,ordine del giorno,programma}',
    '{incentrato,incentrata}',
  ],
}
