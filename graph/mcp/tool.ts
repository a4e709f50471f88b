import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type * as z from 'zod'
import { toAppError } from '@/lib/errors'

/** Who asks, and whether they still want the answer. */
export interface Asker {
  /** Tells the sessions apart whose queries are counted. */
  readonly who: string
  /** Aborted when the client cancels or has gone. */
  readonly signal: AbortSignal
}

/** What a tool answers: data of its output's shape, and the same as text to read. */
export interface Answer<O extends z.ZodObject> {
  readonly data: z.output<O>
  readonly text: string
}

/** One read-only tool: its name never changes, since assistants are set up with it. */
export interface Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  answer(asked: z.output<I>, asker: Asker): Promise<Answer<O>>
}

/** Checks a tool's answer against its own input and output; to a server all tools are alike. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(definition: Tool<I, O>): Tool => definition

/** A failure as an answer that says what to do; causes go to standard error, never to the client. */
export function toErrorResult(error: unknown): CallToolResult {
  const known = toAppError(error)
  if (known.code === 'internal' || known.code === 'database_failed') console.error(known)
  const again = known.retriable ? ' This may be tried again.' : ''
  return { isError: true, content: [{ type: 'text', text: `${known.code}: ${known.message}${again}` }] }
}

/** Offers a tool on a server to `who`. */
export function addTool(server: McpServer, tool: Tool, who: string): void {
  const { name, title, description, input, output } = tool
  server.registerTool(
    name,
    {
      ...{ title, description, inputSchema: input, outputSchema: output },
      annotations: {
        ...{ title, readOnlyHint: true, destructiveHint: false },
        ...{ idempotentHint: true, openWorldHint: false },
      },
    },
    async (asked, { mcpReq }): Promise<CallToolResult> => {
      try {
        const { data, text } = await tool.answer(asked, { who, signal: mcpReq.signal })
        return { content: [{ type: 'text', text }], structuredContent: data }
      } catch (error) {
        return toErrorResult(error)
      }
    },
  )
}
