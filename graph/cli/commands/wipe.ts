import { createInterface } from 'node:readline/promises'
import type { Command } from 'commander'
import { AppError } from '@/lib/errors'
import type { RunAction } from '../command'
import { openOutput } from '../output'

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new AppError('bad_request', 'This empties the graph. Say --yes to do it without being asked.')
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (
      (
        await reader.question('Empty the graph? Releases and all that was made from them go. Type "wipe": ')
      ).trim() === 'wipe'
    )
  } finally {
    reader.close()
  }
}

async function act(options: { yes?: boolean; json?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  if (!options.yes && !(await agreed())) {
    output.note('Nothing was changed.')
    return 1
  }
  const { wipe: empty } = await import('@/graph/writes')
  await empty()
  if (output.json) output.value({ wiped: true })
  else output.line('The graph is empty. What people made and decided is kept.')
  return 0
}

/** `communique wipe`: empties ledger and projection, after asking. */
export function wipe(program: Command, run: RunAction): void {
  program
    .command('wipe')
    .description('empty the graph; what people made and decided stays')
    .option('--yes', 'do not ask')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
