const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+.*)?)?)?$/u

/** A value as a date, ISO 8601 at its own precision: a text that is one, a year, or the earliest of a list; undefined for all else. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === 'string') return form.test(value) ? value : undefined
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1000 && value < 10_000 ? String(value) : undefined
  if (!Array.isArray(value)) return undefined
  const dates = value.flatMap((one) => dateOf(one) ?? [])
  if (dates.length < value.length) return undefined
  return dates.reduce<string | undefined>(
    (first, date) => (first === undefined || date < first ? date : first),
    undefined,
  )
}

/** Where a date stands on an axis, in years; its precision is that of its first day. */
export function yearsOf(date: string): number {
  const [, year, month, day] = form.exec(date) ?? []
  return Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 372
}
