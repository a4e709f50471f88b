import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { dataFolderOf } from '@/graph/local/settings.mjs'
import { AppError } from '@/lib/errors'

const tokenSchema = z.object({
  name: z.string(),
  /** SHA-256 of the token in hexadecimal; the token itself is nowhere. */
  sha256: z.string().length(64),
  /** Whether it may load and judge, not only read. */
  write: z.boolean(),
  createdAt: z.string(),
})
export type Token = z.infer<typeof tokenSchema>

const fileSchema = z.object({ tokens: z.array(tokenSchema) })

const pathOf = (): string => join(/* turbopackIgnore: true */ dataFolderOf(), 'tokens.json')

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

let read: { readonly path: string; readonly at: number; readonly tokens: readonly Token[] } | undefined

/** Every token of the data folder by name; none where none was ever made. Throws when the file is not ours. */
export function listTokens(): readonly Token[] {
  const path = pathOf()
  const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (at === undefined) return []
  if (read?.path !== path || read.at !== at)
    read = { path, at, tokens: fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).tokens }
  return read.tokens
}

/** Replaces the file as one step, readable by its owner only. */
function write(tokens: readonly Token[]): void {
  const path = pathOf()
  const draft = `${path}.${process.pid}`
  mkdirSync(dataFolderOf(), { recursive: true })
  writeFileSync(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, path)
  read = undefined
}

/** Makes a token and gives its secret, this once. Throws `bad_request` for a name that is not one, `conflict` for a taken one. */
export function addToken(name: string, options: { readonly write: boolean; readonly at: Date }): string {
  if (!/^[\w-]{1,60}$/u.test(name))
    throw new AppError('bad_request', 'A token’s name has letters, digits, “-” and “_”, at most 60.')
  const tokens = listTokens()
  if (tokens.some((token) => token.name === name))
    throw new AppError(
      'conflict',
      `There is a token “${name}” already. Remove it first, or choose another name.`,
    )
  const secret = `cmq_${randomBytes(32).toString('base64url')}`
  const token = {
    ...{ name, sha256: hashOf(secret).toString('hex') },
    ...{ write: options.write, createdAt: options.at.toISOString() },
  }
  write([...tokens, token].sort((a, b) => (a.name < b.name ? -1 : 1)))
  return secret
}

/** Removes a token: from now on it opens nothing. Throws `not_found`. */
export function removeToken(name: string): void {
  const tokens = listTokens()
  const rest = tokens.filter((token) => token.name !== name)
  if (rest.length === tokens.length) throw new AppError('not_found', `There is no token “${name}”.`)
  write(rest)
}

/** The token that a secret belongs to; undefined for what is none. */
export function tokenOf(secret: string): Token | undefined {
  const hash = hashOf(secret)
  return listTokens().find(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), hash))
}
