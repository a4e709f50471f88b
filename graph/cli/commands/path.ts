import type { Command } from 'commander'
import { Option } from 'commander'
import { toCitedPaths } from '@/lib/cited/paths'
import { relationNames, type Relation } from '@/lib/model'
import { listOptions, oneOrMore, parseDate, wholeNumber } from '../arguments'
import type { RunAction } from '../command'
import { openOutput, terminalWidth } from '../output'
import { paintFor, wantsColour } from '../paint'
import { stripLines } from '../strips'

interface Options {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly k: number
  readonly steps: number
  readonly relations: readonly Relation[]
  readonly after?: string
  readonly before?: string
  readonly hubs: 'weigh' | 'allow' | 'avoid'
  readonly timed?: boolean
}

async function act(from: string, to: string, { json, ndjson, timed, ...wish }: Options): Promise<number> {
  const output = openOutput(json, ndjson)
  const { findEntity, readPaths } = await import('@/graph/queries')
  const [one, other] = await Promise.all([findEntity(from), findEntity(to)])
  const paths = await readPaths({ from: one.id, to: other.id, ...wish, mode: 'k', timed: timed ?? false })
  if (paths.paths.length === 0)
    output.note(`No path of at most ${wish.steps} steps joins ${one.name} and ${other.name} so.`)
  if (paths.searched.cut)
    output.note(
      'There was too much to look at all of it, so there may be other paths: name relations or dates.',
    )
  if (output.json) output.list(paths, paths.paths)
  else {
    const ink = { width: terminalWidth(), paint: paintFor(wantsColour(process.stdout, process.env)) }
    for (const line of stripLines(toCitedPaths(paths), ink)) output.line(line)
  }
  return 0
}

/** `communique path A B`: how two entities are connected, step by step with sentences. */
export function path(program: Command, run: RunAction): void {
  const command = program
    .command('path')
    .description('how two entities are connected, each step with the sentence that says it')
    .argument('<from>', 'a name in any language, or an id')
    .argument('<to>', 'the other one; put a name of several words in quotes')
    .option('--k <n>', 'most paths', wholeNumber(20), 3)
    .option('--steps <n>', 'most links of a path', wholeNumber(6), 4)
    .option('--relations <list>', 'only these, with commas between them', oneOrMore(relationNames), [])
    .option('--after <date>', 'only links of this date and later', parseDate)
    .option('--before <date>', 'only links of this date and earlier', parseDate)
    .addOption(
      new Option('--hubs <how>', 'paths over hubs: ranked last, like any other, or left out')
        .choices(['weigh', 'allow', 'avoid'])
        .default('weigh'),
    )
    .option('--timed', 'the dates of links never go backwards')
  listOptions(command).action(run(act))
}
