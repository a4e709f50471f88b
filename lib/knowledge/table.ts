import { languages, type EntityKind, type Language } from '@/lib/model'
import type { KnownEntity } from './entry'

interface Cell {
  readonly shown: string | undefined
  readonly shownOnly: boolean
  readonly given: readonly string[]
  readonly folded: readonly string[]
  readonly exact: readonly string[]
}

/** "~Shown; other; ^Given; =EXACT" as names; a cell of `-` or nothing has none. */
function cellOf(text: string | undefined): Cell {
  const written = (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-')
  const names = written.map((name) => name.replace(/^\^/u, ''))
  const first = names[0]?.startsWith('=') ? undefined : names[0]
  const rest = first === undefined ? names : names.slice(1)
  return {
    shown: first?.replace(/^~/u, ''),
    shownOnly: first?.startsWith('~') ?? false,
    given: written.filter((name) => name.startsWith('^')).map((name) => name.slice(1)),
    folded: rest.filter((name) => !name.startsWith('=')),
    exact: rest.filter((name) => name.startsWith('=')).map((name) => name.slice(1)),
  }
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
  const [head = '', ...columns] = line.split('|')
  const [key = '', ...facts] = head.trim().split(' ')
  const cells = languages.map((lang, index): [Language, Cell] => [lang, cellOf(columns[index])])
  const any = cellOf(columns[languages.length])
  const shown = cells.flatMap(([lang, { shown: name }]) => (name === undefined ? [] : [[lang, name]]))
  const shownOnly = cells.filter(([, cell]) => cell.shownOnly).map(([lang]) => lang)
  const local = cells.filter(([, { folded }]) => folded.length > 0)
  const everywhere = caseless.includes(kind) ? [] : local.flatMap(([, { folded }]) => folded)
  const aliases = [...everywhere, ...(any.shown === undefined ? [] : [any.shown]), ...any.folded]
  const exact = [...cells.flatMap(([, cell]) => cell.exact), ...any.exact]
  const given = [...cells.flatMap(([, cell]) => cell.given), ...any.given]
  const properties = propertiesOf(kind, facts)
  return {
    key,
    kind,
    names: Object.fromEntries(shown) as KnownEntity['names'],
    ...(shownOnly.length ? { shownOnly } : {}),
    ...(aliases.length ? { aliases: [...new Set(aliases)] } : {}),
    ...(caseless.includes(kind) && local.length
      ? { aliasesIn: Object.fromEntries(local.map(([lang, { folded }]) => [lang, folded])) }
      : {}),
    ...(exact.length ? { exact: [...new Set(exact)] } : {}),
    ...(given.length ? { given: [...new Set(given)] } : {}),
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
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.startsWith('#')) source = line.slice(1).trim()
    else if (line !== '') entries.push(entryOf(kind, source, line))
  }
  return entries
}
