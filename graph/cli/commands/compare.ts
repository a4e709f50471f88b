import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { AppError } from '@/lib/errors'
import { languageName, messagesIn } from '@/lib/i18n'
import type { Extraction } from '@/lib/model'
import { compareTwins, type Comparison, type Difference, type Side } from '@/lib/twins'
import { remarkOf, saidBy, subjectOf } from '@/lib/twins/describe'
import type { RunAction } from '../command'
import { openOutput, terminalWidth, wrap, type Output } from '../output'

const { twins: m } = messagesIn('en')

const several = (named: string): AppError =>
  new AppError('bad_request', `“${named}” holds more than one release: name a file with one.`)

async function fromFile(named: string): Promise<Extraction> {
  const { extractSource, findSources } = await import('@/graph/load')
  const [source, ...others] = await findSources([named])
  if (!source || others.length > 0) throw several(named)
  const [result, ...more] = await extractSource(source)
  if (!result || more.length > 0) throw several(named)
  if (!result.ok) throw new AppError('not_read', `${source.source} was not read: ${result.message}`)
  return result.extraction
}

/** What a file says, else what the release in the graph with this id, address or number says. */
async function read(named: string): Promise<Extraction> {
  if (named === '-' || existsSync(named)) return fromFile(named)
  const { findRelease, readExtraction } = await import('@/graph/queries')
  const id = await findRelease(named)
  if (id === undefined)
    throw new AppError(
      'not_found',
      `“${named}” is neither a file nor the id, address or number of one release in the graph.`,
    )
  return readExtraction(id)
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function sideLines(difference: Difference, side: Side | null, lang: string, width: number): string[] {
  const mark = `  ${lang.padEnd(3)} `
  if (!side) return [`${mark}${m.absent}`]
  const said = saidBy(difference, side, 'en')
  const indent = ' '.repeat(mark.length)
  const sentence = wrap(`“${flat(side.sentence)}”`, width, indent)
  return said ? [mark + said, ...sentence] : [mark + sentence[0]!.trimStart(), ...sentence.slice(1)]
}

function show(
  output: Output,
  a: Extraction,
  b: Extraction,
  { why, agreeing, differences }: Comparison,
): void {
  const width = terminalWidth()
  for (const { release } of [a, b])
    output.line(
      `${languageName(release.lang, 'en')}: ${flat(release.title)} (${release.publishedAt ?? 'no date'})`,
    )
  output.line('')
  output.line(`${why ? m.why[why.rule] : m.notTwins}.`)
  output.line(
    `${m.agreeing(agreeing.figures, agreeing.claims)}. ${differences.length === 0 ? m.same : `${m.count(differences.length)}.`}`,
  )
  for (const difference of differences) {
    const { kind, severity } = difference
    const subject = subjectOf(difference, 'en')
    output.line(`\n${[m.kinds[kind], subject].filter(Boolean).join(': ')} [${severity}]`)
    for (const line of sideLines(difference, difference.a, a.release.lang, width)) output.line(line)
    for (const line of sideLines(difference, difference.b, b.release.lang, width)) output.line(line)
    const remark = remarkOf(difference, 'en')
    if (remark) output.line(`  ${remark}`)
  }
}

async function act(first: string, second: string, options: { readonly json?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const a = await read(first)
  const b = await read(second)
  const comparison = compareTwins(a, b)
  const about = ({ release: { id, title, lang, publishedAt, number } }: Extraction) => ({
    id,
    title,
    lang,
    publishedAt,
    number,
  })
  if (output.json) output.value({ a: about(a), b: about(b), ...comparison })
  else show(output, a, b, comparison)
  return 0
}

/** `communique compare A B`: what differs between two versions of one announcement, each with its sentence. */
export function compare(program: Command, run: RunAction): void {
  program
    .command('compare')
    .description(
      'compare two versions of one announcement: figures, names, offices, dates, with both sentences',
    )
    .argument('<a>', 'a file, - for standard input, or the id, address or number of a release in the graph')
    .argument('<b>', 'the other one')
    .option('--json', 'one JSON object (the default when piped)')
    .action(run(act))
}
