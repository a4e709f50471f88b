import type { Texts } from '../format'

const en = {
  title: 'Briefing',
  intro: 'One page, every line with its source.',
  pageTitle: 'Title',
  marking: 'Marking',
  lang: 'Language of the page',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  preview: 'The page',
  choose: 'Start from a board or an entity: open one and press “Make a briefing”. Or take one of these:',
  board: 'Back to the board',
}

const fr: typeof en = {
  title: 'Fiche',
  intro: 'Une page, chaque trait avec sa source.',
  pageTitle: 'Titre',
  marking: 'Mention',
  lang: 'Langue de la page',
  svg: 'Enregistrer en SVG',
  png: 'Enregistrer en PNG',
  preview: 'La page',
  choose:
    'Partez d’un tableau ou d’une entité : ouvrez-en un et choisissez « Faire une fiche ». Ou prenez l’un de ceux-ci :',
  board: 'Retour au tableau',
}

export const briefings = { en, fr } satisfies Texts<typeof en>
