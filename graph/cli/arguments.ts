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
