import type * as z from 'zod'
import type { ErrorCode } from '@/lib/errors'

/** One route of the API: what its address, body and answer are made of. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As OpenAPI writes it: `/entities/{id}`, under `/api`. */
  readonly path: string
  readonly summary: string
  /** The names in the path. */
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body?: z.ZodType
  /** Most bytes of the body; `usualBody` when absent. */
  readonly bodyLimit?: number
  /** True for what changes nothing though it is not a GET: a token for reading may send it. */
  readonly reads?: true
  /** True where another protocol says what is sent, what is answered and how errors look: it is not in our description. */
  readonly ownProtocol?: true
  /** The JSON that it answers; absent for files and streams. */
  readonly answer?: z.ZodType
  /** Media types of an answer that is not JSON, with what it holds. */
  readonly media?: Readonly<Record<string, string>>
  /** Codes of errors that are its own, beside those that any address like it answers. */
  readonly errors?: readonly ErrorCode[]
}

/** Most characters of a list of ids in an address: what is longer is sent as a body. */
export const longestIds = 20_000

/** Most bytes of a body where an endpoint does not say otherwise. */
export const usualBody = 1024 * 1024
