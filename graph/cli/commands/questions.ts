import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { QuestionAnswer } from '@/lib/api/questions'
import { isRelation, relations } from '@/lib/model'
import { findQuestion, questions as all, themes, type Question, type QuestionParam } from '@/lib/questions'
import { cellText, graphCell } from '@/lib/results/cells'
import { listOptions } from '../arguments'
import type { RunAction } from '../command'
import { interruptible } from '../interrupt'
import { formatTable, openOutput, terminalWidth, wrap, type Output } from '../output'
import { planTree } from '../plan-tree'

interface Options {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly explain?: boolean
  readonly param: Readonly<Record<string, string>>
}

function readParam(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

const takes = ({ name, optional }: QuestionParam): string => (optional ? `[${name}]` : name)

function list(output: Output): void {
  if (output.json) {
    output.list({ themes }, all)
    return
  }
  const rows = themes.flatMap((theme) =>
    theme.questions.map(({ name, title, params }, at) => [
      at === 0 ? theme.title.en : '',
      name,
      title.en,
      params.map(takes).join(' '),
    ]),
  )
  output.line(formatTable(['', 'name', 'question', 'takes'], rows, terminalWidth()))
  output.note('Ask one: communique questions NAME --param name=value. Values in brackets may be left out.')
}

/** A cell in a terminal: a link by what it says, everything else by its name. */
function cellWords(cell: unknown): string {
  if (Array.isArray(cell)) return cell.map(cellWords).join('; ')
  const type = graphCell(cell)?.type
  return isRelation(type) ? relations[type].label.en : cellText(cell)
}

function print(output: Output, { title, cypher }: Question, answer: QuestionAnswer): void {
  const { columns, rows, milliseconds, plan } = answer
  const width = terminalWidth()
  for (const line of wrap(title.en, width)) output.line(line)
  output.line('')
  output.line(
    formatTable(
      columns,
      rows.map((row) => row.map(cellWords)),
      width,
    ),
  )
  if (plan) output.line(['', cypher, '', ...planTree(plan, width)].join('\n'))
  output.note(`${rows.length} rows in ${milliseconds} ms`)
}

async function ask(name: string, { param, explain }: Options, output: Output): Promise<void> {
  const question = findQuestion(name)
  const { nameEntities } = await import('@/graph/questions/name-entities')
  const { runQuestion } = await import('@/graph/questions/run-question')
  const params = await nameEntities(question, param)
  const answer = await runQuestion({
    name,
    params,
    who: 'command line',
    plan: explain,
    signal: interruptible(),
  })
  for (const note of answer.notes) output.note(note)
  if (!output.json) print(output, question, answer)
  else {
    const { columns, rows } = answer
    const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
    output.list(answer, named)
  }
}

async function act(name: string | undefined, options: Options): Promise<number> {
  const output = openOutput(options.json, options.ndjson)
  if (name === undefined) list(output)
  else await ask(name, options, output)
  return 0
}

/** `communique questions [NAME]`: the ready questions, or the answer to one. */
export function questions(program: Command, run: RunAction): void {
  const command = program
    .command('questions')
    .description('list the ready questions, or ask one')
    .argument('[name]', 'which question; without it all are listed')
    .option('--param <name=value>', 'a value; an entity by any of its names or its id', readParam, {})
    .option('--explain', 'its Cypher and the plan in words too')
  listOptions(command).action(run(act))
}
