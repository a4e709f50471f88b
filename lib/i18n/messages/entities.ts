import type { Texts } from '../format'

const en = {
  names: 'Names',
  facts: 'Facts',
  figures: 'Figures as published',
  links: 'Links',
  releases: 'Named in',
  explore: 'Open on a board',
  brief: 'Make a briefing',
  disagree: 'Releases disagree',
  noLinks: 'No link yet: releases name it without stating how it is related.',
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  stories: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
  covers: 'covers',
  editions: (count: number) => `first ${count} editions`,
  curated: 'Names and kind from curated public knowledge; every link from a release.',
  measure: 'Measure',
  value: 'Value',
  source: 'Source',
}

const fr: typeof en = {
  names: 'Noms',
  facts: 'Données',
  figures: 'Chiffres publiés',
  links: 'Liens',
  releases: 'Nommé dans',
  explore: 'Ouvrir sur un tableau',
  brief: 'Faire une fiche',
  disagree: 'Les communiqués divergent',
  noLinks: 'Aucun lien : les communiqués le nomment sans dire ce qui l’unit à d’autres.',
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  stories: (count: number) => (count === 1 ? '1 annonce' : `${count} annonces`),
  covers: 'couvre',
  editions: (count: number) => `${count} premières éditions`,
  curated: 'Noms et type issus de connaissances publiques vérifiées ; chaque lien vient d’un communiqué.',
  measure: 'Mesure',
  value: 'Valeur',
  source: 'Source',
}

export const entities = { en, fr } satisfies Texts<typeof en>
