import { contextOf } from '@/lib/extract/context'
import { startReadings, type Reading } from '@/lib/extract/reading'
import { coreference } from '@/lib/extract/stages/coreference'
import { linking } from '@/lib/extract/stages/linking'
import { mentions } from '@/lib/extract/stages/mentions'
import { segments } from '@/lib/extract/stages/segments'
import type { Language } from '@/lib/model'
import { readRelease } from '@/lib/releases'

/** Date line, title and a first paragraph of a visit that says nothing else. */
const frames: Record<Language, [string, string, string]> = {
  en: [
    '22 October 2013',
    'French delegation comes to see how police work together',
    'LYON, France – The visit of a French delegation to INTERPOL was an occasion to look at the rooms and meet the people at work there.',
  ],
  fr: [
    '22 octobre 2013',
    'Une délégation vient voir comment travaillent les polices',
    'LYON (France) – La visite d’une délégation française à INTERPOL a permis de voir les salles et ceux qui y travaillent sur la criminalité.',
  ],
  es: [
    '22 octubre 2013',
    'Una delegación viene a ver cómo trabajan las policías',
    'LYON (Francia) – La visita de una delegación francesa a INTERPOL permitió ver las salas y a las personas que trabajan allí.',
  ],
  ar: [
    '22 أكتوبر، 2013',
    'وزير يأتي ليرى كيف تعمل الشرطة في العالم',
    'ليون (فرنسا) – شاهد الوزير القاعات وتحدث مع كثير من الناس الذين يعملون هناك على مكافحة الجريمة في العالم.',
  ],
}

/** A release of 22 October 2013 with that body, read up to the names in it. */
function readingOf(lang: Language, body: string, title = frames[lang][1]): Reading {
  const [date, , lead] = frames[lang]
  const result = readRelease({ source: 'a test', text: `${date}\n\n${title}\n\n${lead}\n\n${body}` })
  if (!result.ok) throw new Error(result.message)
  const document = segments({ ...result.release, lang })
  const reading = startReadings(document)[0]
  if (!reading) throw new Error('not read')
  mentions(document, reading)
  coreference(reading)
  linking(reading)
  return reading
}

/** The context of some words of a body. */
function of(lang: Language, body: string, words: string, title?: string) {
  const reading = readingOf(lang, body, title)
  const { text } = reading.document.release
  const start = text.indexOf(words, text.indexOf(body.slice(0, 20)))
  if (start < 0) throw new Error(`no "${words}"`)
  const span = { start, end: start + words.length }
  const sentence = reading.sentences.findIndex((one) => one.start <= start && one.end >= span.end)
  const context = contextOf(reading, sentence, span)
  const speaker = reading.document.entities.find(({ id }) => id === context.saidBy)
  return { ...context, speaker: speaker?.name }
}

