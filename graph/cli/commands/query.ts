import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { readValue } from '@/lib/cypher/parameters'
import { AppError } from '@/lib/errors'
import type { RunAction } from '../command'
import { interruptible } from '../interrupt'
import { writeLines } from '../lines-out'
import { formatTable, openOutput, terminalWidth } from '../output'
import { planTree } from '../plan-tree'

interface Query {
  readonly cypher: string
  readonly params: Record<string, unknown>
  readonly who: string
  readonly signal: AbortSignal
}

interface Options {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly file?: boolean
  readonly explain?: boolean
  readonly param: Record<string, unknown>
}

function readParam(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const match = /^([A-Za-z_]\w*)=(.*)$/su.exec(text)
  if (!match?.[1]) throw new InvalidArgumentError('Write it as name=value.')
  return { ...before, [match[1]]: readValue(match[2] ?? '') }
}

async function printRows(query: Query): Promise<number> {
  const { streamQuery } = await import('@/graph/gateway')
  const gone = new AbortController()
  process.stdout.once('error', () =>
    gone.abort(new AppError('query_timeout', 'Nobody reads the rows any more.')),
  )
  const signal = AbortSignal.any([query.signal, gone.signal])
  const told = await streamQuery(
    { ...query, signal },
    { columns: (columns) => writeLines([{ columns }]), rows: writeLines },
  )
  await writeLines([{ done: true, ...told }])
  return 0
}

async function act(cypher: string, options: Options): Promise<number> {
  const query: Query = {
    cypher: options.file ? await readFile(cypher, 'utf8') : cypher,
    params: options.param,
    who: 'command line',
    signal: interruptible(),
  }
  if (options.ndjson) return printRows(query)
  const output = openOutput(options.json)
  const { runQuery } = await import('@/graph/gateway')
  const result = await runQuery({ ...query, plan: options.explain ?? false })
  for (const note of result.notes) output.note(note)
  if (output.json) output.value(result)
  else {
    output.line(formatTable(result.columns, result.rows, terminalWidth()))
    if (result.plan) output.line(['', ...planTree(result.plan, terminalWidth())].join('\n'))
    output.note(`${result.rows.length} rows in ${result.milliseconds} ms`)
  }
  if (result.truncated) output.note('Cut at the row limit: there are more. Add a LIMIT, or take --ndjson.')
  return 0
}

/** `communique query CYPHER`: read-only Cypher. */
export function query(program: Command, run: RunAction): void {
  program
    .command('query')
    .description('run read-only Cypher; writes are refused')
    .argument('<cypher>', 'the query, or with --file the file that holds it')
    .option('--file', 'read the query from a file')
    .option('--param <name=value>', 'a parameter; the value as JSON, or as it is', readParam, {})
    .option('--explain', 'the plan too, in words')
    .option('--json', 'as JSON (the default when piped)')
    .option('--ndjson', 'every row as it comes, a line of JSON each, however many there are')
    .action(run(act))
}
