import { startReadings } from '@/lib/extract/reading'
import { coreference } from '@/lib/extract/stages/coreference'
import { figures } from '@/lib/extract/stages/figures'
import { linking } from '@/lib/extract/stages/linking'
import { mentions } from '@/lib/extract/stages/mentions'
import { segments } from '@/lib/extract/stages/segments'
import type { ExtractedFigure, Language } from '@/lib/model'
import { readRelease } from '@/lib/releases'

/** Date line, title and first paragraph of a release on an operation, and a sentence about something else. */
const frames: Record<Language, string> = {
  en: '18 July 2012\n\nPolice close in as Operation Lantana ends\n\nLYON, France – Operation Lantana ended on Friday after weeks of work by the police of many places against crime.',
  fr: '18 juillet 2012\n\nFin de l’opération Lantana\n\nLYON (France) – L’opération Lantana a pris fin vendredi après des semaines de travail des polices de nombreux endroits.',
  es: '18 julio 2012\n\nTermina la operación Lantana\n\nLYON (Francia) – La operación Lantana terminó el viernes tras semanas de trabajo de las policías de muchos lugares.',
  ar: '18 يوليو، 2012\n\nانتهاء عملية سوغا الرابعة لمكافحة المراهنات\n\nليون (فرنسا) – انتهت عملية سوغا الرابعة يوم الجمعة بعد أسابيع من عمل الشرطة في كثير من الأماكن.',
}

export interface Read {
  readonly figures: readonly ExtractedFigure[]
  readonly names: ReadonlyMap<string, string>
  readonly text: string
}

/** What the figures stage finds in a body behind a frame on an operation. */
export function read(lang: Language, body: string, frame = frames[lang]): Read {
  const result = readRelease({ source: 'a test', text: `${frame}\n\n${body}` })
  if (!result.ok) throw new Error(result.message)
  const document = segments({ ...result.release, lang })
  const reading = startReadings(document)[0]
  if (!reading) throw new Error('not read')
  mentions(document, reading)
  coreference(reading)
  linking(reading)
  figures(reading)
  return {
    figures: document.figures,
    names: new Map(document.entities.map(({ id, name }) => [id, name])),
    text: result.release.text,
  }
}

/** Figures in short: measure, hedge, value or range, currency or unit, item, place. */
export function short({ figures: found, names }: Read): string[] {
  return found.map((figure) =>
    [
      figure.measure,
      figure.comparator === 'exact' ? '' : figure.comparator,
      figure.high === undefined ? figure.value : `${figure.low}..${figure.high}`,
      figure.currency,
      figure.unit,
      figure.item === undefined ? '' : `(${figure.item})`,
      figure.in === undefined ? '' : `in ${names.get(figure.in)}`,
      figure.modality === 'asserted' ? '' : figure.modality,
    ]
      .filter((part) => part !== '' && part !== undefined)
      .join(' '),
  )
}
