import type { ExtractedClaim, ExtractedFigure, Extraction } from '@/lib/model'

/** What one release says, each statement on a line of its own, sorted: what a reviewer reads beside the text. */
export interface Statements {
  readonly entities: readonly string[]
  readonly claims: readonly string[]
  readonly figures: readonly string[]
}

export const kindsOfStatement = ['entities', 'claims', 'figures'] as const
export type KindOfStatement = (typeof kindsOfStatement)[number]

type NameOf = (id: string) => string

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].sort()

function when({ validFrom, validTo }: ExtractedClaim): string {
  if (!validFrom && !validTo) return ''
  return validFrom === validTo ? `, ${validFrom}` : `, ${validFrom ?? '…'} to ${validTo ?? '…'}`
}

/** "MET Jingrong Liao — Ronald K. Noble [asserted]", with its time and whether it is recalled in passing. */
export function claimLine(claim: ExtractedClaim, name: NameOf): string {
  const title = claim.qualifiers?.['title']
  return `${claim.relation} ${name(claim.subject)} — ${name(claim.object)}${title ? ` (${title})` : ''} [${claim.modality}${
    claim.background ? ', background' : ''
  }${when(claim)}]`
}

/** "SOGA: arrests about 7000 (près de), 2007 to 2010 [asserted]". */
export function figureLine(figure: ExtractedFigure, name: NameOf): string {
  const parts = [
    `${name(figure.about)}: ${figure.measure} ${figure.comparator} ${figure.value}`,
    figure.currency ?? '',
    figure.unit ?? '',
    figure.item ? `of ${figure.item}` : '',
    figure.in ? `in ${name(figure.in)}` : '',
    figure.word ? `(${figure.word})` : '',
  ].filter((part) => part !== '')
  const { period, covers, editions: count } = figure
  const time = period ? `, ${period.from === period.to ? period.from : `${period.from} to ${period.to}`}` : ''
  const editions = covers?.length ? `, covers ${covers.map(name).join(' + ')}` : ''
  const counted = count === undefined ? '' : `, first ${count} editions`
  return `${parts.join(' ')}${time}${counted}${editions} [${figure.modality}${figure.background ? ', background' : ''}]`
}

/** Every statement of `extraction` as readable lines. */
export function statementsOf(extraction: Extraction): Statements {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]))
  const name: NameOf = (id) => names.get(id) ?? id
  return {
    entities: unique(extraction.entities.map((entity) => `${entity.name} (${entity.id})`)),
    claims: unique(extraction.claims.map((claim) => claimLine(claim, name))),
    figures: unique(extraction.figures.map((figure) => figureLine(figure, name))),
  }
}

/**
 * A line without what a statement says besides its ends and its number: title, hedge, time, unit and item. Two lines
 * with the same core are about the same thing.
 */
export function coreOf(line: string): string {
  return line
    .replace(/\s*\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replace(/\[(\w+)[^\]]*\]$/u, '[$1]')
    .replace(/,[^[]*\[/u, ' [')
    .replace(/ (?:t|kg|l|days|weeks|months)(?= |$)/gu, '')
    .replace(/ of (?!.*—).*?(?= in \p{Lu}| \[)/u, '')
}
