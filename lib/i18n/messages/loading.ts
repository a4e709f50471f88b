import type { Texts } from '../format'

const count = (n: number, single: string, many: string) => `${n} ${n === 1 ? single : many}`
const compte = (n: number, single: string, many: string) => `${n} ${n < 2 ? single : many}`

const en = {
  title: 'Load releases',
  intro:
    'Documents are read on this machine and nowhere else. One release is in the graph whole or not at all; loading the same one again changes nothing.',
  drop: 'Drop files or a folder here',
  or: 'or',
  files: 'Choose files',
  folder: 'Choose a folder',
  formats: 'Text, HTML, Markdown, PDF, JSON, RSS and Atom, up to 5 MB each',
  address: 'Fetch from the web',
  addressHint: 'Addresses of pages, PDFs or feeds; this machine fetches them, from the public web only',
  fetch: 'Fetch',
  paste: 'Paste a text',
  pasteHint: 'The whole release, with its title first and its date line',
  pasteName: 'pasted text',
  keys: 'Ctrl Enter loads',
  load: 'Load',
  stop: 'Stop',
  resume: 'Go on',
  phase: {
    working: 'Reading…',
    done: 'Done',
    stopped: 'Stopped; what was read stays',
    failed: 'Interrupted; what was read stays',
  },
  documents: 'Documents',
  working: (done: number, all: number) => `${done} of ${all} read`,
  status: { new: 'new', changed: 'changed', unchanged: 'unchanged', skipped: 'not read' },
  read: (entities: number, claims: number, figures: number) =>
    [
      count(entities, 'entity', 'entities'),
      count(claims, 'claim', 'claims'),
      count(figures, 'figure', 'figures'),
    ].join(', '),
  report: (fresh: number, changed: number, same: number, skipped: number) =>
    `${fresh} new, ${changed} changed, ${same} unchanged, ${skipped} not read`,
  board: 'Show on a board',
  nothingToShow: 'Nothing was read here that a board could show.',
  reader: 'Read it',
  tooLarge: 'Over 23 MB: too large to send from this page. Use “communique load” for it.',
  unreadable: 'The browser could not read this file. Choose it again.',
  /** What the codes of a load mean; the message of a code that is not here is shown as it came. */
  codes: {
    unreadable: 'The browser could not read this file. Choose it again.',
  } as Readonly<Record<string, string>>,
}

const fr: typeof en = {
  title: 'Charger des communiqués',
  intro:
    'Les documents sont lus sur cette machine et nulle part ailleurs. Un communiqué est dans le graphe en entier ou pas du tout ; charger deux fois le même ne change rien.',
  drop: 'Déposez ici des fichiers ou un dossier',
  or: 'ou',
  files: 'Choisir des fichiers',
  folder: 'Choisir un dossier',
  formats: 'Texte, HTML, Markdown, PDF, JSON, RSS et Atom, 5 Mo au plus chacun',
  address: 'Prendre sur le web',
  addressHint: 'Adresses de pages, de PDF ou de fils ; cette machine les prend, sur le web public seulement',
  fetch: 'Prendre',
  paste: 'Coller un texte',
  pasteHint: 'Le communiqué entier, le titre d’abord, avec sa ligne de date',
  pasteName: 'texte collé',
  keys: 'Ctrl Entrée charge',
  load: 'Charger',
  stop: 'Arrêter',
  resume: 'Continuer',
  phase: {
    working: 'Lecture…',
    done: 'Terminé',
    stopped: 'Arrêté ; ce qui a été lu reste',
    failed: 'Interrompu ; ce qui a été lu reste',
  },
  documents: 'Documents',
  working: (done: number, all: number) => `${done} sur ${all} ${done < 2 ? 'lu' : 'lus'}`,
  status: { new: 'nouveau', changed: 'modifié', unchanged: 'inchangé', skipped: 'non lu' },
  read: (entities: number, claims: number, figures: number) =>
    [
      compte(entities, 'entité', 'entités'),
      compte(claims, 'énoncé', 'énoncés'),
      compte(figures, 'chiffre', 'chiffres'),
    ].join(', '),
  report: (fresh: number, changed: number, same: number, skipped: number) =>
    [
      compte(fresh, 'nouveau', 'nouveaux'),
      compte(changed, 'modifié', 'modifiés'),
      compte(same, 'inchangé', 'inchangés'),
      compte(skipped, 'non lu', 'non lus'),
    ].join(', '),
  board: 'Voir sur un tableau',
  nothingToShow: 'Rien n’a été lu ici qu’un tableau puisse montrer.',
  reader: 'Le lire',
  tooLarge: 'Plus de 23 Mo : trop volumineux pour cette page. Utilisez « communique load ».',
  unreadable: 'Le navigateur n’a pas pu lire ce fichier. Choisissez-le à nouveau.',
  codes: {
    empty: 'Le fichier est vide.',
    binary: 'Ce n’est pas un document qui puisse être lu.',
    too_large: 'Trop volumineux.',
    no_release: 'Aucun communiqué ici : trop peu de phrases.',
    bad_json: 'Le JSON ne peut pas être lu.',
    bad_pdf: 'Le PDF ne peut pas être lu.',
    bad_address: 'Ce n’est pas une adresse du web.',
    private_address: 'Cette adresse mène à cette machine ou à un réseau privé.',
    unreachable: 'L’adresse n’a pas répondu.',
    bad_header: 'L’en-tête ne peut pas être lu.',
    unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
    encoding_guessed:
      'Le fichier n’est pas en UTF-8 : son encodage a été deviné. Enregistrez-le en UTF-8 pour être sûr.',
    language_not_supported: 'La langue n’est pas encore lue : rien n’en a été tiré.',
    lone_surrogates: 'Des caractères brisés ont été remplacés par U+FFFD.',
    control_characters: 'Des caractères de contrôle ont été remplacés par des espaces.',
    direction_characters: 'Des caractères changeant le sens d’écriture ont été retirés.',
  },
}

export const loading = { en, fr } satisfies Texts<typeof en>
