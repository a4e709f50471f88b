import type { Texts } from '../format'

const en = {
  title: 'Load releases',
  intro:
    'Text files are read on this machine and nowhere else. One release is in the graph whole or not at all.',
  drop: 'Drop files or a folder here',
  or: 'or',
  files: 'Choose files',
  folder: 'Choose a folder',
  paste: 'Paste a text',
  pasteHint: 'The whole release, with its title first and its date line',
  pasteName: 'pasted text',
  load: 'Load',
  working: (done: number, all: number) => `${done} of ${all} read`,
  status: { new: 'new', changed: 'changed', unchanged: 'unchanged', skipped: 'not read' },
  read: (entities: number, claims: number, figures: number) =>
    `${entities} entities, ${claims} claims, ${figures} figures`,
  report: (fresh: number, changed: number, same: number, skipped: number) =>
    `${fresh} new, ${changed} changed, ${same} unchanged, ${skipped} not read`,
  board: 'Show on a board',
  reader: 'Read it',
  tooLarge: 'These files are too large to send at once. Load fewer at a time, or use “communique load”.',
}

const fr: typeof en = {
  title: 'Charger des communiqués',
  intro:
    'Les fichiers texte sont lus sur cette machine et nulle part ailleurs. Un communiqué est dans le graphe en entier ou pas du tout.',
  drop: 'Déposez ici des fichiers ou un dossier',
  or: 'ou',
  files: 'Choisir des fichiers',
  folder: 'Choisir un dossier',
  paste: 'Coller un texte',
  pasteHint: 'Le communiqué entier, le titre d’abord, avec sa ligne de date',
  pasteName: 'texte collé',
  load: 'Charger',
  working: (done: number, all: number) => `${done} sur ${all} lus`,
  status: { new: 'nouveau', changed: 'modifié', unchanged: 'inchangé', skipped: 'non lu' },
  read: (entities: number, claims: number, figures: number) =>
    `${entities} entités, ${claims} énoncés, ${figures} chiffres`,
  report: (fresh: number, changed: number, same: number, skipped: number) =>
    `${fresh} nouveaux, ${changed} modifiés, ${same} inchangés, ${skipped} non lus`,
  board: 'Voir sur un tableau',
  reader: 'Le lire',
  tooLarge:
    'Ces fichiers sont trop volumineux pour un seul envoi. Chargez-en moins à la fois, ou utilisez « communique load ».',
}

export const loading = { en, fr } satisfies Texts<typeof en>
