import * as z from 'zod'
import { pageFields } from './page'

/** What a person decides about one sentence that supports a link; a note decides nothing. */
export const verdictSchema = z.enum(['confirmed', 'rejected', 'noted'])

/** A decision as it was recorded. It is never changed; undoing it is recorded too. */
export const judgementSchema = z.object({
  id: z.string(),
  verdict: verdictSchema,
  note: z.string(),
  /** Who decided; without accounts, whoever sits at this machine. */
  by: z.string(),
  /** When it was recorded, ISO 8601. */
  at: z.string(),
  /** When it was undone; null while it is not. */
  undoneAt: z.string().nullable(),
  /** Whether it counts now: neither undone nor followed by another decision on the same words. */
  stands: z.boolean(),
})
export type Judgement = z.infer<typeof judgementSchema>

/** The decision that counts among those on the same words; undefined while nobody decided, or all is undone. */
export const standing = (judgements: readonly Judgement[] = []): Judgement | undefined =>
  judgements.find(({ stands }) => stands)

/** Whether a person rejected a sentence: it is quoted nowhere but where it can be judged again. */
export const isRejected = ({
  judgements,
}: {
  readonly judgements?: readonly Judgement[] | undefined
}): boolean => standing(judgements)?.verdict === 'rejected'

/** Whether something is still to be read of a decision: a note, or what counts now, unless it was undone. */
export const inForce = ({ verdict, stands, undoneAt }: Judgement): boolean =>
  undoneAt === null && (stands || verdict === 'noted')

/** A decision with the words that it is about: they are found again in every release with the same text. */
export const judgedSchema = judgementSchema.extend({
  /** Relation and ends, as in a link's key but without its modality. */
  link: z.string(),
  sha256: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** Whether a release in the graph states it in these words now; false once it is withdrawn or its text changed. */
  stated: z.boolean(),
  /** A release with this text; null when none is in the graph. */
  release: z
    .object({ id: z.string(), title: z.string(), lang: z.string(), publishedAt: z.string().nullable() })
    .nullable(),
})
export type Judged = z.infer<typeof judgedSchema>

/** Decisions, newest first. */
export const judgementListSchema = z.object({ judgements: z.array(judgedSchema), ...pageFields })
export type JudgementList = z.infer<typeof judgementListSchema>

/** Judges the words of a release that a claim is stated in. */
export const judgementRequestSchema = z.object({
  /** Key of the link that the words support. */
  link: z.string().min(1).max(1_000),
  /** Id of the release. */
  release: z.string().min(1).max(400),
  /** Offsets of the words in the release. */
  start: z.int().min(0),
  end: z.int().min(0),
  verdict: verdictSchema,
  note: z.string().trim().max(2_000).default(''),
})
export type JudgementRequest = z.input<typeof judgementRequestSchema>
