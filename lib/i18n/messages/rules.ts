import type { Texts } from '../format'

const en = {
  families: {
    curated: 'a name from curated knowledge',
    acronym: 'an acronym from curated knowledge',
    demonym: 'a word for the people or authorities of a country',
    acronymDefined: 'an acronym that this text explains',
    pronoun: 'a pronoun for whoever was named just before',
    familyName: 'the family name of somebody named before',
    titleAlone: 'an office that stands for its holder',
    besideOffice: 'a name beside an office',
    besideBody: 'a name beside a body',
    unnamed: 'a description of an operation that has no name',
    described: 'a description of what was named before',
    outsider: 'a person named as suspect, victim or relative',
    series: 'a series and the number of its edition',
    ofCountry: 'words for a body or place of a country',
    nounBeside: 'a word that says what it is, beside the name',
    figureVerb: 'a number with a verb and what is counted',
    figureNoun: 'a number with what is counted',
    figurePart: 'a number that goes on from the one before',
    length: 'a number with a measure of time',
    dateline: 'the line that says where and when it was issued',
    where: 'a country or place beside what was done there',
    besidePlace: 'a place beside what stands or happens there',
    belongs: 'a body named with the one it belongs to',
    listed: 'a list of participants',
    speech: 'what a speaker says in these words',
    visit: 'a visit, with who came and who received',
    owner: 'whose operation it is said to be',
  },
  phrase: (words: string) => `the wording “${words}”`,
  levels: { high: 'high', good: 'good', fair: 'fair', low: 'low' },
}

/** Kinds of rules that are explained together. */
export type RuleFamily = keyof (typeof en)['families']

const fr: typeof en = {
  families: {
    curated: 'un nom issu des connaissances vérifiées',
    acronym: 'un sigle issu des connaissances vérifiées',
    demonym: 'un mot pour les habitants ou les autorités d’un pays',
    acronymDefined: 'un sigle que ce texte explique',
    pronoun: 'un pronom pour la personne nommée juste avant',
    familyName: 'le nom de famille d’une personne déjà nommée',
    titleAlone: 'une fonction qui désigne son titulaire',
    besideOffice: 'un nom à côté d’une fonction',
    besideBody: 'un nom à côté d’un organisme',
    unnamed: 'la description d’une opération sans nom',
    described: 'la description de ce qui a déjà été nommé',
    outsider: 'une personne nommée comme suspecte, victime ou proche',
    series: 'une série et le numéro de son édition',
    ofCountry: 'des mots pour un organisme ou un lieu d’un pays',
    nounBeside: 'un mot qui dit ce que c’est, à côté du nom',
    figureVerb: 'un nombre avec un verbe et ce qui est compté',
    figureNoun: 'un nombre avec ce qui est compté',
    figurePart: 'un nombre qui poursuit le précédent',
    length: 'un nombre avec une unité de temps',
    dateline: 'la ligne qui dit où et quand il a été émis',
    where: 'un pays ou un lieu à côté de ce qui s’y est fait',
    besidePlace: 'un lieu à côté de ce qui s’y trouve ou s’y passe',
    belongs: 'un organisme nommé avec celui dont il relève',
    listed: 'une liste de participants',
    speech: 'ce qu’un orateur dit en ces mots',
    visit: 'une visite, avec qui vient et qui reçoit',
    owner: 'à qui l’opération est attribuée',
  },
  phrase: (words: string) => `la tournure « ${words} »`,
  levels: { high: 'élevée', good: 'bonne', fair: 'moyenne', low: 'faible' },
}

export const rules = { en, fr } satisfies Texts<typeof en>
