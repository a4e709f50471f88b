import type { CitedFigure } from '@/lib/api/cited'
import type { ToldFigure } from '@/lib/api/figures'
import { measureWords, valueWords } from '@/lib/account/words'
import { formatRange } from '@/lib/i18n/format'
import { flat } from './flat'
import { quotationLines } from './quotations'
import type { Sources } from './sources'

/** Most values of one figure: one that very many releases repeat is told by its earliest. */
const mostValues = 12

function scopeOf({ in: place, period, editions }: ToldFigure): string | null {
  const parts = [
    place ? `in ${flat(place.name)}` : '',
    period ? formatRange(period.from, period.to, 'en') : '',
    editions ? `a total over ${editions} editions` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}

/** A figure with every published value and the sentence that publishes it; their releases join the sources. */
export function toCitedFigure(figure: ToldFigure, sources: Sources): CitedFigure {
  const { id, owner, measure, item, unit, currency, disagrees } = figure
  return {
    ...{ id, owner, measure, item, disagrees },
    counts: measureWords(figure, 'en'),
    scope: scopeOf(figure),
    left: Math.max(0, figure.answers.length - mostValues),
    values: figure.answers.slice(0, mostValues).map((answer) => {
      const { value, sentence, quote, start, end, release, modality, background } = answer
      return {
        value,
        words: valueWords({ ...answer, currency, unit }, 'en'),
        quotation: {
          ...{ sentence, quote, start, end, modality, background },
          ...{ lang: release.lang, release: release.id, source: sources.numberOf(release) },
          ...{ from: null, to: null, when: null, saidBy: null, judged: null },
        },
      }
    }),
  }
}

/** A figure as lines: whose it is and what it counts, then each value with its sentence; disagreement is said first. */
export function figureLines({ id, owner, counts, scope, disagrees, values, left }: CitedFigure): string[] {
  const what = `${flat(owner.name)}, ${flat(counts)}${scope ? ` (${scope})` : ''}`
  return [
    disagrees ? `${what}: RELEASES DISAGREE, no value fits all of these` : what,
    ...values.flatMap(({ words, quotation }) => [`= ${flat(words)}`, ...quotationLines(quotation)]),
    ...(left > 0 ? [`${left} values more: “evidence” with entity ${id}`] : []),
  ]
}
