import { partialDateSchema } from '@/lib/model'
import { hasProse, makeRelease, type Given } from './plain-text'
import type { ReleaseReader } from './release'

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

/**
 * Summaries with a header between `---` lines: title, lang, publishedAt, number and the official release that
 * they stand for (standsFor.publisher, .date, .number, .address). The text is the title and the body.
 */
export const sample: ReleaseReader = {
  name: 'sample',
  recognises: (text) => header.test(text) && /^standsFor\./mu.test(header.exec(text)?.[1] ?? ''),
  read: (text, options) => {
    const match = header.exec(text)
    const fields = parseHeader(match?.[1] ?? '')
    if ('problem' in fields) {
      return { ok: false, code: 'bad_header', message: `The header cannot be read: ${fields.problem}.` }
    }
    const title = fields.get('title')
    const stands = standsFor(fields)
    const publishedAt = fields.get('publishedAt') ?? stands?.date
    if (!title || !stands || !partialDateSchema.safeParse(publishedAt).success) {
      return {
        ok: false,
        code: 'bad_header',
        message:
          'The header needs title, publishedAt, standsFor.publisher and standsFor.date (2013, 2013-10 or 2013-10-11).',
      }
    }
    const body = text.slice(match?.[0].length ?? 0).trim()
    if (!hasProse(body)) {
      return {
        ok: false,
        code: 'no_release',
        message: 'There is no release in this text: it has too little prose.',
      }
    }
    const whole = body.startsWith(title) ? body : `${title}\n\n${body}`
    const lang = fields.get('lang')
    const number = fields.get('number') ?? stands.number
    const given: Given = {
      title,
      publisher: samplePublisher,
      basis: 'summary',
      standsFor: stands,
      ...(publishedAt ? { publishedAt } : {}),
      ...(lang ? { lang } : {}),
      ...(number ? { number } : {}),
    }
    const { source, name } = options
    return { ok: true, ...makeRelease(whole, { source, ...(name ? { name } : {}) }, given) }
  },
}
