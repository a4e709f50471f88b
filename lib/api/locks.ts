import * as z from 'zod'
import { lockNames } from '@/lib/cypher/locks'

/** What was tried at a lock of the query gateway, and whether it held. */
export const lockProofSchema = z.object({
  lock: z.enum(lockNames),
  tried: z.string(),
  holds: z.boolean(),
  remedy: z.string(),
  /** Other locks catch the same: queries run all the same. */
  caughtElsewhere: z.boolean(),
})
