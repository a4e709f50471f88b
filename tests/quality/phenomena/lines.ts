import { extract } from '@/lib/extract/pipeline'
import type { Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import { compareTwins, type Difference } from '@/lib/twins'
import { claimLine, figureLine } from '../readable'
import type { Case, Told } from './phenomenon'

function read({ title, date, body, address }: Told): Extraction {
  const text = [title, date, body].filter((part) => part !== undefined).join('\n\n')
  const result = readRelease({ text, source: 'a test', ...(address ? { address } : {}) })
  if (!result.ok) throw new Error(result.message)
  return extract(result.release)
}

/** "release: en, 2013-10-11, Lyon, France". */
function headLine({ release }: Extraction): string {
  const { city, country } = release.dateline ?? {}
  return `release: ${release.lang}, ${release.publishedAt ?? 'no date'}, ${city ?? 'no city'}, ${country ?? 'no country'}`
}

/** "Official Jingrong Liao “Mr Liao”", a line for each way that the text calls the entity. */
const entityLines = ({ entities }: Extraction): string[] =>
  entities.flatMap(({ kind, name, mentions }) =>
    [...new Set(mentions.map(({ quote }) => quote.replace(/\s+/gu, ' ')))].map(
      (quote) => `${kind} ${name} “${quote}”`,
    ),
  )

/** "differs: value high × 1000". */
const differenceLine = ({ kind, severity, factor, entity }: Difference): string =>
  `differs: ${kind} ${severity}${factor === null ? '' : ` × ${factor}`}${entity ? ` ${entity.name}` : ''}`

/** What the extractor reads of one text, a line each. */
function said(extraction: Extraction): string[] {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? id
  return [
    headLine(extraction),
    ...entityLines(extraction),
    ...extraction.claims.map(
      (claim) => claimLine(claim, name) + (claim.saidBy ? ` says ${name(claim.saidBy)}` : ''),
    ),
    ...extraction.figures.map((figure) => figureLine(figure, name)),
  ]
}

/** All that is read from a case: of its text, of its second version, and what differs between the two. */
export function linesOf(one: Case): string[] {
  const first = read(one)
  if (!one.and) return said(first)
  const second = read(one.and)
  const { why, differences } = compareTwins(first, second)
  return [
    ...said(first).map((line) => `a: ${line}`),
    ...said(second).map((line) => `b: ${line}`),
    ...(why ? [`twins by ${why.rule}`] : []),
    ...differences.map(differenceLine),
  ]
}

/** Whether `line` is what `wanted` describes: from its beginning, "…" for anything between, anything behind. */
export function fits(wanted: string, line: string): boolean {
  const [first = '', ...rest] = wanted.split('…')
  if (!line.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = line.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return true
}
