import { measureNames } from '@/lib/model/measures'
import { isDate } from './dates'
import type { Limits, Look, SizeRule } from './state'
import { colourRules, noLimits, plainLook } from './state'

const number = (text: string | null, most: number): number | undefined => {
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return value >= 0 && value <= most ? value : undefined
}
const date = (text: string | null) => (text !== null && isDate(text) ? text : null)

/** Limits from the parameters of an address; what is missing or makes no sense limits nothing. */
export const readLimits = (params: URLSearchParams): Limits => ({
  confidence: number(params.get('confidence'), 1) ?? noLimits.confidence,
  degree: Math.round(number(params.get('degree'), 999) ?? noLimits.degree),
  clock: params.get('clock') === 'published' ? 'published' : noLimits.clock,
  from: date(params.get('from')),
  to: date(params.get('to')),
  undated: params.get('undated') !== 'no',
  knownOn: date(params.get('known')),
})

const isSizeRule = (text: string): text is SizeRule =>
  text === 'degree' || text === 'stories' || measureNames.some((name) => text === `figure:${name}`)

/** The look from the parameters of an address; the plain one where they say nothing known. */
export function readLook(params: URLSearchParams): Look {
  const size = params.get('size') ?? ''
  return {
    size: isSizeRule(size) ? size : plainLook.size,
    colour: colourRules.find((rule) => rule === params.get('colour')) ?? plainLook.colour,
    lines: params.get('lines') === 'bundled' ? 'bundled' : plainLook.lines,
  }
}

/** Parameters of an address that say how a board is limited and how it looks; none for a plain board. */
export function sightParts(limits: Limits, look: Look): string[] {
  const parts: [string, string | number | null, string | number | null][] = [
    ['confidence', limits.confidence, noLimits.confidence],
    ['degree', limits.degree, noLimits.degree],
    ['clock', limits.clock, noLimits.clock],
    ['from', limits.from, null],
    ['to', limits.to, null],
    ['undated', limits.undated ? null : 'no', null],
    ['known', limits.knownOn, null],
    ['size', look.size, plainLook.size],
    ['colour', look.colour, plainLook.colour],
    ['lines', look.lines, plainLook.lines],
  ]
  return parts.flatMap(([name, value, plain]) => (value === plain ? [] : [`${name}=${String(value)}`]))
}
