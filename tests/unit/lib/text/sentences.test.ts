import fc from 'fast-check'
import { languagePacks } from '@/lib/knowledge/languages'
import type { Language } from '@/lib/model'
import { splitSentences } from '@/lib/text/sentences'

const split = (lang: Language, text: string): string[] =>
  splitSentences(
    text,
    { start: 0, end: text.length },
    { lang, abbreviations: languagePacks[lang].reading.abbreviations },
  ).map(({ start, end }) => text.slice(start, end))

const cases: readonly [what: string, lang: Language, sentences: readonly string[]][] = [
  ['two plain ones', 'en', ['Police closed the case.', 'Nobody was hurt.']],
  ['an honorific', 'en', ['It was Mr. Berg who came.', 'He left.']],
  ['initials', 'en', ['Then J. R. Berg of the U.S. police spoke.', 'All agreed.']],
  ['an honorific', 'fr', ['La visite de M. Berg a duré un jour.', 'Mme Aubry était là.']],
  [
    'the end of speech and its speaker',
    'fr',
    ['« C’est un succès.', 'Continuons ! », a déclaré M. Berg.', 'Il est parti.'],
  ],
  ['brackets', 'en', ['The bureau (opened in May. It is new) works well.', 'It is small.']],
  ['numbers with points', 'es', ['Hubo 6.000 detenidos en mayo.', 'Todo acabó bien.']],
  ['one before a number', 'fr', ['Des vélos ont été saisis.', '300 agents étaient là.']],
  ['a short word before a number', 'en', ['It is in vol. 3 of the report.', 'All agreed.']],
  ['an honorific', 'es', ['El Sr. Berg habló.', 'Todos escucharon.']],
  ['the Arabic question mark', 'ar', ['هل انتهت العملية؟', 'نعم، انتهت أمس.']],
]

describe('sentences', () => {
  it.each(cases)('keeps %s whole (%s)', (_, lang, sentences) => {
    expect(split(lang, sentences.join(' '))).toEqual(sentences)
  })

  it('cover every word of the text, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Mr.',
            'Berg',
            '. ',
            '« ',
            ' »',
            '(',
            ')',
            ' U.S. ',
            '! ',
            'a',
            'É',
            '1.5 ',
            '\u00a0',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          const spans = splitSentences(
            text,
            { start: 0, end: text.length },
            { lang: 'en', abbreviations: ['mr'] },
          )
          let at = 0
          for (const { start, end } of spans) {
            expect(text.slice(at, start).trim()).toBe('')
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
    )
  })

  it('cuts what never ends, between words', () => {
    for (const unit of ['Kenya, ', 'word ', 'M. ', '(', '🚓']) {
      const pieces = split('en', unit.repeat(6000 / unit.length))
      expect(pieces.join('').replace(/\s/gu, '')).toBe(unit.repeat(6000 / unit.length).replace(/\s/gu, ''))
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2400)
    }
  })

  it('cuts a paragraph of any length as it cuts its beginning', () => {
    const sentences = Array.from(
      { length: 900 },
      (_, n) => `Police in Kenya told M. Berg of case ${n} on Monday.`,
    )
    expect(split('en', sentences.join(' '))).toEqual(sentences)
  })

  it('counts from the start of the text, not of the paragraph', () => {
    const text = 'Title\n\nOne. Two.'
    const spans = splitSentences(text, { start: 7, end: text.length }, { lang: 'en', abbreviations: [] })
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.'])
  })
})
