import { Client, StreamableHTTPClientTransport, type CallToolResult } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Revisions of the protocol that are spoken: the handshake of 2025, and the one without. */
export const eras = ['legacy', 'modern'] as const
export type Era = (typeof eras)[number]

const makeClient = (era: Era): Client =>
  new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: era === 'legacy' ? 'legacy' : { pin: '2026-07-28' } } },
  )

/** The official client on a process of ours, started from another folder; what it says on standard error is kept. */
export async function openStdio(era: Era, env: Record<string, string> = {}) {
  const client = makeClient(era)
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(process.cwd(), 'bin', 'communique.mjs'), 'mcp'],
    cwd: tmpdir(),
    env: { ...(process.env as Record<string, string>), ...env },
    stderr: 'pipe',
  })
  const said: string[] = []
  transport.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const broken: Error[] = []
  Object.assign(client, { onerror: (error: Error) => broken.push(error) })
  await client.connect(transport)
  return { client, transport, said, broken }
}

/** The official client on a served application. */
export async function openHttp(era: Era, address: string): Promise<Client> {
  const client = makeClient(era)
  await client.connect(new StreamableHTTPClientTransport(new URL(address)))
  return client
}

/** The text of an answer. */
export const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')

/** What tools that quote answer, as far as tests look at it. */
export interface Cited {
  readonly sources: { id: string; source: number; basis: string; cite: string | null; resource: string }[]
}
