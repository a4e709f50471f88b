/** One row: an entity, a number, a date, a text. */
export type BenchRow = readonly unknown[]
export const benchColumns = ['who', 'count', 'published', 'words'] as const

/** As many rows, the same each time. */
export const benchRows = (count: number): BenchRow[] =>
  Array.from({ length: count }, (_, at) => {
    const mixed = (at * 7919) % count
    return [
      {
        id: `operation-${mixed}`,
        labels: ['Entity', 'Operation'],
        properties: { name: `Operation ${mixed}`, nameFr: `Opération ${mixed}` },
      },
      mixed * 3,
      `20${String(10 + (mixed % 15))}-${String(1 + (mixed % 12)).padStart(2, '0')}-0${1 + (mixed % 9)}`,
      `Officers of ${mixed % 190} countries seized ${mixed} packages during the operation, police said in Lyon on the day.`,
    ]
  })