describe('modality', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'The new centre will open in Singapore next year.', 'centre will open in Singapore', 'planned'],
    ['fr', 'Le ministre a proposé que le Togo participe au projet.', 'Togo participe au projet', 'planned'],
    [
      'es',
      'El ministro propuso que Togo participe en el proyecto.',
      'Togo participe en el proyecto',
      'planned',
    ],
    ['en', 'The minister proposed that Togo join the project.', 'Togo join the project', 'planned'],
    ['fr', 'Le ministre a constaté que le Togo participe au projet.', 'Togo participe au projet', 'asserted'],
    [
      'en',
      'The centre, which is due to open in Singapore, was on the agenda.',
      'centre, which is due to open in Singapore',
      'planned',
    ],
    [
      'en',
      'The centre, which is due to open in Singapore, was visited by the minister.',
      'centre, which is due to open in Singapore, was visited',
      'asserted',
    ],
    [
      'en',
      'Officers arrested forty men in Kenya and will go on with the search.',
      'Officers arrested forty men in Kenya',
      'asserted',
    ],
    [
      'en',
      'Officers arrested forty men in Kenya and will send experts to Togo.',
      'will send experts to Togo',
      'planned',
    ],
    ['en', 'The minister said that Peru will host the meeting.', 'Peru will host the meeting', 'planned'],
    ['en', 'The minister said that Peru will host the meeting.', 'minister said', 'asserted'],
    ['en', 'The visit of Mr Ivo Marsh will help police in Peru.', 'visit of Mr Ivo Marsh', 'asserted'],
    ['en', 'The police did not seize any boat in Malta.', 'police did not seize', 'denied'],
    [
      'en',
      'Police seized no fewer than ten boats and not only in Malta.',
      'Police seized no fewer than ten boats',
      'asserted',
    ],
    ['en', 'The group allegedly sold arms in Chad.', 'group allegedly sold arms in Chad', 'alleged'],
    ['en', 'Ivo Marsh, alleged leader of the ring, fled to Chad.', 'leader of the ring', 'alleged'],
    [
      'en',
      'Police arrested ten suspected smugglers in Chad.',
      'Police arrested ten suspected smugglers',
      'asserted',
    ],
    [
      'fr',
      'Le centre, qui doit ouvrir à Singapour, figurait parmi les sujets.',
      'centre, qui doit ouvrir à Singapour',
      'planned',
    ],
    [
      'fr',
      'Le centre, qui doit ouvrir à Singapour, figurait parmi les sujets.',
      'centre, qui doit ouvrir à Singapour, figurait parmi',
      'asserted',
    ],
    ['fr', 'Le centre renforcera la police en Asie.', 'centre renforcera la police en Asie', 'planned'],
    ['fr', 'La Chine va accueillir un stage.', 'Chine va accueillir un stage', 'planned'],
    ['fr', 'Le pays n’a pas participé à la réunion.', 'pays n’a pas participé', 'denied'],
    ['fr', 'Le réseau serait lié à un gang du Tchad.', 'réseau serait lié à un gang', 'alleged'],
    ['fr', 'La police a saisi pas moins de dix armes.', 'police a saisi pas moins de dix armes', 'asserted'],
    ['es', 'El centro abrirá sus puertas en Singapur.', 'centro abrirá sus puertas', 'planned'],
    ['es', 'Perú no participó en la operación.', 'Perú no participó', 'denied'],
    ['es', 'La banda presuntamente vendía armas.', 'banda presuntamente vendía armas', 'alleged'],
    ['es', 'La operación permitió detener a dos personas.', 'operación permitió detener', 'asserted'],
    ['ar', 'سيفتتح المركز في سنغافورة.', 'سيفتتح المركز', 'planned'],
    ['ar', 'ضبطت الشرطة سيارات في تونس.', 'ضبطت الشرطة سيارات', 'asserted'],
    ['ar', 'لم تشارك الدولة في الاجتماع.', 'لم تشارك الدولة', 'denied'],
  ])('%s: %s [%s] is %s', (lang, body, words, modality) => {
    expect(of(lang, body, words).modality).toBe(modality)
  })
})

describe('valid time', () => {
  it.each<[Language, string, string, (string | undefined)[]]>([
    [
      'en',
      'In late 2014 the centre will open in Singapore.',
      'centre will open',
      ['2014-09', '2014-12', 'stated'],
    ],
    [
      'en',
      'Last month, a course was held in Beijing.',
      'course was held in Beijing',
      ['2013-09', '2013-09', 'resolved'],
    ],
    [
      'en',
      'The centre, which is due to open in late 2014, was visited by the minister.',
      'centre, which is due to open in late 2014, was visited by the minister',
      [undefined, undefined, undefined],
    ],
    ['en', 'A course will be held in May.', 'course will be held', ['2014-05', '2014-05', 'resolved']],
    ['en', 'Police met in Bern.', 'Police met in Bern', [undefined, undefined, undefined]],
    [
      'en',
      'In 2009 police met in Bern, and in 2011 they were in Rome.',
      'they were in Rome',
      ['2011', '2011', 'stated'],
    ],
    ['en', 'Police took part in Operation First Light 2022.', 'took part', [undefined, undefined, undefined]],
    [
      'fr',
      'Entre 2007 et 2010, les opérations ont abouti à des saisies.',
      'opérations ont abouti',
      ['2007', '2010', 'stated'],
    ],
    [
      'fr',
      'Le complexe, qui doit ouvrir ses portes fin 2014, figurait parmi les sujets.',
      'complexe, qui doit ouvrir',
      ['2014-09', '2014-12', 'stated'],
    ],
  ])('%s: %s [%s]', (lang, body, words, [from, to, basis]) => {
    const context = of(lang, body, words)
    expect([context.validFrom, context.validTo, context.validBasis]).toEqual([from, to, basis])
  })
})

