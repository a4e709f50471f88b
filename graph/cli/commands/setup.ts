import type { Command } from 'commander'
import type { RunAction } from '../command'
import { openOutput } from '../output'

async function act(options: { sample?: boolean }): Promise<number> {
  const output = openOutput(false)
  const { migrate } = await import('@/graph/migrations')
  const { readHealth } = await import('@/graph/queries')
  const { schema, applied } = await migrate()
  if (schema + applied.length > 0)
    output.note(`${schema} constraints and indexes made, ${applied.length} migrations applied`)
  const { describeLocks, proveLocks } = await import('@/graph/gateway')
  const proofs = await proveLocks()
  const locks = proofs.every(({ holds }) => holds) ? '' : `; ${describeLocks(proofs)}`
  const { releases } = await readHealth()
  if (releases === 0 && options.sample) {
    const { loadSample } = await import('@/graph/load')
    const report = await loadSample()
    output.line(`sample of ${report.new} releases loaded${locks}`)
    return report.skipped.length > 0 ? 3 : 0
  }
  output.line(`${releases} releases${locks}`)
  return 0
}

/** `communique setup`: what `npm start` does before it serves. */
export function setup(program: Command, run: RunAction): void {
  program
    .command('setup', { hidden: true })
    .description('apply migrations and, with --sample, load the sample into an empty graph')
    .option('--sample', 'load the sample when there are no releases')
    .action(run(act))
}
