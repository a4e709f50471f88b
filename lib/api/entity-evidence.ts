import * as z from 'zod'
import { kindNames, namesSchema, relationNames } from '@/lib/model'
import { pageFields } from './page'
import { linkEvidenceSchema } from './schemas'

const endSchema = z.object({ id: z.string(), name: z.string(), names: namesSchema, kind: z.enum(kindNames) })

/** A sentence with the link that it supports. */
export const entitySentenceSchema = linkEvidenceSchema.extend({
  /** Key of the link. */
  link: z.string(),
  relation: z.enum(relationNames),
  source: endSchema,
  target: endSchema,
})
export type EntitySentence = z.infer<typeof entitySentenceSchema>

/** One page of the sentences behind all links of an entity, newest first. */
export const entityEvidenceSchema = z.object({
  evidence: z.array(entitySentenceSchema),
  ...pageFields,
})
export type EntityEvidence = z.infer<typeof entityEvidenceSchema>
