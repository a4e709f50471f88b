import type { Example } from '@/lib/api/examples'

const soga = 'operation-soga'
const noble = 'official-ronald-k-noble'
const link = `SPOKE_ABOUT:${noble}:${soga}:asserted`
const release = 'release-7f333cacb409ce42096d'
/** The newest release behind that link; the words begin at 604. */
const said = 'release-71908e8f711859824f64'
const uuid = '11111111-1111-4111-8111-111111111111'

/** A board as a document, as small as one is. */
const document = {
  ...{ format: 'communique-board', version: 1, name: 'SOGA', layout: 'force' },
  entities: [
    { id: soga, kind: 'Operation', name: 'SOGA' },
    { id: noble, kind: 'Official', name: 'Ronald K. Noble' },
  ],
  positions: { [soga]: { x: 0, y: 0 }, [noble]: { x: 160, y: 40 } },
  ...{ hidden: [], pinned: [] },
  off: { kind: [], relation: [], modality: [], language: [], publisher: [] },
}

/** A query as it is saved. */
const savedQuery = {
  name: 'Who led which operation',
  description: 'Organisations with the operations that they led.',
  cypher: 'MATCH (who:Organisation)-[led:LED]->(what:Operation) RETURN who, led, what LIMIT $limit',
  params: { limit: 20 },
}

const loaded = [
  'event: item\ndata: {"source":"note.txt","status":"new","release":"release-0a1b2c","title":"Police met in Lyon","lang":"en","entities":3,"claims":2,"figures":0,"code":null,"message":null,"warnings":[]}\n\n',
  'event: report\ndata: {"read":1,"new":1,"changed":0,"unchanged":0,"skipped":[],"entities":3,"claims":2,"figures":0,"seconds":0.4}\n\n',
].join('')

/**
 * What each endpoint is asked for its example, by its name and in this order; UUIDs stand for the one that the
 * answer before gave. With an `answer`, nothing is asked and that is the example.
 */
export const exampleRequests: Readonly<Record<string, Example>> = {
  health: {},
  model: {},
  starts: {},
  search: { query: { q: 'soga', limit: 2 } },
  entity: { params: { id: soga } },
  entityEvidence: { params: { id: soga }, query: { limit: 1 } },
  entityFigures: { params: { id: soga } },
  neighbours: { params: { id: soga }, query: { relation: 'SPOKE_ABOUT', limit: 2 } },
  figures: { query: { ids: soga, measure: 'arrests' } },
  link: { params: { key: link } },
  evidence: { params: { key: link }, query: { limit: 1 } },
  subgraph: { query: { ids: `${soga},${noble}` } },
  subgraphOfMany: { body: { ids: [soga, noble] } },
  paths: { query: { from: noble, to: 'country-cn', k: 1 } },
  shared: { query: { ids: `${soga},operation-soga-ii`, limit: 1 } },
  releases: { query: { q: 'SOGA', limit: 1 } },
  release: { params: { id: release } },
  twins: { params: { id: release } },
  load: { body: { documents: [{ name: 'note.txt', text: 'Police officers met in Lyon.' }] }, answer: loaded },
  query: {
    body: {
      cypher:
        'MATCH (o:Operation)-[:CARRIED_OUT_IN]->(c:Country {name: $name}) RETURN o.name ORDER BY o.name',
      params: { name: 'Malaysia' },
      limit: 2,
    },
  },
  queryCheck: { body: { cypher: 'MATCH (o:Operation) RETURN o.nmae' } },
  queryStream: {
    body: { cypher: 'MATCH (o:Operation) RETURN o.id, o.name ORDER BY o.id LIMIT 2', params: {} },
  },
  querySchema: {},
  saveQuery: { body: savedQuery },
  savedQueries: { query: { q: 'led', limit: 1 } },
  savedQuery: { params: { id: uuid } },
  changeQuery: { params: { id: uuid }, body: { ...savedQuery, name: 'Who led what', version: 1 } },
  deleteQuery: { params: { id: uuid } },
  restoreQuery: { params: { id: uuid } },
  ask: { body: { phrase: 'operations in Malaysia since 2008', lang: 'en' } },
  questions: {},
  question: { params: { name: 'results' } },
  askQuestion: { params: { name: 'results' }, body: { params: { series: soga } } },
  saveBoard: { body: { name: 'SOGA', document } },
  boards: { query: { q: 'soga', limit: 1 } },
  board: { params: { id: uuid } },
  changeBoard: { params: { id: uuid }, body: { name: 'SOGA and those who spoke', document, version: 1 } },
  deleteBoard: { params: { id: uuid } },
  restoreBoard: { params: { id: uuid } },
  judge: { body: { link, release: said, start: 604, end: 663, verdict: 'noted', note: 'Seen.' } },
  judgements: { query: { link, limit: 1 } },
  undoJudgement: { params: { id: uuid } },
  exportBriefing: { body: { source: { nodes: [soga, noble] }, format: 'svg', options: { title: 'SOGA' } } },
}
