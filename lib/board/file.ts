import * as z from 'zod'
import { AppError } from '@/lib/errors'
import { kindNames } from '@/lib/model/entities'
import { measureNames } from '@/lib/model/measures'
import { modalityNames } from '@/lib/model/display'
import { relationNames } from '@/lib/model/relations'
import { withLost } from './lost'
import type { Board, SizeRule } from './state'
import { colourRules, layoutNames, lineRules, noLimits, plainLook } from './state'

/** What a board may hold as a document: entities, things of one's own and their texts; characters of a file. */
export const fileLimits = {
  entities: 2_000,
  own: 1_000,
  name: 120,
  text: 4_000,
  characters: 4_000_000,
} as const

const id = z.string().min(1).max(400)
const ids = z.array(id).max(fileLimits.entities + fileLimits.own)
const text = z.string().max(fileLimits.text)
const day = z.string().max(40).nullable()
const point = z.object({ x: z.number(), y: z.number() })
const sizes: [SizeRule, ...SizeRule[]] = [
  'degree',
  'stories',
  ...measureNames.map((name) => `figure:${name}` as const),
]

const ownSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('node'), id, name: text }),
  z.object({ type: z.literal('link'), id, source: id, target: id, label: text }),
  z.object({ type: z.literal('note'), id, text, about: z.string().max(1_000).nullable() }),
])

/** A board as a document. Entities stand with kind and name, so that they are found again when ids have changed; links are read from the graph. */
export const boardFileSchema = z.object({
  format: z.literal('communique-board'),
  version: z.literal(1),
  name: z.string().max(fileLimits.name).default(''),
  entities: z
    .array(z.object({ id, kind: z.enum(kindNames), name: z.string().max(1_000) }))
    .max(fileLimits.entities),
  /** Places by id, of entities and of one's own things. */
  positions: z.record(z.string(), point),
  hidden: ids,
  pinned: ids,
  off: z.object({
    kind: z.array(z.enum(kindNames)).max(100),
    relation: z.array(z.enum(relationNames)).max(100),
    modality: z.array(z.enum(modalityNames)).max(100),
    language: z.array(z.string().max(40)).max(500),
    publisher: z.array(z.string().max(400)).max(2_000),
  }),
  limits: z
    .object({
      confidence: z.number().min(0).max(1),
      degree: z.number().min(0),
      clock: z.enum(['happened', 'published']),
      from: day,
      to: day,
      undated: z.boolean(),
      knownOn: day,
    })
    .default(noLimits),
  look: z
    .object({
      size: z.enum(sizes),
      colour: z.enum(colourRules),
      lines: z.enum(lineRules),
    })
    .default(plainLook),
  groups: z
    .array(z.object({ id, label: text, members: ids, folded: z.boolean() }))
    .max(500)
    .default([]),
  own: z.array(ownSchema).max(fileLimits.own).default([]),
  expansions: z
    .array(
      z.object({
        parent: id,
        relation: z.enum(relationNames),
        kind: z.enum(kindNames),
        brought: ids,
        next: z.string().max(2_000).nullable(),
      }),
    )
    .max(2_000)
    .default([]),
  totals: z.record(z.string(), z.number()).default({}),
  layout: z.enum(layoutNames),
})
export type BoardFile = z.infer<typeof boardFileSchema>
export type FileEntity = BoardFile['entities'][number]

const mutable = <T>(list: readonly T[]): T[] => [...list]

/** The board as a document. `lost` is what an earlier document held of entities that are not in the graph now: it stays. */
export function toBoardFile(board: Board, name: string, lost: BoardFile | null = null): BoardFile {
  const { off } = board
  const file: BoardFile = {
    format: 'communique-board',
    version: 1,
    name,
    entities: Object.values(board.nodes).map(({ id, kind, name }) => ({ id, kind, name })),
    positions: { ...board.positions },
    hidden: mutable(board.hidden),
    pinned: mutable(board.pinned),
    off: {
      kind: mutable(off.kind),
      relation: mutable(off.relation),
      modality: mutable(off.modality),
      language: mutable(off.language),
      publisher: mutable(off.publisher),
    },
    limits: board.limits,
    look: board.look,
    groups: board.groups.map((group) => ({ ...group, members: mutable(group.members) })),
    own: Object.values(board.own),
    expansions: board.expansions.map((each) => ({ ...each, brought: mutable(each.brought) })),
    totals: { ...board.totals },
    layout: board.layout,
  }
  return lost ? withLost(file, lost) : file
}

/** Reads a document of a board; nothing of it is trusted. Throws `bad_request` or `too_large` with the remedy. */
export function parseBoardFile(content: string): BoardFile {
  if (content.length > fileLimits.characters)
    throw new AppError('too_large', 'This file is too large for a board. Choose a file of at most 4 MB.')
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (cause) {
    throw new AppError(
      'bad_request',
      'This file is broken or not a board: it is no JSON. Choose a file that “Export file” made.',
      { cause },
    )
  }
  const marked = z.object({ format: z.literal('communique-board'), version: z.number() }).safeParse(value)
  if (!marked.success)
    throw new AppError('bad_request', 'This file holds no board. Choose a file that “Export file” made.')
  if (marked.data.version !== 1)
    throw new AppError(
      'bad_request',
      `This board was made by a newer Communiqué (format ${marked.data.version}). Update, then open it again.`,
    )
  const parsed = boardFileSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new AppError(
    'bad_request',
    `This board is damaged at “${first?.path.join('.') ?? ''}”: ${first?.message ?? ''}. Export it again where it came from.`,
    { cause: parsed.error },
  )
}
