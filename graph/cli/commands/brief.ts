import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { AppError } from '@/lib/errors'
import { interfaceLanguages, type InterfaceLanguage } from '@/lib/i18n/languages'
import type { RunAction } from '../command'
import { openOutput } from '../output'

interface Options {
  readonly out: string
  readonly format?: 'svg' | 'png'
  readonly lang: InterfaceLanguage
  readonly title?: string
  readonly subtitle?: string
  readonly marking?: string
  readonly scale: number
}

function scale(text: string): number {
  const value = Number(text)
  if (!(value >= 0.5 && value <= 4)) throw new InvalidArgumentError('A number from 0.5 to 4.')
  return value
}

function formatOf({ out, format }: Options): 'svg' | 'png' {
  if (format) return format
  const extension = extname(out).toLowerCase().slice(1)
  if (extension === 'svg' || extension === 'png') return extension
  throw new AppError(
    'bad_request',
    `“${out}” ends neither in .svg nor in .png: say --format svg or --format png.`,
  )
}

/** The entity that the words name: an id, or the best hit of the search. */
async function entityOf(what: string): Promise<string> {
  const { search } = await import('@/graph/queries')
  const { entities } = await search({ q: what, limit: 5 })
  const exact = entities.find(({ id }) => id === what)
  const best = exact ?? entities[0]
  if (!best) throw new AppError('not_found', `Nothing is called “${what}”. “communique search” finds names.`)
  return best.id
}

async function act(words: string[], options: Options): Promise<number> {
  const output = openOutput(false)
  const format = formatOf(options)
  const { makeBriefing } = await import('@/graph/briefings/make-briefing')
  const nodes = [await entityOf(words.join(' '))]
  const { lang, title, subtitle, marking } = options
  const made = await makeBriefing({
    source: { nodes },
    format,
    options: { lang, title, subtitle, marking, scale: options.scale },
  })
  for (const warning of made.warnings) output.note(warning)
  if (options.out === '-') process.stdout.write(made.bytes)
  else {
    await writeFile(options.out, made.bytes)
    output.note(`${options.out}: ${made.sources} sources, ${Math.ceil(made.bytes.length / 1024)} kB`)
  }
  return 0
}

/** `communique brief WHAT -o FILE`: one page about an entity, every line with its source. */
export function brief(program: Command, run: RunAction): void {
  program
    .command('brief')
    .description('make one page about an entity, every line with its source')
    .argument('<what...>', 'a name or an id')
    .requiredOption('-o, --out <file>', 'the file to write, .svg or .png; - for standard output')
    .addOption(new Option('--format <format>', 'when the file’s name does not tell').choices(['svg', 'png']))
    .addOption(new Option('--lang <lang>', 'language of the page').choices(interfaceLanguages).default('en'))
    .option('--title <title>')
    .option('--subtitle <subtitle>')
    .option('--marking <marking>', 'banner above the page')
    .option('--scale <n>', 'pixels of the PNG per unit of the page', scale, 2)
    .action(run(act))
}
