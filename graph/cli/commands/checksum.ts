import type { Command } from 'commander'
import type { RunAction } from '../command'
import { openOutput } from '../output'

async function act(options: { json?: boolean }): Promise<number> {
  const output = openOutput(options.json ?? false)
  const { readChecksum } = await import('@/graph/queries')
  const checksum = await readChecksum()
  if (output.json) output.value({ checksum })
  else output.line(checksum)
  return 0
}

/** `communique checksum`: equal for equal graphs, whatever the order of loading. */
export function checksum(program: Command, run: RunAction): void {
  program
    .command('checksum')
    .description('SHA-256 over the whole graph: the same graph, the same checksum')
    .option('--json', 'as JSON')
    .action(run(act))
}
