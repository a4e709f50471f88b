import type { Command } from 'commander'
import { Option } from 'commander'
import type { SearchResult } from '@/lib/api/schemas'
import { Sources } from '@/lib/cited/sources'
import { kindNames, type Kind } from '@/lib/model'
import { listOptions, oneOrMore, wholeNumber } from '../arguments'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth, type Output } from '../output'
import { paintFor, wantsColour } from '../paint'
import { quoteLines, type Ink } from '../quote'
import { sourceList } from '../strips'

const parts = ['entities', 'releases', 'sentences'] as const
type Part = (typeof parts)[number]

interface Options {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly kind?: readonly Kind[]
  readonly only?: Part
  readonly limit: number
}

/** What is found of each kind, put together as if it had been asked for at once. */
async function find(q: string, { kind, only, limit }: Options): Promise<SearchResult> {
  const { search } = await import('@/graph/queries')
  const found = await Promise.all((kind ?? [undefined]).map((one) => search({ q, kind: one, limit })))
  const all = <Item>(part: Part, list: (one: SearchResult) => readonly Item[]): Item[] =>
    only === undefined || only === part ? found.flatMap(list) : []
  return {
    query: q,
    entities: all('entities', ({ entities }) => entities)
      .toSorted((a, b) => b.score - a.score || b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, limit),
    releases: all('releases', ({ releases }) => releases),
    sentences: all('sentences', ({ sentences }) => sentences),
  }
}

/** The first of the words that stands in a sentence as it was typed. */
function spanOf(sentence: string, words: readonly string[]) {
  const low = sentence.toLowerCase()
  const word = words.find((one) => low.includes(one)) ?? ''
  const start = Math.max(0, low.indexOf(word))
  return { start, end: start + word.length }
}

function sentenceLines({ query, sentences }: SearchResult, sources: Sources, ink: Ink): string[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  return sentences.flatMap(({ text, release }) => {
    const [first = '', ...rest] = quoteLines(text, spanOf(text, words), '    ', ink)
    const mark = `[${sources.numberOf(release)}]`
    return [`${mark.padEnd(4)}${first.slice(4)}`, ...rest]
  })
}

function show(output: Output, found: SearchResult): void {
  const ink = { width: terminalWidth(), paint: paintFor(wantsColour(process.stdout, process.env)) }
  const { entities, releases, sentences } = found
  const sources = new Sources()
  const rows = entities.map(({ kind, name, matched, degree, id }) => [kind, name, matched, degree, id])
  const quoted = sentenceLines(found, sources, ink)
  for (const release of releases) sources.numberOf(release)
  const blocks = [
    rows.length > 0 ? [formatTable(['kind', 'name', 'also', 'links', 'id'], rows, ink.width)] : [],
    quoted,
    sentences.length + releases.length > 0 ? sourceList(sources.list(), ink) : [],
  ].filter((lines) => lines.length > 0)
  blocks.forEach((lines, at) => output.line((at > 0 ? '\n' : '') + lines.join('\n')))
}

async function act(words: string[], options: Options): Promise<number> {
  const output = openOutput(options.json, options.ndjson)
  const found = await find(words.join(' '), options)
  const items = parts.flatMap((part) => found[part].map((item) => ({ found: part, ...item })))
  if (output.json) output.list(found, items)
  else show(output, found)
  if (items.length === 0)
    output.note(
      `Nothing fits “${words.join(' ')}”. Try one word of it, in English, French, Spanish or Arabic.`,
    )
  return 0
}

/** `communique search TEXT`: entities by any name, releases and sentences. */
export function search(program: Command, run: RunAction): void {
  const command = program
    .command('search')
    .description('find entities by any name in any script, releases and sentences')
    .argument('<text...>')
    .option('--kind <list>', 'only these kinds, with commas between them', oneOrMore(kindNames))
    .addOption(new Option('--only <what>', 'one of the three lists').choices(parts))
    .option('--limit <n>', 'most of each list', wholeNumber(100), 12)
  listOptions(command).action(run(act))
}
