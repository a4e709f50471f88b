import { once } from 'node:events'
import type { Command } from 'commander'
import type { RunAction } from '../command'

/** Until the client closes its end, or the process is asked to stop. */
async function untilTheEnd(): Promise<void> {
  const ended = new AbortController()
  const { signal } = ended
  try {
    await Promise.race([
      ...['end', 'close'].map((event) => once(process.stdin, event, { signal })),
      ...['SIGINT', 'SIGTERM'].map((event) => once(process, event, { signal })),
    ])
  } finally {
    ended.abort()
  }
}

async function act(): Promise<number> {
  const { serveStdio } = await import('@modelcontextprotocol/server/stdio')
  const { makeServer } = await import('@/graph/mcp')
  const ended = untilTheEnd()
  const served = serveStdio(() => makeServer(`mcp-${process.pid}`), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  })
  process.stderr.write('Communiqué speaks MCP on standard input and output. It ends with its input.\n')
  await ended
  await served.close()
  return 0
}

/** `communique mcp`: the graph for an assistant, over standard input and output; nothing but the protocol is written there. */
export function mcp(program: Command, run: RunAction): void {
  program
    .command('mcp')
    .description('offer the graph to an assistant (Model Context Protocol) on standard input and output')
    .action(run(act))
}
