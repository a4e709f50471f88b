import type { Comparator } from '@/lib/model'
import { answersAgree } from '@/lib/projection'
import type { Difference } from './comparison'
import {
  boundsDiffer,
  factorOf,
  sameAmount,
  sameSlot,
  sameUnit,
  valuesAgree,
  type FigurePair,
  type FigureView,
} from './figure-view'
import { pairFigures, type Paired } from './pair-figures'
import { datesConflict } from './partial-dates'
import { namedOf, sideOfFigure, type Version } from './version'

type Compared = Pick<Difference, 'kind' | 'severity'> & { readonly factor?: number | undefined }

const difference = (pair: FigurePair, { kind, severity, factor }: Compared): Difference => ({
  kind,
  severity,
  factor: factor ?? null,
  about: namedOf(pair.a.version, pair.a.figure.about),
  entity: null,
  a: sideOfFigure(pair.a.version, pair.a.figure),
  b: sideOfFigure(pair.b.version, pair.b.figure),
})

const turn: Readonly<Record<Comparator, number>> = {
  exact: 0,
  about: 0,
  over: 1,
  at_least: 1,
  under: -1,
  up_to: -1,
}

/** One number hedged otherwise: to the other side, which may leave no common value, or with the hedge lost. */
function hedges(pair: FigurePair): Compared[] {
  const [a, b] = [pair.a.answer.comparator, pair.b.answer.comparator]
  if (a === b || !sameAmount(pair)) return []
  const opposite = turn[a] === -turn[b] && turn[a] !== 0
  const possible = answersAgree(pair.a.answer, pair.b.answer)
  const severity = opposite && !possible ? 'high' : opposite || !possible ? 'medium' : 'low'
  return [{ kind: 'comparator', severity }]
}

function modality(pair: FigurePair): Compared[] {
  const [a, b] = [pair.a.figure.modality, pair.b.figure.modality]
  if (a === b) return []
  return [{ kind: 'modality', severity: a === 'denied' || b === 'denied' ? 'high' : 'medium' }]
}

function period(pair: FigurePair): Compared[] {
  const [a, b] = [pair.a.figure.period, pair.b.figure.period]
  if (!a || !b || (!datesConflict(a.from, b.from) && !datesConflict(a.to, b.to))) return []
  return [{ kind: 'date', severity: 'medium' }]
}

function comparedPair(pair: Paired): Compared[] {
  if (pair.round === 'factor') return [{ kind: 'value', severity: 'high', factor: factorOf(pair) }]
  if (pair.round === 'currency') return [{ kind: 'currency', severity: 'high' }]
  if (pair.round === 'measure')
    return [pair.a, pair.b].some(({ figure }) => figure.measure === 'other')
      ? []
      : [{ kind: 'measure', severity: 'medium' }]
  const bound: Compared[] = boundsDiffer(pair) ? [{ kind: 'value', severity: 'medium' }] : []
  return [...bound, ...hedges(pair), ...modality(pair), ...period(pair)]
}

/** The only ones left of one question, on both sides, with no other answer paired: their values differ. */
function lastOnes(
  pairs: readonly Paired[],
  left: { a: readonly FigureView[]; b: readonly FigureView[] },
): FigurePair[] {
  const rivals = ({ a, b }: FigurePair): boolean =>
    [...left.a, ...pairs.map((pair) => pair.a)].some(
      (other) => other !== a && sameSlot({ a: other, b }, 'not different'),
    ) ||
    [...left.b, ...pairs.map((pair) => pair.b)].some(
      (other) => other !== b && sameSlot({ a, b: other }, 'not different'),
    )
  return left.a
    .flatMap((a) => left.b.map((b) => ({ a, b })))
    .filter(
      (pair) =>
        pair.a.figure.measure !== 'other' &&
        sameSlot(pair, 'same') &&
        sameUnit(pair) &&
        !valuesAgree(pair) &&
        !rivals(pair),
    )
}

/** Of figures that found no partner, how they relate to what the other version answers to the same question. */
function secondAnswers(
  pairs: readonly Paired[],
  left: { a: readonly FigureView[]; b: readonly FigureView[] },
): { said: Set<FigureView>; slips: FigurePair[] } {
  const said = new Set<FigureView>()
  const slips: FigurePair[] = []
  const look = (own: FigureView, pair: FigurePair): void => {
    if (!sameSlot(pair, 'same') || !sameUnit(pair)) return
    if (factorOf(pair) === undefined && !answersAgree(pair.a.answer, pair.b.answer)) return
    if (factorOf(pair) !== undefined && !said.has(own)) slips.push(pair)
    said.add(own)
  }
  for (const a of left.a) for (const { b } of pairs) look(a, { a, b })
  for (const b of left.b) for (const { a } of pairs) look(b, { a, b })
  return { said, slips }
}

/** What comparing figures gives: how many agree, what differs, and those that the other version does not seem to have. */
export interface FigureResult {
  readonly agreeing: number
  readonly differences: readonly Difference[]
  readonly left: { readonly a: readonly FigureView[]; readonly b: readonly FigureView[] }
}

/** Compares the figures of two versions slot by slot. */
export function compareFigures(first: readonly FigureView[], second: readonly FigureView[]): FigureResult {
  const { pairs, left } = pairFigures(first, second)
  const { said, slips } = secondAnswers(pairs, left)
  const open = {
    a: left.a.filter((view) => !said.has(view)),
    b: left.b.filter((view) => !said.has(view)),
  }
  const last = lastOnes(pairs, open)
  const met = new Set(last.flatMap(({ a, b }) => [a, b]))
  const compared = pairs.map((pair) => ({ pair, found: comparedPair(pair) }))
  return {
    agreeing: compared.filter(({ found }) => found.length === 0).length,
    differences: [
      ...compared.flatMap(({ pair, found }) => found.map((one) => difference(pair, one))),
      ...slips.map((pair) => difference(pair, { kind: 'value', severity: 'high', factor: factorOf(pair) })),
      ...last.map((pair) => difference(pair, { kind: 'value', severity: 'high', factor: factorOf(pair) })),
    ],
    left: { a: open.a.filter((view) => !met.has(view)), b: open.b.filter((view) => !met.has(view)) },
  }
}

/** A figure that the other version was not found to give. */
export const lostFigure = (version: Version, { figure }: FigureView, side: 'a' | 'b'): Difference => ({
  kind: 'figure',
  severity: 'low',
  factor: null,
  about: namedOf(version, figure.about),
  entity: null,
  a: null,
  b: null,
  [side]: sideOfFigure(version, figure),
})
