import type { Texts } from '../format'

const en = {
  chart: (what: string) => `Bars: ${what}. The table after it has the same numbers.`,
  row: 'Edition, year or place',
  totals: (count: number) => `Totals over several editions or years · ${count}`,
  rest: 'Counted once',
  sentences: (value: string) => `${value}: read the sentences`,
  sentence: 'Sentence',
}
export type FigureTexts = typeof en

const fr: FigureTexts = {
  chart: (what) => `Barres : ${what}. Le tableau qui suit donne les mêmes nombres.`,
  row: 'Édition, année ou lieu',
  totals: (count) => `Totaux sur plusieurs éditions ou années · ${count}`,
  rest: 'Comptés une seule fois',
  sentences: (value) => `${value} : lire les phrases`,
  sentence: 'Phrase',
}

const es: FigureTexts = {
  chart: (what) => `Barras: ${what}. La tabla que sigue da los mismos números.`,
  row: 'Edición, año o lugar',
  totals: (count) => `Totales de varias ediciones o años · ${count}`,
  rest: 'Contados una sola vez',
  sentences: (value) => `${value}: leer las frases`,
  sentence: 'Frase',
}

const ar: FigureTexts = {
  chart: (what) => `أعمدة: ${what}. في الجدول التالي الأرقام نفسها.`,
  row: 'الدورة أو السنة أو المكان',
  totals: (count) => `مجاميع عدة دورات أو سنوات · ${count}`,
  rest: 'أُحصيت مرة واحدة',
  sentences: (value) => `${value}: اقرأ الجمل`,
  sentence: 'الجملة',
}

export const figureTexts = { en, fr, es, ar } satisfies Texts<FigureTexts>
