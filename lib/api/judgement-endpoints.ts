import * as z from 'zod'
import { pageQuery } from './page'
import { judgedSchema, judgementListSchema, judgementRequestSchema } from './judgements'

const none = z.object({})

/** Routes of what people decide about sentences. */
export const judgementEndpoints = {
  judgements: {
    method: 'GET',
    path: '/judgements',
    summary:
      'What people decided about the sentences of one link, of every link of one entity, or about what is gone; newest first',
    params: none,
    query: z.object({
      link: z.string().max(1_000).optional().describe('Key of a link, also of one that is gone.'),
      entity: z.string().max(400).optional().describe('Id of an entity.'),
      ...pageQuery(500, 500),
      gone: z
        .enum(['true', 'false'])
        .transform((text) => text === 'true')
        .optional()
        .describe('Only those whose words no release states any more.'),
    }),
    answer: judgementListSchema,
    errors: ['not_found'],
  },
  judge: {
    method: 'POST',
    path: '/judgements',
    summary:
      'Confirm or reject a sentence behind a link, or add a note to it; the link is counted again at once',
    params: none,
    query: none,
    body: judgementRequestSchema,
    errors: ['not_found', 'conflict'],
    answer: judgedSchema,
  },
  undoJudgement: {
    method: 'DELETE',
    path: '/judgements/{id}',
    summary: 'Undo a judgement: it stays on record as undone, and the graph is what it was without it',
    params: z.object({ id: z.string().min(1).max(400) }),
    query: none,
    answer: judgedSchema,
  },
} as const