describe('background', () => {
  const results = 'Hundreds held as Operation Etosha closes'
  it.each<[string, string, string, true | undefined]>([
    [
      'Between 2007 and 2010 the three SOGA operations led to many arrests.',
      'SOGA operations led to',
      '',
      true,
    ],
    ['Police praised Operation Hurricane in Asia.', 'Operation Hurricane in Asia', '', true],
    ['Operation Etosha led to many arrests.', 'Operation Etosha led to', results, undefined],
    [
      'Operation Etosha led to many arrests. In Asia, Operation Hurricane was run.',
      'Operation Hurricane was run',
      results,
      true,
    ],
    ['Police met in Bern in 2011.', 'Police met in Bern', '', true],
    ['Police met in Bern in May 2013.', 'Police met in Bern', '', undefined],
    ['The minister came in the wake of a previous visit to Peru.', 'previous visit to Peru', '', true],
    ['Operation SOGA will be run again.', 'Operation SOGA will be run', '', undefined],
  ])('%s [%s]', (body, words, title, background) => {
    expect(of('en', body, words, title || undefined).background).toBe(background)
  })

  it('leaves the speaking of somebody about an old operation in the news', () => {
    const body = 'Secretary General Ronald K. Noble praised Operation Hurricane, run in Asia.'
    expect(of('en', body, 'Ronald K. Noble praised Operation Hurricane').background).toBeUndefined()
    expect(of('en', body, 'Operation Hurricane, run in Asia').background).toBe(true)
  })
})

describe('who says it', () => {
  const noble = 'Ronald K. Noble'
  it.each<[Language, string, string, string | undefined]>([
    [
      'en',
      '“Peru is a strong partner of police”, said INTERPOL Secretary General Ronald K. Noble.',
      'Peru is a strong partner',
      noble,
    ],
    [
      'en',
      'INTERPOL Secretary General Ronald K. Noble said: “Peru is a strong partner of police.”',
      'Peru is a strong partner',
      noble,
    ],
    [
      'en',
      '“Peru is strong”, said Secretary General Ronald K. Noble. “Chad has joined us too.”',
      'Chad has joined us',
      noble,
    ],
    [
      'en',
      '“Peru is a strong partner.\n\n“Chad has joined us too,” said INTERPOL Secretary General Ronald K. Noble.',
      'Peru is a strong partner',
      noble,
    ],
    [
      'en',
      'INTERPOL Secretary General Ronald K. Noble stressed that Peru has joined the network.',
      'Peru has joined',
      noble,
    ],
    [
      'en',
      'INTERPOL Secretary General Ronald K. Noble said Peru has joined the network.',
      'Peru has joined',
      noble,
    ],
    [
      'en',
      'According to INTERPOL Secretary General Ronald K. Noble, Peru has joined the network.',
      'Peru has joined',
      noble,
    ],
    [
      'en',
      'INTERPOL Secretary General Ronald K. Noble met the minister. Peru has joined the network.',
      'Peru has joined',
      undefined,
    ],
    [
      'fr',
      '« La Chine est un partenaire solide », a déclaré le Secrétaire Général d’INTERPOL, M. Ronald K. Noble.',
      'Chine est un partenaire',
      noble,
    ],
    [
      'fr',
      'Le Secrétaire Général d’INTERPOL, M. Ronald K. Noble, a souligné que la Chine avait rejoint le réseau.',
      'Chine avait rejoint',
      noble,
    ],
    [
      'es',
      '“Perú es un socio fuerte”, declaró el Secretario General de INTERPOL, Ronald K. Noble.',
      'Perú es un socio',
      noble,
    ],
  ])('%s: %s [%s]', (lang, body, words, name) => {
    expect(of(lang, body, words).speaker).toBe(name)
  })
})
