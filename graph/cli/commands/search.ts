import type { Command } from 'commander'
import { Option } from 'commander'
import { entityKindNames } from '@/lib/model'
import { wholeNumber } from '../arguments'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth } from '../output'

interface Options {
  readonly json?: boolean
  readonly kind?: string
  readonly limit: number
}

async function act(words: string[], options: Options): Promise<number> {
  const output = openOutput(options.json)
  const { search: find } = await import('@/graph/queries')
  const found = await find({
    q: words.join(' '),
    limit: options.limit,
    ...(options.kind ? { kind: options.kind } : {}),
  })
  if (output.json) {
    output.value(found)
    return 0
  }
  const rows = found.entities.map(({ kind, name, matched, degree, id }) => [kind, name, matched, degree, id])
  if (rows.length > 0)
    output.line(formatTable(['kind', 'name', 'also', 'links', 'id'], rows, terminalWidth()))
  for (const { title, publishedAt, id } of found.releases)
    output.line(`release  ${publishedAt ?? 'no date'}  ${title}  ${id}`)
  for (const { text, release } of found.sentences)
    output.line(`sentence  ${release.publishedAt ?? 'no date'}  ${text}`)
  if (rows.length + found.releases.length + found.sentences.length === 0)
    output.note(`Nothing is called “${words.join(' ')}”.`)
  return 0
}

/** `communique search TEXT`: entities by any name, releases and sentences. */
export function search(program: Command, run: RunAction): void {
  program
    .command('search')
    .description('find entities by any name in any script, releases and sentences')
    .argument('<text...>')
    .addOption(new Option('--kind <kind>', 'only entities of this kind').choices(entityKindNames))
    .option('--limit <n>', 'most entities', wholeNumber(100), 12)
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
