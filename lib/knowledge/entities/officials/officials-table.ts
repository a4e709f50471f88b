import type { KnownOfficial, Tenure } from '../../entry'

/** "office organisation-x 2007 2014-11-06; office country-y 2015" as tenures; `-` for a start or end not known. */
const tenuresOf = (text: string): Tenure[] =>
  text
    .split(';')
    .map((one) => one.trim().split(' '))
    .flatMap(([office, of, from, to]) =>
      office === undefined || of === undefined
        ? []
        : [
            {
              office,
              of,
              ...(from && from !== '-' ? { from } : {}),
              ...(to && to !== '-' ? { to } : {}),
            },
          ],
    )

/**
 * Officials from a table, one line each: `key | family name | name | name in Arabic | tenures | other spellings`.
 * A line that starts with `#` says where the facts of the lines below it come from.
 */
export function officialsOf(table: string): KnownOfficial[] {
  let source = ''
  const officials: KnownOfficial[] = []
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.startsWith('#')) source = line.slice(1).trim()
    else if (line !== '') {
      const [key = '', family = '', name = '', ar = '-', tenures = '', others = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      const aliases = others
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean)
      officials.push({
        key,
        kind: 'Official',
        family,
        names: { en: name, fr: name, es: name, ...(ar === '-' || ar === '' ? {} : { ar }) },
        tenures: tenuresOf(tenures),
        ...(aliases.length ? { aliases } : {}),
        source,
      })
    }
  }
  return officials
}
