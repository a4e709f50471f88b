import { detectLanguage } from '@/lib/text/language'

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'Police in two countries have closed an inquiry into fake tickets and arrested seven people near an airport.',
    ],
    [
      'fr',
      'La police de deux pays a clos une enquête sur de faux billets et arrêté sept personnes près d’un aéroport.',
    ],
    [
      'es',
      'La policía de dos países cerró una investigación sobre billetes falsos y detuvo a siete personas en un aeropuerto.',
    ],
    [
      'ar',
      'أغلقت الشرطة في بلدين تحقيقا في تذاكر مزورة وأوقفت سبعة أشخاص بالقرب من أحد المطارات في المنطقة.',
    ],
    [
      'nl',
      'De politie in twee landen heeft een onderzoek naar valse kaartjes afgesloten en zeven mensen aangehouden.',
    ],
    [
      'pt',
      'A polícia de dois países encerrou uma investigação sobre bilhetes falsos e deteve sete pessoas num aeroporto.',
    ],
  ])('is told: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang)
  })

  it('comes from the prose, not from the menu around it', () => {
    const menu = 'All news\nPrint\nHome\nSearch\nContact us\nMedia release\nShare this page\n'.repeat(6)
    const prose =
      'La police de deux pays a clos une enquête sur de faux billets et arrêté sept personnes près d’un aéroport. Une banque avait signalé plusieurs achats qui lui semblaient étranges, ont indiqué les enquêteurs.'
    expect(detectLanguage(`${menu}\n${prose}\n${menu}`)).toBe('fr')
  })

  it.each(['', '   ', '12345 67890'])('is not known of %j', (text) => {
    expect(detectLanguage(text)).toBe('und')
  })
})
