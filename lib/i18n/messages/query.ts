import type { Texts } from '../format'

const en = {
  title: 'Query',
  intro: 'Read-only Cypher over the ledger and the graph made from it. Writes are refused.',
  editor: 'Cypher',
  run: 'Run',
  keys: 'Ctrl Enter runs',
  running: 'Running…',
  rows: (count: number, ms: number) => `${count === 1 ? '1 row' : `${count} rows`} in ${ms} ms`,
  cut: 'Cut at the row limit: there are more.',
  none: 'The query answered with no rows.',
  board: 'Show on a board',
  examples: 'Ready queries',
  ready: {
    met: 'Who met whom',
    results: 'Results of the SOGA operations',
    countries: 'Countries by number of operations',
    planned: 'What was planned',
    disagree: 'Figures that disagree',
  },
}

const fr: typeof en = {
  title: 'Requêtes',
  intro: 'Cypher en lecture seule sur le registre et le graphe qui en est fait. Les écritures sont refusées.',
  editor: 'Cypher',
  run: 'Exécuter',
  keys: 'Ctrl Entrée exécute',
  running: 'En cours…',
  rows: (count: number, ms: number) => `${count === 1 ? '1 ligne' : `${count} lignes`} en ${ms} ms`,
  cut: 'Coupé à la limite de lignes : il y en a d’autres.',
  none: 'La requête n’a donné aucune ligne.',
  board: 'Voir sur un tableau',
  examples: 'Requêtes prêtes',
  ready: {
    met: 'Qui a rencontré qui',
    results: 'Résultats des opérations SOGA',
    countries: 'Pays par nombre d’opérations',
    planned: 'Ce qui était prévu',
    disagree: 'Chiffres divergents',
  },
}

export const query = { en, fr } satisfies Texts<typeof en>
