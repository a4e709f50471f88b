import type { Command } from 'commander'
import type { LoadItem, LoadReport } from '@/lib/api/schemas'
import { formatsHelp, parseSize, readingOptions, sourcesHelp } from '../arguments'
import type { RunAction } from '../command'
import { openOutput, type Output } from '../output'

interface Options {
  readonly json?: boolean
  readonly maxSize?: number
  readonly allowPrivate?: boolean
  readonly includeSuspects?: boolean
}

const counts = ({ entities, claims, figures }: LoadItem): string =>
  `${entities} entities, ${claims} claims, ${figures} figures`

function say(output: Output, item: LoadItem): void {
  if (item.status === 'skipped')
    return output.note(`not read   ${item.source}\n           ${item.code}: ${item.message}`)
  if (!output.json)
    output.note(
      `${item.status.padEnd(10)} ${item.source}${item.status === 'unchanged' ? '' : `  ${counts(item)}`}`,
    )
  for (const { code, message } of item.warnings) output.note(`           ${code}: ${message}`)
}

function summary(report: LoadReport): string {
  const parts = [`${report.new} new`, `${report.changed} changed`, `${report.unchanged} unchanged`]
  if (report.skipped.length > 0) parts.push(`${report.skipped.length} not read`)
  return `${parts.join(', ')}; ${report.entities} entities, ${report.claims} claims, ${report.figures} figures in ${report.seconds.toFixed(1)} s`
}

async function act(paths: string[], options: Options): Promise<number> {
  const output = openOutput(options.json)
  const { findSources, loadReleases } = await import('@/graph/load')
  const { startReaders } = await import('@/graph/load/readers')
  const { migrate } = await import('@/graph/migrations')
  await migrate()
  const sources = await findSources(paths)
  let done = 0
  const readers = startReaders(sources.length)
  try {
    const report = await loadReleases(sources, {
      ...readingOptions(options),
      readers,
      onItem: (item) => {
        done += 1
        say(output, item)
        output.progress(`${done} of ${sources.length}  ${item.title ?? item.source}`)
      },
    })
    if (output.json) output.value(report)
    else output.line(summary(report))
    return report.skipped.length > 0 ? 3 : 0
  } finally {
    await readers.close()
  }
}

/** `communique load PATH…`: reads releases into the graph. */
export function load(program: Command, run: RunAction): void {
  program
    .command('load')
    .description(
      'read releases into the graph: files, folders, patterns, web addresses, - for standard input',
    )
    .argument('<sources...>', sourcesHelp)
    .addHelpText('after', formatsHelp)
    .option('--json', 'the report as JSON (the default when piped)')
    .option('--max-size <size>', 'largest document that is read, such as 8MB', parseSize)
    .option('--allow-private', 'fetch addresses of this machine and private networks too')
    .option('--include-suspects', 'keep persons named as suspects, victims or their relatives, without links')
    .action(run(act))
}
