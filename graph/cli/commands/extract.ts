import { InvalidArgumentError, type Command } from 'commander'
import type { Extraction } from '@/lib/model'
import { accountLines } from '../account'
import { formatsHelp, parseSize, readingOptions, sourcesHelp } from '../arguments'
import type { RunAction } from '../command'
import { openOutput, terminalWidth, type Output } from '../output'
import { paintFor, wantsColour } from '../paint'

interface Options {
  readonly json?: boolean
  readonly address?: string
  readonly maxSize?: number
  readonly allowPrivate?: boolean
  readonly includeSuspects?: boolean
}

function address(text: string): string {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('It must be a whole address such as https://example.org/news/1.')
  return text
}

/** The account of a release in the colours and width of this terminal. */
function show(output: Output, extraction: Extraction): void {
  const paint = paintFor(wantsColour(process.stdout, process.env))
  for (const line of accountLines(extraction, { width: terminalWidth(), paint })) output.line(line)
}

async function act(files: string[], options: Options): Promise<number> {
  const output = openOutput(options.json)
  const { findSources, extractSource } = await import('@/graph/load')
  let skipped = 0
  for (const source of await findSources(files)) {
    const given = options.address === undefined ? source : { ...source, address: options.address }
    for (const result of await extractSource(given, readingOptions(options))) {
      if (!result.ok) {
        skipped += 1
        output.note(`not read  ${result.source}\n          ${result.code}: ${result.message}`)
      } else if (output.json) output.value(result.extraction)
      else show(output, result.extraction)
    }
  }
  return skipped > 0 ? 3 : 0
}

/** `communique extract FILE…`: what a release says, without a database. */
export function extract(program: Command, run: RunAction): void {
  program
    .command('extract')
    .description('show what releases say, without a database: entities, claims and figures with their words')
    .argument('<files...>', sourcesHelp)
    .addHelpText('after', formatsHelp)
    .option('--json', 'one JSON object per release (the default when piped)')
    .option('--address <address>', 'the official address of the release', address)
    .option('--max-size <size>', 'largest document that is read, such as 8MB', parseSize)
    .option('--allow-private', 'fetch addresses of this machine and private networks too')
    .option('--include-suspects', 'keep persons named as suspects, victims or their relatives, without links')
    .action(run(act))
}
