import type { z } from 'zod'
import { AppError } from '@/lib/errors'
import type { OwnedFigure } from './figures'
import { ownedFiguresSchema, toldFiguresSchema } from './figures'
import type { ErrorCode } from '@/lib/errors'
import { entityEvidenceSchema } from './entity-evidence'
import { judgedSchema, judgementListSchema, type JudgementRequest } from './judgements'
import { queryCheckSchema, queryResultSchema, type QueryCheckRequest, type QueryRequest } from './query'
import type { BriefingRequest, LoadRequest } from './schemas'
import {
  dossierSchema,
  errorSchema,
  evidencePageSchema,
  healthSchema,
  neighboursSchema,
  releaseDetailSchema,
  searchResultSchema,
  subgraphSchema,
} from './schemas'
import type { ChangeBoardRequest, NewBoardRequest } from './boards'
import { boardFactsSchema, boardListSchema, savedBoardSchema } from './boards'
import { pathsSchema, sharedSchema } from './paths'
import { askAnswerSchema, type AskRequest } from './ask'
import { questionAnswerSchema, type QuestionRequest } from './questions'
import type { ChangeSavedQueryRequest, NewSavedQueryRequest } from './queries'
import { savedQueryListSchema, savedQuerySchema } from './queries'
import { querySchemaSchema } from './query-schema'
import { startsSchema } from './starts'
import { twinsSchema } from './twins'

type Params = Record<string, string | number | undefined>

const withParams = (path: string, params: Params): string => {
  const entries = Object.entries(params).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  )
  return entries.length
    ? `${path}?${new URLSearchParams(entries.map(([key, value]) => [key, String(value)]))}`
    : path
}

/** Sends one request; a failure of any kind becomes an AppError with the server's own code and message. */
async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause
    throw new AppError('database_away', 'The server does not answer.', { cause })
  }
  if (response.ok) return response
  const parsed = errorSchema.safeParse(await response.json().catch(() => null))
  if (!parsed.success) throw new AppError('internal', `The server answered ${response.status}.`)
  const { code, message, details } = parsed.data.error
  throw new AppError(code as ErrorCode, message, { details })
}

const get = async <S extends z.ZodType>(schema: S, path: string, signal?: AbortSignal): Promise<z.infer<S>> =>
  schema.parse(await (await send(path, signal ? { signal } : {})).json())

const write = (
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, signal }: { body?: unknown; signal?: AbortSignal | undefined } = {},
): Promise<Response> =>
  send(path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })

const post = (path: string, body: unknown, signal?: AbortSignal) => write('POST', path, { body, signal })

const queryAt = (id: string) => `/api/queries/${encodeURIComponent(id)}`
const boardAt = (id: string) => `/api/boards/${encodeURIComponent(id)}`

/** Characters of ids that an address carries; servers refuse much longer ones. */
const longestList = 4_000

