import type { SpeechPack } from '../speech-pack'

/** Participles of verbs of speech. */
export const said = [
  ...['dichiarato', 'aggiunto', 'sottolineato', 'affermato', 'spiegato', 'evidenziato', 'precisato', 'detto'],
  ...['concluso', 'ricordato', 'commentato', 'osservato', 'annunciato', 'confermato', 'ribadito', 'riferito'],
] as const

/** Verbs of speech in the present. */
export const says = [
  ...[
    'dichiara',
    'aggiunge',
    'sottolinea',
    'afferma',
    'spiega',
    'evidenzia',
    'precisa',
    'conclude',
    'ricorda',
  ],
  ...['commenta', 'osserva', 'annuncia', 'conferma', 'ribadisce'],
] as const

/** How Italian quotes and reports what people say. */
export const speech: SpeechPack = {
  speech: [...says, ...said.flatMap((word) => [`ha ${word}`, `hanno ${word}`])],
  reporting: [],
  accordingTo: ['secondo', 'a detta di', 'a giudizio di', 'a parere di', 'nelle parole di', 'stando a'],
  opinions: ['secondo cui', 'per il quale', 'per la quale'],
}
