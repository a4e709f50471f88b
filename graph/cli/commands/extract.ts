import { InvalidArgumentError, type Command } from 'commander'
import type { Extraction } from '@/lib/model'
import { formatsHelp, parseSize, readingOptions, sourcesHelp } from '../arguments'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth, type Output } from '../output'

interface Options {
  readonly json?: boolean
  readonly address?: string
  readonly maxSize?: number
  readonly allowPrivate?: boolean
}

function address(text: string): string {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('It must be a whole address such as https://example.org/news/1.')
  return text
}

function show(output: Output, { release, entities, claims, figures, warnings }: Extraction): void {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  const width = terminalWidth()
  output.line(release.title)
  output.line(
    [release.publishedAt ?? 'no date', release.lang, release.publisher, release.number]
      .filter(Boolean)
      .join(' · '),
  )
  output.line(
    `\n${formatTable(
      ['kind', 'name', 'mentions'],
      entities.map(({ kind, name, mentions }) => [kind, name, mentions.length]),
      width,
    )}`,
  )
  const rows = claims.map(({ subject, relation, object, modality, background, evidence }) => [
    nameOf(subject),
    relation,
    nameOf(object),
    background ? `${modality}, background` : modality,
    evidence[0]?.quote,
  ])
  output.line(`\n${formatTable(['subject', 'relation', 'object', 'modality', 'words'], rows, width)}`)
  const values = figures.map(({ about, measure, comparator, value, currency, unit, item, evidence }) => [
    nameOf(about),
    measure,
    comparator,
    [value, currency ?? unit, item].filter(Boolean).join(' '),
    evidence[0]?.quote,
  ])
  if (values.length > 0)
    output.line(`\n${formatTable(['about', 'measure', 'hedge', 'value', 'words'], values, width)}`)
  for (const { code, message } of warnings) output.note(`${code}: ${message}`)
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
    .action(run(act))
}
