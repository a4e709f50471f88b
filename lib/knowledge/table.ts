import { languages, type EntityKind, type Language } from '@/lib/model'
import type { KnownEntity } from './entry'

interface Cell {
  readonly shown: string | undefined
  readonly shownOnly: boolean
  readonly given: readonly string[]
  readonly folded: readonly string[]
  readonly exact: readonly string[]
}

const empty: Cell = { shown: undefined, shownOnly: false, given: [], folded: [], exact: [] }

/** "~Shown; other; ^Given; =EXACT" as names; a cell of `-` or nothing has none. One pass, for there are thousands. */
function cellOf(text: string | undefined): Cell {
  const cell = text?.trim() ?? ''
  if (cell === '' || cell === '-') return empty
  const made = { shown: undefined as string | undefined, shownOnly: false }
  const given: string[] = []
  const folded: string[] = []
  const exact: string[] = []
  let first = true
  for (const part of cell.split(';')) {
    const written = part.trim()
    if (written === '') continue
    const mark = written[0]
    const name = mark === '^' || mark === '=' || mark === '~' ? written.slice(1) : written
    if (mark === '^') given.push(name)
    if (mark === '=') exact.push(name)
    else if (first) {
      made.shown = name
      made.shownOnly = mark === '~'
    } else folded.push(name)
    first = false
  }
  return { ...made, given, folded, exact }
}

const caseless: readonly EntityKind[] = ['Offence', 'Commodity']

/** What stands behind a key: country and coordinates ("lyon FR 45.76 4.84"), a mark or a type. */
function propertiesOf(
  kind: EntityKind,
  [country, latitude, longitude]: readonly string[],
): KnownEntity['properties'] {
  if (country === undefined || kind === 'Country') return undefined
  if (kind === 'Facility') return { acronym: country }
  if (country === 'series' || country === 'region') return { [country]: true }
  if (kind === 'Agreement') return { type: country }
  return {
    country,
    ...(latitude !== undefined && longitude !== undefined
      ? { latitude: Number(latitude), longitude: Number(longitude) }
      : {}),
  }
}

function entryOf(kind: EntityKind, source: string, line: string): KnownEntity {
  const columns = line.split('|')
  const [key = '', ...facts] = columns[0]!.trim().split(' ')
  const ownLanguage = caseless.includes(kind)
  const names: Partial<Record<Language, string>> = {}
  const shownOnly: Language[] = []
  const aliases: string[] = []
  const aliasesIn: Partial<Record<Language, readonly string[]>> = {}
  const exact: string[] = []
  const given: string[] = []
  for (const [index, lang] of languages.entries()) {
    const cell = cellOf(columns[index + 1])
    if (cell.shown !== undefined) names[lang] = cell.shown
    if (cell.shownOnly) shownOnly.push(lang)
    if (ownLanguage && cell.folded.length > 0) aliasesIn[lang] = cell.folded
    else aliases.push(...cell.folded)
    exact.push(...cell.exact)
    given.push(...cell.given)
  }
  const any = cellOf(columns[languages.length + 1])
  if (any.shown !== undefined) aliases.push(any.shown)
  aliases.push(...any.folded)
  exact.push(...any.exact)
  given.push(...any.given)
  const properties = propertiesOf(kind, facts)
  return {
    key,
    kind,
    names: names as KnownEntity['names'],
    ...(shownOnly.length > 0 ? { shownOnly } : {}),
    ...(aliases.length > 0 ? { aliases: [...new Set(aliases)] } : {}),
    ...(Object.keys(aliasesIn).length > 0 ? { aliasesIn } : {}),
    ...(exact.length > 0 ? { exact: [...new Set(exact)] } : {}),
    ...(given.length > 0 ? { given: [...new Set(given)] } : {}),
    ...(properties ? { properties } : {}),
    source,
  }
}

/**
 * Entries of one kind from a table, one line each: `key | English | French | Spanish | Arabic | any language`.
 * In a cell the first name is the one shown, others follow after `;`. `=` marks a name compared exactly as
 * written, `~` a shown name that is not looked for, `^` one that people have too, `-` an unknown one. Behind the key may stand a country and
 * coordinates, `series`, `region`, the acronym of a facility or the type of an agreement. A line that starts with `#` says where the facts of the lines
 * below it come from. Names of offences and commodities are looked for only in texts of their column's language.
 */
export function tableOf(kind: EntityKind, table: string): KnownEntity[] {
  let source = ''
  const entries: KnownEntity[] = []
  for (const line of table.split('\n')) {
    if (line.startsWith('#')) source = line.slice(1).trim()
    else if (line.trim() !== '') entries.push(entryOf(kind, source, line))
  }
  return entries
}
