import { foldName } from '@/lib/text/fold'

/**
 * How well `text` fits `label`, in any script, with or without accents: 2 when the label begins with it, 1 when each
 * of its words begins a word of the label, 0 when not. An empty text begins everything.
 */
export function fits(label: string, text: string): 0 | 1 | 2 {
  const folded = foldName(label)
  const wanted = foldName(text)
  if (folded.startsWith(wanted)) return 2
  const words = folded.split(' ')
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}
