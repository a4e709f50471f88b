import { partialDateSchema } from '@/lib/model'
import type { Draft, Given, NoRelease } from '../release'

/** The publisher of every summary that the project ships. */
export const samplePublisher = 'Communiqué sample'

const header = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u

function parseHeader(block: string): Map<string, string> | { problem: string } {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    if (line.trim() === '') continue
    const match = /^([A-Za-z.]+)\s*:\s*(.*)$/u.exec(line.trim())
    if (!match?.[1]) return { problem: `"${line.trim()}" is not of the form "key: value"` }
    fields.set(match[1], (match[2] ?? '').replace(/^(["'])(.*)\1$/u, '$2').trim())
  }
  return fields
}

function standsFor(fields: ReadonlyMap<string, string>): Given['standsFor'] | undefined {
  const publisher = fields.get('standsFor.publisher')
  const date = fields.get('standsFor.date')
  if (!publisher || !date || !partialDateSchema.safeParse(date).success) return undefined
  const number = fields.get('standsFor.number')
  const address = fields.get('standsFor.address')
  return { publisher, date, ...(number ? { number } : {}), ...(address ? { address } : {}) }
}

const unixLines = (text: string): string => text.replaceAll('\r\n', '\n')

const bad = (message: string): NoRelease => ({ ok: false, code: 'bad_header', message })

/** True for a summary of the project's own: a header between `---` lines that says what it stands for. */
export const looksLikeSample = (text: string): boolean =>
  /^standsFor\./mu.test(header.exec(unixLines(text))?.[1] ?? '')

/**
 * Summaries with a header between `---` lines: title, lang, publishedAt, number and the official release that
 * they stand for (standsFor.publisher, .date, .number, .address). The text is the title and the body.
 */
export function readSample(given: string): Draft[] | NoRelease {
  const text = unixLines(given)
  const match = header.exec(text)
  const fields = parseHeader(match?.[1] ?? '')
  if ('problem' in fields) return bad(`The header cannot be read: ${fields.problem}.`)
  const title = fields.get('title')
  const stands = standsFor(fields)
  const publishedAt = fields.get('publishedAt') ?? stands?.date
  if (!title || !stands || !partialDateSchema.safeParse(publishedAt).success) {
    return bad(
      'The header needs title, publishedAt, standsFor.publisher and standsFor.date (2013, 2013-10 or 2013-10-11).',
    )
  }
  const body = text.slice(match?.[0].length ?? 0).trim()
  const lang = fields.get('lang')
  const number = fields.get('number') ?? stands.number
  return [
    {
      text: body.startsWith(title) ? body : `${title}\n\n${body}`,
      given: {
        title,
        publisher: samplePublisher,
        basis: 'summary',
        standsFor: stands,
        ...(publishedAt ? { publishedAt } : {}),
        ...(lang ? { lang } : {}),
        ...(number ? { number } : {}),
      },
    },
  ]
}
