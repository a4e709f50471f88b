import { withKnownNames } from '@/lib/phrases/known-names'
import { nameIndex, type NameEntry, type NameIndex } from '@/lib/phrases/names'
import { extractSample, sampleNames } from '../expectations'

let entries: readonly NameEntry[] | undefined
let index: NameIndex | undefined

/** Everything in the samples with its names, read from them, and what curated knowledge adds, as the graph would hold it. */
export function sampleEntries(): readonly NameEntry[] {
  if (entries) return entries
  const byId = new Map<string, NameEntry>()
  for (const sample of sampleNames())
    for (const { id, kind, name, names, aliases, mentions } of extractSample(sample).entities) {
      const before = byId.get(id)
      byId.set(id, {
        id,
        kind,
        name: before?.name ?? name,
        degree: (before?.degree ?? 0) + mentions.length,
        names: [...(before?.names ?? []), name, ...Object.values(names), ...aliases],
      })
    }
  entries = withKnownNames([...byId.values()])
  return entries
}

/** The names of the samples as phrases are read with them. */
export const sampleNameIndex = (): NameIndex => (index ??= nameIndex(sampleEntries()))
