/** What follows a verb for its object, as Arabic writes it onto the verb. */
const objects = ['ه', 'ها', 'هم', 'هما', 'هن']

/** A verb of the past in the third person: "ضبط", "ضبطت", "ضبطوا"; verbs that end in "ى" or "أ" give their stem with it. */
export function past(...verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => {
    const weak = verb.endsWith('ى')
    const stem = weak ? verb.slice(0, -1) : verb
    return [verb, `${stem}ت`, `${stem}وا`, ...(weak ? [] : [`${stem}ا`, `${stem}تا`])]
  })
}

/** The same with the object written onto it: "نفذها", "نفذتها". */
export function pastOn(...verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.endsWith('ى') ? verb.slice(0, -1) : verb
    const forms = [verb.endsWith('ى') ? `${stem}ا` : stem, `${stem}ت`, `${stem}تا`]
    return forms.flatMap((form) => objects.map((object) => form + object))
  })
}

/** A verb of the present in the third person, by its stem behind the first letter: "ضبط" for "يضبط", "تضبط". */
export const present = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [`ي${stem}`, `ت${stem}`, `ي${stem}ون`, `ي${stem}ان`])

/** The same with the object written onto it: "تقودها", "ينفذها". */
export const presentOn = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => ['ي', 'ت'].flatMap((first) => objects.map((object) => first + stem + object)))

/** A verb of the future: "سيضبط", "ستضبط". */
export const future = (...stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [`سي${stem}`, `ست${stem}`])

/** A noun with and without those whom it is done to or who do it: "اعتقال", "اعتقالهم". */
export const nounOf = (...nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => {
    const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun
    return [noun, ...objects.map((object) => stem + object)]
  })

/** Several words as the alternatives of one cue. */
export const oneOf = (...words: readonly (readonly string[] | string)[]): string =>
  `{${words.flat().join(',')}}`
