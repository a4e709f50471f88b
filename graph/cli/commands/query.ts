import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth } from '../output'

interface Options {
  readonly json?: boolean
  readonly file?: boolean
  readonly explain?: boolean
  readonly param: Record<string, unknown>
}

function readParam(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const match = /^([A-Za-z_]\w*)=(.*)$/su.exec(text)
  if (!match?.[1]) throw new InvalidArgumentError('Write it as name=value.')
  const value = match[2] ?? ''
  try {
    return { ...before, [match[1]]: JSON.parse(value) as unknown }
  } catch {
    return { ...before, [match[1]]: value } // not JSON: a text without quotes
  }
}

async function act(cypher: string, options: Options): Promise<number> {
  const output = openOutput(options.json)
  const { runQuery } = await import('@/graph/gateway')
  const result = await runQuery({
    cypher: options.file ? await readFile(cypher, 'utf8') : cypher,
    params: options.param,
    who: 'command line',
    plan: options.explain ?? false,
  })
  for (const note of result.notes) output.note(note)
  if (output.json) output.value(result)
  else {
    output.line(formatTable(result.columns, result.rows, terminalWidth()))
    if (result.plan) output.line(JSON.stringify(result.plan, null, 2))
    output.note(`${result.rows.length} rows in ${result.milliseconds} ms`)
  }
  if (result.truncated) output.note('Cut at the row limit: there are more. Add a LIMIT or a narrower MATCH.')
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
    .option('--explain', 'the plan too')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
