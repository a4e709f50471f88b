import { once } from 'node:events'

/**
 * Writes values to standard output, a line of JSON each; resolves when there is room for more, so that a slow
 * reader holds up the writer and not memory. Throws when the reader has gone.
 */
export async function writeLines(values: readonly unknown[]): Promise<void> {
  if (process.stdout.writableEnded || process.stdout.destroyed) throw new Error('The reader has gone.')
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
