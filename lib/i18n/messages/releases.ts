import type { Texts } from '../format'

const en = {
  title: 'Releases',
  search: 'Search in titles and sentences',
  lang: 'Language',
  anyLang: 'Every language',
  total: (count: number) => (count === 1 ? '1 release' : `${count} releases`),
  empty: 'No release fits. Change the words or the language.',
  columns: {
    date: 'Date',
    title: 'Title',
    publisher: 'Publisher',
    lang: 'Language',
    claims: 'Claims',
    figures: 'Figures',
  },
  claims: 'What it states',
  noClaims: 'No claim was read from this release.',
  unread: (language: string) =>
    `This text is in ${language}, a language that is not read yet. It is kept as it is; nothing was extracted from it.`,
  unreadUnknown:
    'The language of this text could not be told. It is kept as it is; nothing was extracted from it.',
  explore: 'Open on a board',
  dossier: 'Dossier',
  dateline: 'Issued in',
  why: (reason: string) => `Why: ${reason}`,
  labelled: (label: string) => `${label}:`,
  confidence: 'confidence',
  background: 'recalled in passing',
  saidBy: (name: string) => `said by ${name}`,
  editions: (count: number) => `total of ${count} editions`,
  quoted: (words: string) => `“${words}”`,
  times: (count: number) => (count === 1 ? 'named once here' : `named ${count} times here`),
  more: (count: number) => `and ${count} more`,
  filter: 'Show only',
  all: 'Everything',
  named: 'Named',
  stated: 'Stated',
  restsOn: (count: number) =>
    count === 1 ? '1 statement rests on this sentence' : `${count} statements rest on this sentence`,
  frame: (count: number) => (count === 1 ? 'Page frame, 1 line' : `Page frame, ${count} lines`),
  keys: 'j and k, or the arrow keys, move between sentences; Enter opens what was found; Escape goes back.',
}

const fr: typeof en = {
  title: 'Communiqués',
  search: 'Chercher dans les titres et les phrases',
  lang: 'Langue',
  anyLang: 'Toutes les langues',
  total: (count: number) => (count === 1 ? '1 communiqué' : `${count} communiqués`),
  empty: 'Aucun communiqué ne convient. Changez les mots ou la langue.',
  columns: {
    date: 'Date',
    title: 'Titre',
    publisher: 'Éditeur',
    lang: 'Langue',
    claims: 'Énoncés',
    figures: 'Chiffres',
  },
  claims: 'Ce qu’il énonce',
  noClaims: 'Aucun énoncé n’a été lu dans ce communiqué.',
  unread: (language: string) =>
    `Ce texte est en ${language}, une langue qui n’est pas encore lue. Il est gardé tel quel ; rien n’en a été extrait.`,
  unreadUnknown:
    'La langue de ce texte n’a pas pu être reconnue. Il est gardé tel quel ; rien n’en a été extrait.',
  explore: 'Ouvrir sur un tableau',
  dossier: 'Dossier',
  dateline: 'Émis à',
  why: (reason: string) => `Pourquoi : ${reason}`,
  labelled: (label: string) => `${label} :`,
  confidence: 'confiance',
  background: 'rappelé au passage',
  saidBy: (name: string) => `selon ${name}`,
  editions: (count: number) => `total de ${count} éditions`,
  quoted: (words: string) => `« ${words} »`,
  times: (count: number) => (count === 1 ? 'nommé une fois ici' : `nommé ${count} fois ici`),
  more: (count: number) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  filter: 'Ne montrer que',
  all: 'Tout',
  named: 'Nommé',
  stated: 'Énoncé',
  restsOn: (count: number) =>
    count === 1 ? '1 énoncé repose sur cette phrase' : `${count} énoncés reposent sur cette phrase`,
  frame: (count: number) => (count === 1 ? 'Cadre de la page, 1 ligne' : `Cadre de la page, ${count} lignes`),
  keys: 'j et k, ou les flèches, vont d’une phrase à l’autre ; Entrée ouvre ce qui a été trouvé ; Échap revient.',
}

export const releases = { en, fr } satisfies Texts<typeof en>
