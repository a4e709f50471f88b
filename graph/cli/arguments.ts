import { InvalidArgumentError } from 'commander'

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
