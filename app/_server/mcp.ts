import 'server-only'
import { createMcpHandler, isLegacyRequest, legacyStatelessFallback } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { makeServer } from '@/graph/mcp'
import { usualBody } from '@/lib/api/endpoint'
import { readJson } from './body'
import { whoOf } from './who'

const sessionHeader = 'mcp-session-id'

const onerror = (error: Error): void => console.error(`mcp: ${error.message}`)

/** Messages without a handshake (2026): each stands alone, and a client cancels by going. */
const modern = createMcpHandler(({ requestInfo }) => makeServer(requestInfo ? whoOf(requestInfo) : 'local'), {
  legacy: 'reject',
  onerror,
})

const messageSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().optional(),
  params: z.object({ requestId: z.union([z.string(), z.number()]).optional() }).optional(),
})

/**
 * How to stop each request that runs now, by session and id. Clients of 2025 cancel by a message of its own, which
 * nothing but the session tells apart from those of others; nothing else is kept of a session.
 */
const running = new Map<string, () => void>()

/** Answers one message of a client that opened with the handshake of 2025. */
async function serveLegacy(request: Request, body: unknown): Promise<Response> {
  const { id, method, params } = messageSchema.safeParse(body).data ?? {}
  const session = request.headers.get(sessionHeader)
  if (session && method === 'notifications/cancelled') running.get(`${session} ${params?.requestId}`)?.()
  const serve = legacyStatelessFallback(() => {
    const server = makeServer(session ? `${whoOf(request)}/${session}` : whoOf(request))
    if (session && id !== undefined) {
      const key = `${session} ${id}`
      running.set(key, () => void server.close().catch(onerror))
      Object.assign(server.server, { onclose: () => running.delete(key) })
    }
    return server
  }, onerror)
  const response = await serve(request, { parsedBody: body })
  if (method === 'initialize') response.headers.set(sessionHeader, crypto.randomUUID())
  return response
}

/**
 * Answers one message of an assistant by a server of its own, gone with the answer. A client that goes, or cancels,
 * takes its running query along. Throws `too_large`, `unsupported_media` or `bad_request` for what is no message.
 */
export async function serveMcp(request: Request): Promise<Response> {
  const body = await readJson(request, usualBody)
  return (await isLegacyRequest(request, body))
    ? serveLegacy(request, body)
    : modern.fetch(request, { parsedBody: body })
}
