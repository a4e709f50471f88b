import type { OrganisationGrammar } from '../pack'
import { definite, withArticles } from './words'

/** Heads that name a body only with capitals. */
const weak = [
  ...['polizia', 'gruppo', 'servizio', 'ufficio', 'centro', 'unità', 'tribunale', 'guardia', 'consiglio'],
  ...[
    'organizzazione',
    'unione',
    'dogane',
    'fondazione',
    'università',
    'sezione',
    'squadra',
    'nucleo',
    'reparto',
  ],
  ...[
    'banca',
    'associazione',
    'autorità',
    'istituto',
    'accademia',
    'comitato',
    'commissione',
    'agenzia',
    'divisione',
  ],
  ...['comando', 'compagnia', 'corte', 'esercito', 'marina'],
]

/** How Italian builds the names of bodies and groups. */
export const organisations: OrganisationGrammar = {
  order: 'head-first',
  heads: [
    ...[
      'ministero',
      'dipartimento',
      'direzione',
      'procura',
      'questura',
      'prefettura',
      'segretariato',
      'gendarmeria',
    ],
    ...['presidenza', 'parlamento', 'carabinieri'],
    ...weak,
  ],
  facilityNouns: ['complesso', 'sede', 'laboratorio', 'edificio'],
  connectors: [...withArticles('di'), 'd', ...definite, 'per', 'contro', 'e', 'ed', 'sulla'],
  adjectives: [
    ...[
      'centrale',
      'nazionale',
      'generale',
      'regionale',
      'provinciale',
      'internazionale',
      'giudiziaria',
      'penale',
    ],
    ...['federale', 'europea', 'europeo', 'pubblica', 'pubblico', 'civile', 'distrettuale', 'investigativa'],
    ...[
      'economico',
      'antidroga',
      'antimafia',
      'antiterrorismo',
      'finanziaria',
      'mobile',
      'scientifica',
      'postale',
      'stradale',
      'metropolitana',
    ],
  ],
  weakHeads: weak,
  forces: ['polizia', 'procura', 'gendarmeria', 'guardia', 'dogana', 'dogane', 'marina', 'esercito'],
  notBodies: [],
  commonNouns: [
    'squadra investigativa comune',
    'gruppo di lavoro',
    'gruppo criminale organizzato',
    'gruppo di esperti',
  ],
  groups: [
    ...['banda', 'cartello', 'mafia', 'clan', 'cosca', 'botnet', 'gruppo criminale', 'gruppo terroristico'],
    ...['organizzazione criminale', 'organizzazione terroristica', 'rete criminale', 'sodalizio criminale'],
  ],
  weakGroups: ['rete', 'forum', 'mercato', 'piattaforma', 'sito'],
  plainGroups: ['gruppo', 'collettivo'],
  groupNaming: ['noto come', 'nota come', 'denominato', 'denominata', 'chiamato', 'chiamata'],
  groupWords: [
    ...[
      'criminale',
      'criminali',
      'illegale',
      'illecito',
      'online',
      'di',
      'del',
      'dark',
      'web',
      'hacker',
      'ransomware',
    ],
    ...['cifrata', 'criptata', 'messaggistica', 'mafioso', 'mafiosa', 'camorristico', 'ndranghetista'],
  ],
}
