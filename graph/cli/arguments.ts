import { InvalidArgumentError, type Command } from 'commander'
import { partialDateSchema } from '@/lib/model'

/** A size such as "8MB" or "5242880", in bytes. Throws what the command line shows as wrong use. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB)?$/iu.exec(text.trim())
  if (!match) throw new InvalidArgumentError('Write it as 8MB, 500KB or a number of bytes.')
  const factor = { b: 1, kb: 1024, mb: 1024 * 1024 }[(match[2] ?? 'B').toLowerCase()] ?? 1
  return Math.round(Number(match[1]) * factor)
}

/** Reads a whole number between 1 and `most`. */
export const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`A whole number from 1 to ${most}.`)
    return value
  }

/** What commands that read releases take, as their help says it. */
export const sourcesHelp =
  'files, folders, patterns such as "2014/**/*.html" or web addresses; - reads standard input'

export const formatsHelp =
  '\nFormats: plain text, HTML, Markdown, PDF, JSON (also one object a line), RSS and Atom; told by their content.'

/** How a command's options say that documents are read. */
export const readingOptions = ({
  maxSize,
  allowPrivate,
  includeSuspects,
}: {
  readonly maxSize?: number
  readonly allowPrivate?: boolean
  readonly includeSuspects?: boolean
}): { limit?: number; fetch?: { allowPrivate: true }; includeSuspects?: true } => ({
  ...(maxSize === undefined ? {} : { limit: maxSize }),
  ...(allowPrivate ? { fetch: { allowPrivate: true } } : {}),
  ...(includeSuspects ? { includeSuspects: true } : {}),
})

/** Reads a date at any precision. */
export function parseDate(text: string): string {
  if (partialDateSchema.safeParse(text).success) return text
  throw new InvalidArgumentError('Write it as 2013, 2013-09 or 2013-09-12.')
}

/** Reads names out of `allowed` with commas between them, in any case. */
export const oneOrMore =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((part) => {
      const wanted = part.trim().toLowerCase()
      const found = allowed.find((name) => name.toLowerCase() === wanted)
      if (found) return found
      const near = allowed.filter((name) => name.toLowerCase().startsWith(wanted.slice(0, 3)))
      throw new InvalidArgumentError(
        near.length > 0 && wanted !== ''
          ? `There is no “${part}”. Did you mean ${near.join(' or ')}?`
          : `There is no “${part}”. There are ${allowed.join(', ')}.`,
      )
    })

/** How a command that answers with a list says in which form. */
export const listOptions = (command: Command): Command =>
  command.option('--json', 'as JSON (the default when piped)').option('--ndjson', 'as JSON, an object a line')
