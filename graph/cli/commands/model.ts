import type { Command } from 'commander'
import { describeModel } from '@/lib/api/model'
import { checkKnowledge, shippedKnowledge } from '@/lib/knowledge/check'
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

const shown = 3

/** Prints what is not right in curated knowledge; 1 when anything of it is an error. */
function check(options: { json?: boolean; warnings?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const findings = checkKnowledge(shippedKnowledge())
  const errors = findings.filter(({ severity }) => severity === 'error')
  const code = errors.length > 0 ? 1 : 0
  const told = options.warnings === false ? errors : findings
  if (output.json) {
    output.value({ errors: errors.length, warnings: findings.length - errors.length, findings: told })
    return Promise.resolve(code)
  }
  if (told.length > 0)
    output.line(
      formatTable(
        ['severity', 'rule', 'what', 'entries'],
        told.map(({ severity, rule, message, entries }) => [
          severity,
          rule,
          message,
          entries.length > shown ? `${entries.slice(0, shown).join(', ')} …` : entries.join(', '),
        ]),
        terminalWidth(),
      ),
    )
  output.note(`${errors.length} errors, ${findings.length - errors.length} warnings`)
  return Promise.resolve(code)
}

/** `communique model`: what the graph is made of, and whether curated knowledge is in order. */
export function model(program: Command, run: RunAction): void {
  const command = program
    .command('model')
    .description('kinds, relations and measures of the graph')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
  command
    .command('check')
    .description(
      'contradictions, orphans, doubles and missing languages in curated knowledge; fails on errors',
    )
    .option('--json', 'as JSON (the default when piped)')
    .option('--no-warnings', 'errors only')
    .action(run(check))
}
