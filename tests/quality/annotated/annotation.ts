import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { entityKindNames, measureNames, relationNames, type Language } from '@/lib/model'
import { comparatorNames, modalityNames } from '@/lib/model/display'
import { partialDateSchema } from '@/lib/model/schemas'

/** The two halves of the annotated releases: rules are written beside `open`; `aside` is only ever counted. */
export const halves = ['open', 'aside'] as const
export type Half = (typeof halves)[number]

const words = z.string().trim().min(1)
const statement = {
  modality: z.enum(modalityNames).default('asserted'),
  background: z.boolean().default(false),
  evidence: words,
  /** A careful reader may write it or not: it counts neither when found nor when missed. */
  optional: z.boolean().default(false),
}

const entity = z.strictObject({
  kind: z.enum(entityKindNames),
  quotes: z.array(words).min(1),
  optional: z.boolean().default(false),
})

const claim = z.strictObject({
  relation: z.enum(relationNames).exclude(['REPORTED']),
  subject: z.string(),
  object: z.string(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  title: words.optional(),
  ...statement,
})

const figure = z
  .strictObject({
    measure: z.enum(measureNames),
    about: z.string(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    comparator: z.enum(comparatorNames).default('exact'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/u)
      .optional(),
    unit: words.optional(),
    item: words.optional(),
    in: z.string().optional(),
    period: z.strictObject({ from: partialDateSchema, to: partialDateSchema }).optional(),
    ...statement,
  })
  .refine(({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined), {
    message: 'A figure has a value, or low and high.',
  })

/** What a reader found in one release; docs/annotating.md says how they read. */
export const annotationSchema = z.strictObject({
  kind: z.enum([
    'operation results',
    'visit',
    'opening',
    'conference',
    'appeal',
    'training',
    'agreement',
    'arrest',
    'report',
    'appointment',
  ]),
  entities: z.record(z.string(), entity),
  claims: z.array(claim),
  figures: z.array(figure),
})
export type Annotation = z.infer<typeof annotationSchema>
export type AnnotatedClaim = Annotation['claims'][number]
export type AnnotatedFigure = Annotation['figures'][number]

/** An annotated release: its name (`date.subject.language`), the page as saved and what a reader found. */
export interface AnnotatedRelease {
  readonly name: string
  readonly half: Half
  readonly lang: Language
  readonly bytes: Uint8Array
  readonly annotation: Annotation
}

export const folderOf = (half: Half): string => join(process.cwd(), 'tests', 'quality', 'annotated', half)

/** The names of the annotated releases of one half, sorted. */
export const annotatedNames = (half: Half): string[] =>
  existsSync(folderOf(half))
    ? readdirSync(folderOf(half))
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace(/\.json$/u, ''))
        .sort()
    : []

/** One annotated release. Throws when its annotation does not have the shape of docs/annotating.md. */
export function readAnnotated(half: Half, name: string): AnnotatedRelease {
  const path = join(folderOf(half), name)
  const parsed = annotationSchema.safeParse(JSON.parse(readFileSync(`${path}.json`, 'utf8')))
  if (!parsed.success) throw new Error(`${half}/${name}.json: ${z.prettifyError(parsed.error)}`)
  return {
    name,
    half,
    lang: name.split('.').at(-1) as Language,
    bytes: readFileSync(`${path}.txt`),
    annotation: parsed.data,
  }
}
