import type { Draft, NoRelease } from '../release'
import { readFields, type RecordFields } from './fields'

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Lists that exports put their records in. */
const containers = [
  'releases',
  'items',
  'articles',
  'documents',
  'results',
  'data',
  'news',
  'entries',
  'rows',
]

/** The records of a value: an array's, those of an export's list, or the value itself. */
function recordsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isRecord)
  if (!isRecord(value)) return []
  for (const key of containers) {
    const inside = value[key]
    if (Array.isArray(inside) && inside.some(isRecord)) return inside.filter(isRecord)
  }
  return [value]
}

function recordsIn(text: string): { records: Json[] } | NoRelease {
  const whole = parse(text)
  if (whole !== undefined) return { records: recordsOf(whole) }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const records: Json[] = []
  for (const [at, line] of lines.entries()) {
    const value = parse(line)
    if (isRecord(value)) records.push(value)
    else if (lines.length === 1 || at === 0)
      return {
        ok: false,
        code: 'bad_json',
        message: 'The JSON cannot be read: it is cut short or has a mistake in it.',
      }
    else
      return {
        ok: false,
        code: 'bad_json',
        message: `Line ${at + 1} is not a JSON object: one release a line is expected.`,
      }
  }
  return { records }
}

const markup = /<\/?(?:p|br|div|span|strong|em|b|i|a|ul|ol|li|h[1-6]|table|blockquote)\b[^>]{0,300}>/iu

/** A record's release as a text: title, standfirst and body, of which HTML is reduced to its words. */
export function draftOf(
  { text, subtitle, given }: RecordFields,
  textOfHtml: (html: string) => string,
): Draft {
  const plain = (words: string): string => (markup.test(words) ? textOfHtml(words) : words)
  const body = plain(text ?? '').trim()
  if (body === '') return { text: '', given }
  const title = given.title === undefined ? undefined : plain(given.title).replace(/\s+/gu, ' ').trim()
  const top = title !== undefined && !body.startsWith(title) ? [title] : []
  const standfirst =
    subtitle !== undefined && !body.includes(subtitle) ? [plain(subtitle).replace(/\s+/gu, ' ')] : []
  return {
    text: [...top, ...standfirst, body].join('\n\n'),
    given: { ...given, ...(title === undefined ? {} : { title }) },
  }
}

/** The releases in a JSON document: one object, an array, an export with a list of them, or an object a line. */
export function readJson(text: string, textOfHtml: (html: string) => string): Draft[] | NoRelease {
  const found = recordsIn(text)
  if ('ok' in found) return found
  const read = found.records.map((record) => readFields(record))
  if (read.every(({ text }) => text === undefined))
    return {
      ok: false,
      code: 'no_release',
      message: 'There is no release in this JSON: an object needs at least a text, body or content.',
    }
  return read.map((fields) => draftOf(fields, textOfHtml))
}
