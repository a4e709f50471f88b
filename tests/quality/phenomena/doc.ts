import { statusOf, type Phenomenon, type Status } from './phenomenon'
import { files, phenomena } from './table'

const head = ['no.', 'phenomenon', 'read', 'tested in', 'what is not read, and why']

const rowOf = (file: string, one: Phenomenon): string[] => [
  String(one.number),
  one.name,
  statusOf(one),
  `\`${file}.ts\` (${one.cases.length})`,
  one.reason ?? '',
]

/** A table as the formatter writes it: each column as wide as its widest cell. */
function table(rows: readonly string[][]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!, fill)).join(' | ')} |`
  const [first, ...rest] = rows.map((row) => line(row))
  return [
    first,
    line(
      head.map(() => ''),
      '-',
    ),
    ...rest,
  ].join('\n')
}

/** The page docs/phenomena.md. */
export function phenomenaDoc(): string {
  const count = (status: Status): number => phenomena.filter((one) => statusOf(one) === status).length
  const rows = Object.entries(files).flatMap(([file, ones]) => ones.map((one) => rowOf(file, one)))
  const cases = phenomena.reduce((sum, one) => sum + one.cases.length, 0)
  return `# Hard phenomena

Eighty things in police releases that are easily read wrong: ${count('handled')} are handled, ${count('in part')} in part, ${count('not handled')} not. Each is tested on short texts of our own (${cases} in all, in the languages that it concerns; their number in brackets) in \`tests/quality/phenomena/table\`. A text lists what must be read of it, what must never be, and, where something is still amiss, which right lines are missing and which wrong ones are read: the test asserts these too, so that whoever mends one has to move it.

This page is written by \`npx tsx tests/quality/phenomena/write-doc.ts\`; a test holds it to the table.

${table([head, ...rows])}
`
}