/** The API as a browser uses it: typed requests, answers checked against the contract, AppError on failure. */
export const api = {
  health: () => get(healthSchema, '/api/health'),
  search: (
    q: string,
    { signal, ...options }: { kind?: string; only?: 'entities'; limit?: number; signal?: AbortSignal } = {},
  ) => get(searchResultSchema, withParams('/api/search', { q, ...options }), signal),
  node: (id: string) => get(dossierSchema, `/api/entities/${encodeURIComponent(id)}`),
  neighbours: (
    id: string,
    options: { relation?: string; kind?: string; name?: string; after?: string; limit?: number } = {},
  ) => get(neighboursSchema, withParams(`/api/entities/${encodeURIComponent(id)}/neighbours`, options)),
  subgraph: async (ids: readonly string[]) => {
    const text = ids.join(',')
    if (text.length <= longestList) return get(subgraphSchema, withParams('/api/subgraph', { ids: text }))
    return subgraphSchema.parse(await (await post('/api/subgraph', { ids })).json())
  },
  /** `params` as the route declares them. */
  paths: (params: Params) => get(pathsSchema, withParams('/api/paths', params)),
  shared: (ids: readonly string[]) => get(sharedSchema, withParams('/api/shared', { ids: ids.join(',') })),
  /** Figures that entities own, asked for in as many requests as their ids need. */
  figures: async (ids: readonly string[], signal?: AbortSignal): Promise<OwnedFigure[]> => {
    const lists = [[]] as string[][]
    let length = 0
    for (const id of ids) {
      if (length + id.length > longestList) {
        lists.push([])
        length = 0
      }
      lists.at(-1)?.push(id)
      length += id.length + 1
    }
    const answers = await Promise.all(
      lists.map((list) =>
        get(ownedFiguresSchema, withParams('/api/figures', { ids: list.join(',') }), signal),
      ),
    )
    return answers.flatMap(({ figures }) => figures)
  },
  entityFigures: (id: string) => get(toldFiguresSchema, `/api/entities/${encodeURIComponent(id)}/figures`),
  evidence: (key: string) => get(evidencePageSchema, `/api/links/${encodeURIComponent(key)}/evidence`),
  entityEvidence: (id: string, after?: string) =>
    get(entityEvidenceSchema, withParams(`/api/entities/${encodeURIComponent(id)}/evidence`, { after })),
  judgements: (entity: string) => get(judgementListSchema, withParams('/api/judgements', { entity })),
  /** Those whose words no release states any more. */
  goneJudgements: () => get(judgementListSchema, withParams('/api/judgements', { gone: 'true' })),
  judge: async (request: JudgementRequest) =>
    judgedSchema.parse(await (await post('/api/judgements', request)).json()),
  undoJudgement: async (id: string) =>
    judgedSchema.parse(
      await (await send(`/api/judgements/${encodeURIComponent(id)}`, { method: 'DELETE' })).json(),
    ),
  starts: () => get(startsSchema, '/api/starts'),
  release: (id: string) => get(releaseDetailSchema, `/api/releases/${encodeURIComponent(id)}`),
  twins: (id: string) => get(twinsSchema, `/api/releases/${encodeURIComponent(id)}/twins`),
  query: async (request: QueryRequest, signal?: AbortSignal) =>
    queryResultSchema.parse(await (await post('/api/query', request, signal)).json()),
  /** Asks a ready question. */
  ask: async (name: string, request: QuestionRequest = {}, signal?: AbortSignal) =>
    questionAnswerSchema.parse(
      await (await post(`/api/questions/${encodeURIComponent(name)}`, request, signal)).json(),
    ),
  /** Asks in plain words, or again with a chip changed. */
  askPhrase: async (request: AskRequest, signal?: AbortSignal) =>
    askAnswerSchema.parse(await (await post('/api/ask', request, signal)).json()),
  checkQuery: async (request: QueryCheckRequest, signal?: AbortSignal) =>
    queryCheckSchema.parse(await (await post('/api/query/check', request, signal)).json()),
  savedQueries: (q = '', signal?: AbortSignal) =>
    get(savedQueryListSchema, withParams('/api/queries', { q }), signal),
  savedQuery: (id: string) => get(savedQuerySchema, queryAt(id)),
  saveQuery: async (request: NewSavedQueryRequest) =>
    savedQuerySchema.parse(await (await post('/api/queries', request)).json()),
  /** Throws `conflict` when the query was changed since `request.version`. */
  changeQuery: async (id: string, request: ChangeSavedQueryRequest) =>
    savedQuerySchema.parse(await (await write('PUT', queryAt(id), { body: request })).json()),
  deleteQuery: async (id: string) =>
    savedQuerySchema.parse(await (await write('DELETE', queryAt(id))).json()),
  restoreQuery: async (id: string) =>
    savedQuerySchema.parse(await (await write('POST', `${queryAt(id)}/restore`)).json()),
  querySchema: () => get(querySchemaSchema, '/api/query/schema'),
  boards: (q = '', signal?: AbortSignal) => get(boardListSchema, withParams('/api/boards', { q }), signal),
  board: (id: string) => get(savedBoardSchema, boardAt(id)),
  saveBoard: async (request: NewBoardRequest) =>
    boardFactsSchema.parse(await (await post('/api/boards', request)).json()),
  /** Throws `conflict` when the board was changed since `request.version`. */
  changeBoard: async (id: string, request: ChangeBoardRequest) =>
    boardFactsSchema.parse(await (await write('PUT', boardAt(id), { body: request })).json()),
  deleteBoard: async (id: string) =>
    boardFactsSchema.parse(await (await write('DELETE', boardAt(id))).json()),
  restoreBoard: async (id: string) =>
    boardFactsSchema.parse(await (await write('POST', `${boardAt(id)}/restore`)).json()),
  /** The finished file, SVG or PNG. */
  exportBriefing: async (request: BriefingRequest, signal?: AbortSignal) =>
    (await post('/api/briefings/export', request, signal)).blob(),
  /** The raw response: a stream of server-sent events, read with `readLoadEvents`. */
  load: (request: LoadRequest, signal?: AbortSignal) => post('/api/releases', request, signal),
}
