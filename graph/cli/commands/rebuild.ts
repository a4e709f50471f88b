import type { Command } from 'commander'
import type { RunAction } from '../command'
import { openOutput } from '../output'

async function act(options: { json?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const { rebuild: make } = await import('@/graph/writes')
  const { readChecksum } = await import('@/graph/queries')
  const from = performance.now()
  await make()
  const seconds = Math.round(performance.now() - from) / 1000
  const checksum = await readChecksum()
  if (output.json) output.value({ checksum, seconds })
  else output.line(`Made again from the ledger in ${seconds.toFixed(1)} s. Checksum ${checksum}`)
  return 0
}

/** `communique rebuild`: drops the projection and makes it again from the ledger. */
export function rebuild(program: Command, run: RunAction): void {
  program
    .command('rebuild')
    .description('make stories, links and figures again from what the releases say')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
