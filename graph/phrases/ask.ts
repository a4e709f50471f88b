import { runQuery } from '@/graph/gateway'
import type { AskAnswer } from '@/lib/api/ask'
import type { Language } from '@/lib/model'
import { chipsOf, type Chip, type ChipWords } from '@/lib/phrases/chips'
import { choicesOf } from '@/lib/phrases/choices'
import { toCypher } from '@/lib/phrases/cypher'
import type { Meaning } from '@/lib/phrases/meaning'
import { nearestReady } from '@/lib/phrases/nearest'
import { readingsFrom } from '@/lib/phrases/readings'
import { understand, type Understanding } from '@/lib/phrases/understand'
import { questions } from '@/lib/questions'
import { graphNames } from './read-names'

/** A phrase, or the meaning of one, to be answered in a language. */
export interface Asking {
  readonly phrase?: string
  readonly meaning?: Meaning
  readonly lang?: Language | undefined
  /** Without, only what was understood and its Cypher. */
  readonly run?: boolean
  /** One query of each person runs at a time. */
  readonly who: string
  /** Stops the query when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined
}

/** Whether a meaning asks for anything that can be answered. */
const isWhole = ({ ask, about, kinds, conditions, measures, from, to, modality }: Meaning): boolean => {
  if (ask === 'path' || ask === 'shared') return about.length > 1
  if (ask === 'entity') return about.length > 0
  if (ask === 'releases') return about.length > 0 || Boolean(from ?? to)
  if (ask === 'figures') return about.length + measures.length + conditions.length > 0 || Boolean(from ?? to)
  return kinds.length + conditions.length > 0 || Boolean(modality)
}

/** A question in words: its chips one after the other. */
const inWords = (chips: readonly Chip[]): string => chips.map(({ label }) => label).join(' · ')

function nearestTo(phrase: string, read: Understanding, words: ChipWords): AskAnswer['nearest'] {
  const part = isWhole(read.meaning)
    ? [{ label: inWords(chipsOf(read.meaning, { ...words, told: [] })), meaning: read.meaning }]
    : []
  const ready = nearestReady(phrase, questions).map(({ name, title }) => ({
    label: title[words.lang],
    question: name,
  }))
  return [...part, ...ready]
}

/**
 * Answers a question in plain words, or its meaning with something changed. Nothing is answered while words were
 * not understood or a choice is open: then these are told, with the nearest questions. Throws what `runQuery` throws.
 */
export async function ask({
  phrase = '',
  meaning,
  lang,
  run = true,
  who,
  signal,
}: Asking): Promise<AskAnswer> {
  const { index, entity } = await graphNames()
  const read: Understanding = meaning
    ? { lang: lang ?? 'en', meaning, told: [], missed: [] }
    : understand(phrase, readingsFrom(lang), index)
  const words: ChipWords = { lang: lang ?? (read.lang as Language), told: read.told, entity }
  const understood = read.missed.length === 0
  const choices = understood ? choicesOf(read.meaning, words) : []
  const { cypher, params } = toCypher(read.meaning)
  const answer: AskAnswer = {
    understood,
    lang: read.lang,
    meaning: read.meaning,
    chips: chipsOf(read.meaning, words),
    notUnderstood: [...read.missed],
    choices,
    nearest: understood ? [] : nearestTo(phrase, read, words),
    cypher,
    params,
  }
  if (!understood || choices.length > 0 || !run) return answer
  return { ...answer, result: await runQuery({ cypher, params, who, signal }) }
}
