import fc from 'fast-check'
import { foldName } from '@/lib/text/fold'
import { isCapitalised, isUpperCase, tokenize } from '@/lib/text/tokens'

const folds = (text: string): string[] => tokenize(text).map(({ fold }) => fold)

describe('folding', () => {
  it.each([
    ['Péchenard', 'Pechenard'],
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['Infra-Red', 'infra red'],
    ['Đặng', 'dang'],
    ['Straße', 'Strasse'],
    ['الأمين العام', 'الامين العام'],
    ['الأَمين', 'الامين'],
    ['مكتبة', 'مكتبه'],
    ['Jü\u0308rgen'.normalize('NFC'), 'Jü\u0308rgen'],
  ])('makes %s and %s one', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it.each([
    ['Guinea', 'Guinée équatoriale'],
    ['SOGA II', 'SOGA III'],
    ['Niger', 'Nigeria'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)),
    )
  })
})

describe('words', () => {
  it.each([
    ['l’opération SOGA-II', ['l', 'operation', 'soga', 'ii']],
    ['U.S. Attorney’s', ['u', 's', 'attorney', 's']],
    ['I-24/7 à 7 000', ['i', '24', '7', 'a', '7', '000']],
    ['', []],
    ['— … «»', []],
  ])('of %j', (text, words) => {
    expect(folds(text)).toEqual(words)
  })

  it('reads an Arabic word also without what is written on to it', () => {
    const [word] = tokenize('وللإنتربول')
    expect(word?.readings).toContain('انتربول')
    expect(folds('الأمين')).toEqual(['امين'])
  })

  it('stand where they are in the text, with the offset that is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (text, offset) => {
        for (const token of tokenize(text, offset))
          expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text)
      }),
    )
  })

  it('tell capitals', () => {
    const [plain, name, upper] = tokenize('été Élan ÉCOLE')
    expect([plain, name, upper].map((token) => isCapitalised(token!))).toEqual([false, true, true])
    expect([plain, name, upper].map((token) => isUpperCase(token!))).toEqual([false, false, true])
  })
})
