import type { Chosen } from './portions'
import { compareText } from '@/lib/text/compare'

const hidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'))

/** Files of an input, each by its path in the chosen folder; hidden files are passed over. */
export const filesOfInput = (files: FileList): Chosen[] =>
  [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, body: file }))
    .filter(({ name }) => !hidden(name))
    .toSorted(byName)

/** Every file that was dropped, folders read to their depths; hidden files are passed over. In order of their names. */
export async function filesOfDrop(data: DataTransfer): Promise<Chosen[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return filesOfInput(data.files)
  const found = await Promise.all(entries.map((entry) => filesOfEntry(entry)))
  return found.flat().toSorted(byName)
}

const byName = (a: Chosen, b: Chosen): number => compareText(a.name, b.name)

async function filesOfEntry(entry: FileSystemEntry): Promise<Chosen[]> {
  if (hidden(entry.name)) return []
  if (entry.isFile) {
    const body = await new Promise<File>((resolve, reject) => {
      ;(entry as FileSystemFileEntry).file(resolve, reject)
    })
    return [{ name: entry.fullPath.replace(/^\//, ''), body }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  for (;;) {
    const page = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (page.length === 0) break
    inside.push(...page)
  }
  const found = await Promise.all(inside.map((child) => filesOfEntry(child)))
  return found.flat()
}
