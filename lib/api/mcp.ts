import * as z from 'zod'

/** The address of the MCP server: one for all messages, each answered on its own. */
export const mcpEndpoints = {
  mcp: {
    method: 'POST',
    path: '/mcp',
    summary: 'Messages of the Model Context Protocol',
    params: z.object({}),
    query: z.object({}),
    reads: true,
    ownProtocol: true,
    media: {
      'application/json': 'A message of JSON-RPC',
      'text/event-stream': 'Messages of JSON-RPC',
    },
  },
} as const
