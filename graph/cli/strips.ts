import type { CitedLink, CitedPaths, Quotation, Source } from '@/lib/api/cited'
import { flat } from '@/lib/cited/flat'
import { linkWords } from '@/lib/cited/links'
import { modalityWords, quotationNotes } from '@/lib/cited/quotations'
import { sourceLines } from '@/lib/cited/sources'
import { isolate, wrap } from './output'
import { quoteLines, type Ink } from './quote'

const gutter = '    '

const nameOf = (name: string): string => isolate(flat(name))

/** Where the quoted words stand in their sentence. */
const spanIn = ({ sentence, quote }: Quotation) => {
  const start = Math.max(0, sentence.indexOf(quote))
  return { start, end: start + quote.length }
}

/** A quoted sentence with its words set off, its source and what has to be known of it. */
export function citedLines(quotation: Quotation, ink: Ink): string[] {
  const notes = [`[${quotation.source}]`, ...quotationNotes(quotation)].join(' · ')
  return [
    ...quoteLines(quotation.sentence, spanIn(quotation), gutter, ink),
    ...wrap(notes, ink.width, gutter).map((line) => ink.paint('dim', line)),
  ]
}

function stepLines(step: CitedLink, ink: Ink): string[] {
  const words = linkWords(step, nameOf)
  const plan = step.modality === 'asserted' ? '' : ` (${modalityWords(step.modality)})`
  return [
    ...wrap(words + plan, ink.width, '  ').map((line) => ink.paint(plan ? 'warn' : 'bold', line)),
    ...(step.quotation ? citedLines({ ...step.quotation, modality: null }, ink) : []),
  ]
}

/** Sources as they are cited, each behind its number. */
export const sourceList = (sources: readonly Source[], { width, paint }: Ink): string[] =>
  sources.flatMap((source) => {
    const [head = '', title = '', ...rest] = sourceLines(source)
    return [
      ...wrap(head, width).map((line) => paint('bold', line)),
      ...[title.slice(2), ...rest].flatMap((line) => wrap(isolate(line), width, gutter)),
    ]
  })

/** Paths as strips: each step as it reads, with the sentence that says it; sources below. */
export function stripLines({ paths, sources }: CitedPaths, ink: Ink): string[] {
  const strips = paths.flatMap(({ nodes, steps }, at) => {
    const way = nodes.map(({ name }) => nameOf(name)).join(' – ')
    return [
      ...wrap(`Path ${at + 1} of ${paths.length}: ${way}`, ink.width),
      ...steps.flatMap((step) => stepLines(step, ink)),
      '',
    ]
  })
  return [...strips, ...sourceList(sources, ink)]
}
