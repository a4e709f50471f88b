import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { compareText } from '@/lib/text/compare'
import { halves, type Half } from './annotation'
import type { Verdict, What } from './judge'
import { floorsPath, readFloors, scores, verdictsOf, type Floors } from './floors'
import { f1Of, judgeHalf, precisionOf, recallOf, tally, type Judged, type Tally } from './score'

const percent = (value: number): string => (100 * value).toFixed(1)
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const counted = ({ right, wrong, missing }: Tally): (string | number)[] => [
  percent(precisionOf({ right, wrong, missing })),
  percent(recallOf({ right, wrong, missing })),
  percent(f1Of({ right, wrong, missing })),
  right,
  wrong,
  missing,
]
const head = (...first: readonly string[]): string[] => [
  row(...first, 'precision', 'recall', 'F1', 'right', 'wrong', 'missing'),
  row(...first.map(() => '---'), ...Array.from({ length: 6 }, () => '--:')),
]

function byGroup(verdicts: readonly Verdict[], what: What): string[] {
  const groups = [...new Set(verdicts.filter((one) => one.what === what).map(({ group }) => group))]
  return groups
    .sort(compareText)
    .map((group) =>
      row(group, ...counted(tally(verdicts.filter((one) => one.what === what && one.group === group)))),
    )
}

function causes(verdicts: readonly Verdict[]): string[] {
  const counts = new Map<string, number>()
  for (const { what, verdict, cause } of verdicts)
    if (cause !== undefined) {
      const name = [what, verdict, cause].join(' | ')
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([name, count]) => row(name, count))
}

const titles: Readonly<Record<Half, string>> = {
  aside: 'The half kept aside',
  open: 'The half that rules were written beside',
}

function section(half: Half, judged: readonly Judged[]): string[] {
  const verdicts = verdictsOf(judged)
  const table = [...scores(judged)].map(([name, sum]) => row(name, ...counted(sum)))
  return [
    `## ${titles[half]}`,
    `${judged.length} releases.`,
    [...head('what'), ...table].join('\n'),
    '### By kind',
    [...head('kind'), ...byGroup(verdicts, 'entities')].join('\n'),
    '### By relation',
    [...head('relation'), ...byGroup(verdicts, 'claims')].join('\n'),
    '### By measure',
    [...head('measure'), ...byGroup(verdicts, 'figures')].join('\n'),
    '### Causes',
    [row('what', 'error', 'cause', 'count'), row('---', '---', '---', '--:'), ...causes(verdicts)].join('\n'),
  ]
}

function listed(judged: readonly Judged[]): string[] {
  return judged.map(({ release, verdicts }) => {
    const lines = verdicts
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ verdict, cause, line }) => `${verdict} (${cause}): ${line.replace(/\s+/gu, ' ')}`)
    return `### ${release.name}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``
  })
}

const floorOf = (value: number): number => Math.floor(value * 100) / 100

/** Writes docs/score.md and raises the floors to what is reached now. */
async function report(): Promise<void> {
  const judged = new Map(halves.map((half) => [half, judgeHalf(half)] as const))
  const floors: Floors = readFloors()
  for (const [half, releases] of judged)
    for (const [name, sum] of scores(releases)) {
      const before = floors[`${half} ${name}`]
      floors[`${half} ${name}`] = {
        precision: Math.max(before?.precision ?? 0, floorOf(precisionOf(sum))),
        recall: Math.max(before?.recall ?? 0, floorOf(recallOf(sum))),
      }
    }
  const text = [
    '# The score of extraction',
    'Made by `npx tsx tests/quality/annotated/report.ts`; do not edit. [annotating.md](annotating.md) says how releases are read by hand. A statement is right when kind, relation or measure, ends, sense (asserted, planned, alleged, denied), number, hedge, currency and place are what the reader wrote. The tests fail when a score falls below its floor, and floors only rise.',
    ...section('aside', judged.get('aside')!),
    ...section('open', judged.get('open')!),
    '## Errors in the open half',
    'Those of the half kept aside are counted above and not listed, so that no rule is written for them.',
    ...listed(judged.get('open')!),
  ].join('\n\n')
  const files: readonly (readonly [string, string])[] = [
    [join(process.cwd(), 'docs', 'score.md'), text],
    [floorsPath, JSON.stringify(floors)],
  ]
  for (const [path, content] of files)
    writeFileSync(path, await format(content, { ...(await resolveConfig(path)), filepath: path }))
  for (const half of halves)
    for (const [name, sum] of scores(judged.get(half)!))
      process.stdout.write(`${`${half} ${name}`.padEnd(28)}${counted(sum).join('  ')}\n`)
}

if (process.argv[1]?.endsWith('report.ts')) await report()
