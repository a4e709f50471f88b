import { countries, knownEntities } from '@/lib/knowledge'
import { folderNamesOf } from '@/lib/knowledge/folder-names'
import { foldName } from '@/lib/text/fold'

let names: ReadonlySet<string> | undefined

const collect = (): ReadonlySet<string> =>
  new Set(
    [...countries, ...knownEntities.filter(({ kind }) => kind === 'Place')].flatMap((entry) =>
      [
        ...Object.values(entry.names),
        ...(entry.aliases ?? []),
        ...(entry.exact ?? []),
        ...Object.values(entry.aliasesIn ?? {}).flat(),
        ...folderNamesOf(entry.kind, entry.key).map(({ name }) => name),
      ].map(foldName),
    ),
  )

/** True for a line that is the name of a country or a known place and nothing else. */
export const isPlaceName = (line: string): boolean => (names ??= collect()).has(foldName(line))
