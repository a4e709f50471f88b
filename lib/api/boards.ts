import * as z from 'zod'
import { boardFileSchema, fileLimits } from '@/lib/board/file'
import { pageFields, pageQuery } from './page'

/** Shapes of boards that are kept on the server. */

const nameSchema = z.string().trim().min(1).max(fileLimits.name)
const versionSchema = z.int().min(1)

/** What a list tells of a saved board; `changedAt` is ISO 8601 in UTC. */
export const boardFactsSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Counts up with each change: whoever saves says which one it began with. */
  version: versionSchema,
  entities: z.int(),
  changedAt: z.string(),
})
export type BoardFacts = z.infer<typeof boardFactsSchema>

/** Saved boards, newest change first. */
export const boardListSchema = z.object({
  boards: z.array(boardFactsSchema),
  ...pageFields,
})
export type BoardList = z.infer<typeof boardListSchema>

export const savedBoardSchema = boardFactsSchema.extend({ document: boardFileSchema })
export type SavedBoard = z.infer<typeof savedBoardSchema>

export const newBoardRequestSchema = z.object({ name: nameSchema, document: boardFileSchema })
export type NewBoardRequest = z.infer<typeof newBoardRequestSchema>

export const changeBoardRequestSchema = newBoardRequestSchema.extend({ version: versionSchema })
export type ChangeBoardRequest = z.infer<typeof changeBoardRequestSchema>

/** A board as a file may have 4 million characters, each up to three bytes. */
const boardBytes = 3 * fileLimits.characters

const none = z.object({})
const byId = z.object({ id: z.uuid() })

/** Routes of saved boards, as in the table of all endpoints. */
export const boardEndpoints = {
  boards: {
    method: 'GET',
    path: '/boards',
    summary: 'Saved boards, the last changed first, by words of their names',
    params: none,
    query: z.object({
      q: z.string().max(200).default(''),
      ...pageQuery(100, 500),
    }),
    answer: boardListSchema,
  },
  saveBoard: {
    method: 'POST',
    path: '/boards',
    summary: 'Keep a new board',
    params: none,
    query: none,
    body: newBoardRequestSchema,
    bodyLimit: boardBytes,
    answer: boardFactsSchema,
  },
  board: {
    method: 'GET',
    path: '/boards/{id}',
    summary: 'A saved board',
    params: byId,
    query: none,
    answer: savedBoardSchema,
  },
  changeBoard: {
    method: 'PUT',
    path: '/boards/{id}',
    summary:
      'Change a saved board that is at `version`; 409 with the facts of the later one when somebody has changed it since',
    params: byId,
    query: none,
    body: changeBoardRequestSchema,
    errors: ['conflict'],
    bodyLimit: boardBytes,
    answer: boardFactsSchema,
  },
  deleteBoard: {
    method: 'DELETE',
    path: '/boards/{id}',
    summary: 'Put a board away; the last fifty put away can be restored',
    params: byId,
    query: none,
    answer: boardFactsSchema,
  },
  restoreBoard: {
    method: 'POST',
    path: '/boards/{id}/restore',
    summary: 'Take back a board that was put away',
    params: byId,
    query: none,
    answer: boardFactsSchema,
  },
} as const
