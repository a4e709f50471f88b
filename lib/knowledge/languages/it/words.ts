/** A preposition of Italian with every article that is written onto it: "di" gives "del", "della", "dell", … */
const stems = { a: 'a', da: 'da', di: 'de', in: 'ne', su: 'su' } as const

const endings = ['l', 'llo', 'lla', 'll', 'i', 'gli', 'lle'] as const

/** A preposition alone and with its articles. */
export const withArticles = (preposition: keyof typeof stems): string[] => [
  preposition,
  ...endings.map((ending) => `${stems[preposition]}${ending}`),
]

/** Alternatives for a cue: `{di,del,della,…}`. */
export const cueOf = (preposition: keyof typeof stems): string => `{${withArticles(preposition).join(',')}}`

export const definite = ['il', 'lo', 'la', 'l', 'i', 'gli', 'le'] as const

/** Participles and adjectives in all four forms, from their stems: "arrestat" gives "arrestato", "arrestata", … */
export const fourForms = (...stemsOfWords: readonly string[]): string[] =>
  stemsOfWords.flatMap((stem) => ['o', 'a', 'i', 'e'].map((ending) => `${stem}${ending}`))
