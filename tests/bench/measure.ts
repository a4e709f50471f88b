/** The value below which `share` of the sorted values lie. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

/** Times of one action run again and again, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

/** Runs two actions by turns, so that both meet the same machine, after a warm-up that is not counted. */
export async function compare(
  ours: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
  rounds = 60,
): Promise<{ ours: Times; baseline: Times }> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let round = -10; round < rounds; round += 1) {
    for (const [name, action] of [
      ['ours', ours],
      ['baseline', baseline],
    ] as const) {
      const from = performance.now()
      await action()
      if (round >= 0) times[name].push(performance.now() - from)
    }
  }
  const summary = (values: number[]): Times => {
    const sorted = values.toSorted((a, b) => a - b)
    return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) }
  }
  return { ours: summary(times.ours), baseline: summary(times.baseline) }
}

/** Prints a heading and its lines, labels in one column. */
export function printSection(title: string, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([label]) => label.length))
  console.log(`\n${title}`)
  for (const [label, text] of lines) console.log(`  ${label.padEnd(width)}  ${text}`)
}

/** A number with two digits after the point under ten, none above. */
export const short = (value: number): string =>
  value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')

/** Resident memory of this process in MB. */
export const residentMegabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024)
