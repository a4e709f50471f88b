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
  mentions: 'Mentions',
  nextMention: 'Next mention',
  previousMention: 'Previous mention',
  explore: 'Open on a board',
  dateline: 'Issued in',
  rule: 'rule',
  confidence: 'confidence',
  background: 'recalled in passing',
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
  mentions: 'Mentions',
  nextMention: 'Mention suivante',
  previousMention: 'Mention précédente',
  explore: 'Ouvrir sur un tableau',
  dateline: 'Émis à',
  rule: 'règle',
  confidence: 'confiance',
  background: 'rappelé au passage',
}

export const releases = { en, fr } satisfies Texts<typeof en>
