import type { Command } from 'commander'
import { describeModel } from '@/lib/api/model'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth } from '../output'

function act(options: { json?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const { kinds, relations, measures } = describeModel()
  if (output.json) {
    output.value(describeModel())
    return Promise.resolve(0)
  }
  const width = terminalWidth()
  output.line(
    formatTable(
      ['kind', 'fr', 'shape', 'colour', 'properties'],
      kinds.map(({ kind, label, shape, colour, properties }) => [
        kind,
        label.fr,
        shape,
        colour,
        properties.join(', '),
      ]),
      width,
    ),
  )
  output.line(
    `\n${formatTable(
      ['relation', 'reads', 'from', 'to'],
      relations.map(({ relation, label, from, to }) => [
        relation,
        label.en,
        from.join(', '),
        to.length > 9 ? 'anything' : to.join(', '),
      ]),
      width,
    )}`,
  )
  output.line(
    `\n${formatTable(
      ['measure', 'label', 'counts'],
      measures.map(({ measure, label, unit }) => [measure, label.en, unit]),
      width,
    )}`,
  )
  return Promise.resolve(0)
}

/** `communique model`: what the graph is made of. */
export function model(program: Command, run: RunAction): void {
  program
    .command('model')
    .description('kinds, relations and measures of the graph')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
