import type { Extraction, Span } from '@/lib/model'
import { storyMarks, whySameStory, type StoryReason, type StoryRelease } from '@/lib/projection'
import { compareText } from '@/lib/text/compare'
import { absences } from './absences'
import { align } from './align'
import { ClaimComparison } from './claims'
import { differenceKinds, severities, type Comparison, type Difference } from './comparison'
import { datesDiffer } from './dates'
import { figureViews, sharedId, type FigureView } from './figure-view'
import { compareFigures, lostFigure } from './figures'
import type { Counterpart } from './naming'
import { hasNumber, slipsInText } from './numbers'
import { versionOf, type Version } from './version'

const storyRelease = (extraction: Extraction): StoryRelease => {
  const { id, title, publishedAt, sha256 } = extraction.release
  return { id, title, publishedAt, sha256, ...storyMarks(extraction) }
}

/** Why two releases are versions of one announcement, by the rule that makes stories; undefined when they are not. */
export const whyTwins = (a: Extraction, b: Extraction): StoryReason | undefined =>
  whySameStory(storyRelease(a), storyRelease(b))

/** Figures of one version whose number the other text does not have either. */
const lost = (left: readonly FigureView[], own: Version, other: Version, side: 'a' | 'b'): Difference[] =>
  left
    .filter((view) => view.figure.modality !== 'denied' && !hasNumber(other, view))
    .map((view) => lostFigure(own, view, side))

const spansOf = (differences: readonly Difference[], side: 'a' | 'b'): Span[] =>
  differences.flatMap((difference) => difference[side] ?? [])

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** Each difference once: the same words, or the same dates in another statement of the same time. */
function once(differences: readonly Difference[]): Difference[] {
  const keyOf = ({ kind, a, b, entity }: Difference): string =>
    kind === 'date'
      ? [kind, a?.from, a?.to, b?.from, b?.to].join(' ')
      : [kind, entity?.id, a?.start, a?.end, b?.start, b?.end].join(' ')
  return [...new Map(differences.toReversed().map((difference) => [keyOf(difference), difference])).values()]
}

function inOrder(differences: readonly Difference[]): Difference[] {
  const place = ({ a, b }: Difference): number => a?.start ?? b?.start ?? 0
  const text = ({ a, b, entity }: Difference): string =>
    `${a?.quote ?? ''} ${b?.quote ?? ''} ${entity?.id ?? ''}`
  return differences.toSorted(
    (x, y) =>
      severities.indexOf(x.severity) - severities.indexOf(y.severity) ||
      differenceKinds.indexOf(x.kind) - differenceKinds.indexOf(y.kind) ||
      Number(x.a === null) - Number(y.a === null) ||
      place(x) - place(y) ||
      compareText(text(x), text(y)),
  )
}

/**
 * Compares two releases as versions of one announcement, slot by slot: figures, who took part, offices, dates and
 * how statements are meant, each with the words of both. What only one of them has is told as not found in the
 * other, and only where the other text has neither the number nor the name. Rounded and exact numbers agree as the
 * answers of one figure do; a power of ten between two values never agrees. Says whether the two are one
 * announcement, and compares them either way. Same input, same result, in the same order.
 */
export function compareTwins(first: Extraction, second: Extraction): Comparison {
  const [a, b] = [versionOf(first), versionOf(second)]
  const alignment = align(a, b)
  const back = new Map([...alignment].map(([own, other]) => [other, own]))
  const shared = sharedId(alignment)
  const figures = compareFigures(
    figureViews(a, shared),
    figureViews(b, (id) => id),
  )
  const inB: Counterpart = { version: b, idOf: (id) => alignment.get(id), matched: new Set(back.keys()) }
  const inA: Counterpart = { version: a, idOf: (id) => back.get(id), matched: new Set(alignment.keys()) }
  const claims = new ClaimComparison(inA, inB, shared)
  const told = { a: spansOf(figures.differences, 'a'), b: spansOf(figures.differences, 'b') }
  const slips = slipsInText(a, b, told)
  const slipped = { a: spansOf(slips, 'a'), b: spansOf(slips, 'b') }
  const unslipped = (side: 'a' | 'b') =>
    figures.left[side].filter(
      ({ figure }) => !slipped[side].some((slip) => figure.evidence.some((words) => holds(words, slip))),
    )
  const lostFigures = [...lost(unslipped('a'), a, b, 'a'), ...lost(unslipped('b'), b, a, 'b')]
  const absent = [...absences(a, claims.left.a, inB, 'a'), ...absences(b, claims.left.b, inA, 'b')]
  const why = whyTwins(first, second)
  return {
    why: why ? { rule: why.rule, days: why.days, names: [...why.names], figures: why.figures.length } : null,
    agreeing: { figures: figures.agreeing, claims: claims.agreeing },
    differences: inOrder(
      once([
        ...figures.differences,
        ...slips,
        ...claims.differences,
        ...datesDiffer(a, b),
        ...lostFigures,
        ...absent,
      ]),
    ),
  }
}
