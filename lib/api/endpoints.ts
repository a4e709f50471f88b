import * as z from 'zod'
import { kindNames, relationNames } from '@/lib/model'
import { boardEndpoints } from './boards'
import { longestIds, type Endpoint } from './endpoint'
import { entityEvidenceSchema } from './entity-evidence'
import { judgementEndpoints } from './judgement-endpoints'
import { figureEndpoints } from './figures'
import { mcpEndpoints } from './mcp'
import { modelSchema } from './model'
import { cursorForms, pageCursor, pageLimit, pageQuery } from './page'
import { pathEndpoints } from './paths'
import { askEndpoints } from './ask'
import { questionEndpoints } from './questions'
import {
  briefingRequestSchema,
  dossierSchema,
  evidencePageSchema,
  healthSchema,
  linkSchema,
  loadRequestSchema,
  neighboursSchema,
  releaseDetailSchema,
  releaseListSchema,
  searchResultSchema,
  subgraphSchema,
} from './schemas'
import { queryEndpoints } from './query'
import { querySchemaEndpoints } from './query-schema'
import { savedQueryEndpoints } from './queries'
import { startEndpoints } from './starts'
import { twinsSchema } from './twins'

export type { Endpoint }

const none = z.object({})
const byId = z.object({ id: z.string().min(1).max(400) })
const byKey = z.object({ key: z.string().min(1).max(1_000).describe('The key of a link.') })

/** An empty parameter of a form is one that was left out. */
const optionalChoice = <T extends readonly [string, ...string[]]>(choices: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.enum(choices).optional())

/** Most nodes of one part of the graph. */
export const subgraphLimit = 2_000

/** Every route, declared once: what the server parses and checks, and what the documentation says. */
export const endpoints = {
  ...figureEndpoints,
  health: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the database answers, and how much is in it; 503 with the reason when it does not',
    params: none,
    query: none,
    answer: healthSchema,
  },
  model: {
    method: 'GET',
    path: '/model',
    summary: 'Kinds, relations, measures, modalities and comparators with labels, colours and icons',
    params: none,
    query: none,
    answer: modelSchema,
  },
  search: {
    method: 'GET',
    path: '/search',
    summary: 'Entities by any name in any script, also begun or mistyped; releases; sentences',
    params: none,
    query: z.object({
      q: z.string().max(1_000),
      kind: optionalChoice(kindNames),
      only: z.enum(['entities']).optional().describe('Leaves out releases and sentences.'),
      limit: pageLimit(12, 100),
    }),
    answer: searchResultSchema,
  },
  entity: {
    method: 'GET',
    path: '/entities/{id}',
    summary: 'All that the graph holds on one entity or figure',
    params: byId,
    query: none,
    answer: dossierSchema,
  },
  entityEvidence: {
    method: 'GET',
    path: '/entities/{id}/evidence',
    summary: 'The sentences behind every link of an entity, newest first, each with its link',
    params: byId,
    query: z.object(pageQuery(20, 200)),
    answer: entityEvidenceSchema,
  },
  neighbours: {
    method: 'GET',
    path: '/entities/{id}/neighbours',
    summary: 'Links of an entity and what they lead to: most stories first, then confidence, then key',
    params: byId,
    query: z.object({
      relation: optionalChoice(relationNames),
      kind: optionalChoice(kindNames),
      name: z
        .string()
        .max(200)
        .optional()
        .describe('Only neighbours that have a name with a word that begins so, in any script.'),
      ...pageQuery(50, 500, cursorForms.link),
    }),
    answer: neighboursSchema,
  },
  link: {
    method: 'GET',
    path: '/links/{key}',
    summary: 'One link',
    params: byKey,
    query: none,
    answer: linkSchema,
  },
  evidence: {
    method: 'GET',
    path: '/links/{key}/evidence',
    summary: 'The sentences behind a link, newest first, with offsets, release, rule and confidence',
    params: byKey,
    query: z.object({
      after: pageCursor(cursorForms.number),
      limit: z.coerce.number().int().min(1).max(500).optional().describe('At most 500; all when left out.'),
    }),
    answer: evidencePageSchema,
  },
  subgraph: {
    method: 'GET',
    path: '/subgraph',
    summary: 'Several entities or figures with every link between them',
    params: none,
    query: z.object({
      ids: z
        .string()
        .max(longestIds)
        .transform((text) => [...new Set(text.split(',').filter(Boolean))])
        .pipe(z.array(z.string()).max(subgraphLimit))
        .describe('Ids with commas between them.'),
    }),
    answer: subgraphSchema,
  },
  subgraphOfMany: {
    method: 'POST',
    path: '/subgraph',
    summary: 'The same for more ids than an address holds',
    params: none,
    query: none,
    body: z.object({ ids: z.array(z.string()).max(subgraphLimit) }),
    reads: true,
    answer: subgraphSchema,
  },
  releases: {
    method: 'GET',
    path: '/releases',
    summary: 'Releases, newest first, by words and language',
    params: none,
    query: z.object({
      q: z.string().max(1_000).optional(),
      lang: z.string().max(35).optional().describe('BCP 47.'),
      ...pageQuery(50, 500, cursorForms.release),
    }),
    answer: releaseListSchema,
  },
  release: {
    method: 'GET',
    path: '/releases/{id}',
    summary: 'A release: text, sentences, mentions, claims, figures and its twins in other languages',
    params: byId,
    query: none,
    answer: releaseDetailSchema,
  },
  twins: {
    method: 'GET',
    path: '/releases/{id}/twins',
    summary:
      'The other versions of a release’s announcement, each compared with it: what differs, with both sentences',
    params: byId,
    query: none,
    answer: twinsSchema,
  },
  load: {
    method: 'POST',
    path: '/releases',
    summary: 'Load releases; what becomes of each is told as it happens',
    params: none,
    query: none,
    body: loadRequestSchema,
    bodyLimit: 32 * 1024 * 1024,
    media: {
      'text/event-stream':
        '`event: item` with a LoadItem for each release, then `event: report` with the LoadReport; `event: error` with an Error when the load had to stop',
    },
  },
  ...queryEndpoints,
  ...querySchemaEndpoints,
  ...savedQueryEndpoints,
  ...boardEndpoints,
  exportBriefing: {
    method: 'POST',
    path: '/briefings/export',
    summary: 'One page of part of the graph as a file, every line with its source',
    params: none,
    query: none,
    body: briefingRequestSchema,
    errors: ['not_found'],
    reads: true,
    media: { 'image/svg+xml': 'The page', 'image/png': 'The page as a picture' },
  },
  ...judgementEndpoints,
  ...mcpEndpoints,
  ...pathEndpoints,
  ...questionEndpoints,
  ...askEndpoints,
  ...startEndpoints,
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description, as OpenAPI 3.1',
    params: none,
    query: none,
    answer: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Endpoint>
