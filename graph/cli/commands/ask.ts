import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { AskAnswer } from '@/lib/api/ask'
import { AppError } from '@/lib/errors'
import { languages, type Language } from '@/lib/model'
import type { RunAction } from '../command'
import { interruptible } from '../interrupt'
import { formatTable, openOutput, terminalWidth, type Output } from '../output'

interface Options {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly explain?: boolean
  readonly lang?: Language
  readonly choose?: number
}

function readChoice(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError('Give the number of one of the readings.')
  return Number(text)
}

const reasons: Readonly<Record<AskAnswer['notUnderstood'][number]['reason'], string>> = {
  unknown: 'is no word or name that is known here',
  unused: 'says nothing together with the rest',
  relative: 'depends on the day of asking: write the year or the date',
  negation: 'asks for what is not, which cannot be asked yet',
  no_relation: 'cannot be joined to the rest: no relation of the model leads there',
}

/** What was understood, part by part. */
const chipLine = ({ chips }: AskAnswer): string => chips.map(({ label }) => `[${label}]`).join(' ')

function sayWhy(answer: AskAnswer, output: Output): void {
  for (const { text, reason } of answer.notUnderstood) output.note(`“${text}” ${reasons[reason]}.`)
  const { choices, nearest } = answer
  if (choices.length > 0)
    output.note('This can mean several things. Ask with more words, or take one with --choose:')
  choices.forEach(({ label }, at) => output.note(`  ${at + 1}  ${label}`))
  if (nearest.length > 0) output.note('Near to it:')
  for (const { label, question } of nearest)
    output.note(`  ${label}${question === undefined ? '' : `  (communique questions ${question})`}`)
}

/** Answers a phrase; where it can mean several things, the reading of this number. */
async function answerTo(phrase: string, { lang, choose }: Options): Promise<AskAnswer> {
  const { ask: askGraph } = await import('@/graph/phrases')
  const asking = { lang, who: 'command line', signal: interruptible() }
  const answer = await askGraph({ ...asking, phrase })
  const { choices } = answer
  if (choose === undefined || choices.length === 0) return answer
  const chosen = choices[choose - 1]
  if (!chosen)
    throw new AppError('bad_request', `There are ${choices.length} readings; ${choose} is none of them.`)
  return askGraph({ ...asking, meaning: chosen.meaning })
}

async function act(words: string[], options: Options): Promise<number> {
  const output = openOutput(options.json, options.ndjson)
  const phrase = words.join(' ').trim()
  if (phrase === '')
    throw new AppError('bad_request', 'Ask something: communique ask "operations in Malaysia"')
  const answer = await answerTo(phrase, options)
  const { result, understood, choices, cypher, params } = answer
  if (output.json) output.list(answer, result?.rows ?? [])
  else {
    output.note(chipLine(answer))
    if (options.explain) output.line(`${cypher}\n\n${JSON.stringify(params, null, 2)}\n`)
    if (result) output.line(formatTable(result.columns, result.rows, terminalWidth()))
    if (result) output.note(`${result.rows.length} rows in ${result.milliseconds} ms`)
  }
  sayWhy(answer, output)
  for (const note of result?.notes ?? []) output.note(note)
  return understood && choices.length === 0 ? 0 : 2
}

/** `communique ask PHRASE`: a question in plain words, what was understood first. */
export function ask(program: Command, run: RunAction): void {
  program
    .command('ask')
    .description('ask in plain words, in English, French, Spanish or Arabic')
    .argument('<phrase...>')
    .addOption(
      new Option('--lang <lang>', 'the language of the answer, and the likely one of the phrase').choices(
        languages,
      ),
    )
    .option('--choose <number>', 'which reading, where a phrase has several', readChoice)
    .option('--explain', 'the Cypher too')
    .option('--json', 'as JSON (the default when piped)')
    .option('--ndjson', 'the rows as JSON, a line each')
    .action(run(act))
}
