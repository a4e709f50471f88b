import { withKnownNames } from '@/lib/phrases/known-names'
import { nameIndex, type NameEntry, type NameIndex } from '@/lib/phrases/names'
import { extractSample, sampleNames } from '../expectations'

let index: NameIndex | undefined

/** The names of everything in the samples, read from them, as the graph would hold them. */
export function sampleNameIndex(): NameIndex {
  if (index) return index
  const entries = new Map<string, NameEntry>()
  for (const sample of sampleNames())
    for (const { id, kind, name, names, aliases, mentions } of extractSample(sample).entities) {
      const before = entries.get(id)
      entries.set(id, {
        id,
        kind,
        name: before?.name ?? name,
        degree: (before?.degree ?? 0) + mentions.length,
        names: [...(before?.names ?? []), name, ...Object.values(names), ...aliases],
      })
    }
  index = nameIndex(withKnownNames([...entries.values()]))
  return index
}
