import fc from 'fast-check'
import { output } from '@/lib/extract/output'
import { extract } from '@/lib/extract/pipeline'
import { knownEntity } from '@/lib/extract/reading'
import { segments } from '@/lib/extract/stages/segments'
import { countryByIso, knownById } from '@/lib/knowledge/gazetteer'
import { extractionSchema, type ExtractedClaim, type Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import { readNames, releaseOf } from './read-names'

const text = [
  '22 October 2013',
  '',
  'Norwegian minister visits INTERPOL',
  '',
  'LYON, France – Norway’s Minister of Justice, Ingrid Solheim, has visited the INTERPOL General Secretariat.',
  '',
  '“Operation Marigold III led to 120 arrests in Spain and Portugal,” said Ms Solheim. The operation took place in May.',
].join('\n')

function allQuotes({ release, entities, claims, figures }: Extraction): void {
  const evidence = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...claims.flatMap((claim) => claim.evidence),
    ...figures.flatMap((figure) => figure.evidence),
  ]
  for (const { start, end, quote } of evidence) expect(release.text.slice(start, end)).toBe(quote)
}

/** Words that the stages look out for, mixed with anything. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Operation SOGA IV',
    'l’opération',
    'les trois opérations',
    'INTERPOL Secretary General',
    'M. Ronald K. Noble',
    'Mr',
    'visite de',
    'visited',
    'the visit',
    'Ministry of',
    'ministère chinois de la',
    'NCB',
    'Sofia',
    '(IGCI)',
    'signed an agreement',
    'said',
    'he',
    'LYON, France –',
    '22 October 2013',
    '7 000',
    'USD 26 million',
    'arrests',
    'عملية سوغا الرابعة',
    'الأمين العام',
    '\n',
    '\n\n',
    '/',
    ' - ',
    '“',
    '”',
    '«',
    '»',
    '. ',
    ', ',
    ' and ',
    ' et ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '))

describe('extract', () => {
  it('gives what the contract promises', () => {
    const result = readRelease({ source: 'a test', text })
    if (!result.ok) throw new Error(result.message)
    const extraction = extract(result.release)
    expect(() => extractionSchema.parse(extraction)).not.toThrow()
    allQuotes(extraction)
    const names = extraction.entities.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'Ingrid Solheim',
        'INTERPOL General Secretariat',
        'Marigold III',
        'Spain',
        'Portugal',
      ]),
    )
    expect(extraction.sentences.map(({ section }) => section)).toContain('quote')
  })

  it('never throws, cuts every quote from the text and gives the same again', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr', 'es', 'ar'), (body, lang) => {
        const extraction = extract(releaseOf(lang, body))
        allQuotes(extraction)
        for (const { start, end } of extraction.sentences)
          expect(start < end && end <= body.length).toBe(true)
        expect(extract(releaseOf(lang, body))).toEqual(extraction)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the sentences and nothing else of a release in a language that is not read', () => {
    const extraction = extract(
      releaseOf('nl', 'Tien verdachten zijn gisteren aangehouden in Utrecht. De politie zoekt verder.'),
    )
    expect(extraction).toMatchObject({ entities: [], claims: [], figures: [] })
    expect(extraction.sentences).toHaveLength(2)
  })
})

describe('a release in two languages', () => {
  const english =
    'Police in Norway and in Spain arrested 40 people in Operation Harbour, which was coordinated by INTERPOL over two weeks of the winter.'
  const french =
    'L’opération Harbour, coordonnée par INTERPOL pendant deux semaines de cet hiver, a permis la saisie de 12 véhicules dans les ports de la Norvège.'
  const dutch =
    'De politie heeft gisteren in een loods bij de haven van Utrecht tien verdachten aangehouden en daarbij ook een grote hoeveelheid geld gevonden die zij hadden verstopt.'

  it.each<['en' | 'fr', string[], (string | undefined)[]]>([
    ['en', [english, french], ['en', 'fr']],
    ['fr', [english, french], ['en', 'fr']],
    ['en', [english, dutch], ['en', undefined]],
    [
      'en',
      [english, 'Norway, Spain, France, Germany, Italy, Kenya, Togo, Benin, Ghana, Mali, Niger, Chad, Peru'],
      ['en', 'en'],
    ],
  ])('with main language %s reads each paragraph in its own', (lang, paragraphs, expected) => {
    expect(segments(releaseOf(lang, paragraphs.join('\n\n'))).sentences.map((one) => one.lang)).toEqual(
      expected,
    )
  })

  it('finds what each says of the same operation', () => {
    const { entities, figures } = extract(releaseOf('en', `${english}\n\n${french}`))
    expect(entities.filter(({ kind }) => kind === 'Operation')).toHaveLength(1)
    expect(figures.map(({ measure, value }) => [measure, value])).toEqual(
      expect.arrayContaining([
        ['arrests', 40],
        ['goods_seized', 12],
      ]),
    )
  })
})

describe('output', () => {
  const document = () => {
    const made = segments(
      releaseOf('en', 'Norway and Spain met in Lyon. Norway and Spain signed nothing at all on that day.'),
    )
    const [norway, spain] = ['NO', 'ES'].map((iso) => knownEntity(made, countryByIso.get(iso)!))
    const interpol = knownEntity(made, knownById.get('organisation-interpol')!)
    return { made, norway: norway!, spain: spain!, interpol }
  }
  const evidence = (start: number, end: number, confidence = 0.9) => ({
    start,
    end,
    quote: 'not yet cut',
    rule: 'test',
    confidence,
  })
  const claim = (subject: string, object: string, more: Partial<ExtractedClaim> = {}): ExtractedClaim => ({
    id: '',
    relation: 'SECONDED_TO',
    subject,
    object,
    modality: 'asserted',
    evidence: [evidence(0, 6)],
    ...more,
  })

  it('drops claims whose ends do not fit their relation, and ends that are not there', () => {
    const { made, norway, spain, interpol } = document()
    made.claims.push(claim(norway.id, spain.id), claim(norway.id, interpol.id), claim('nobody', interpol.id))
    expect(output(made).claims.map(({ subject, object }) => [subject, object])).toEqual([
      [norway.id, interpol.id],
    ])
  })

  it('joins the same claim told twice, with both sentences as evidence', () => {
    const { made, norway, interpol } = document()
    made.claims.push(
      claim(norway.id, interpol.id, { background: true }),
      claim(norway.id, interpol.id, { evidence: [evidence(30, 36), evidence(0, 6, 0.5)] }),
    )
    const [only, ...more] = output(made).claims
    expect(more).toEqual([])
    expect(only?.evidence.map(({ quote, confidence }) => [quote, confidence])).toEqual([
      ['Norway', 0.9],
      ['Norway', 0.9],
    ])
    expect(only?.background).toBeUndefined()
  })

  it('shows words once that two rules found, one inside the other', () => {
    const { made, norway, interpol } = document()
    made.claims.push(
      claim(norway.id, interpol.id, { evidence: [evidence(0, 6), evidence(0, 16), evidence(30, 36)] }),
    )
    expect(output(made).claims[0]?.evidence.map(({ quote }) => quote)).toEqual(['Norway and Spain', 'Norway'])
  })

  it('keeps claims of another modality or time apart, and their ids the same for any order', () => {
    const build = (turn: boolean) => {
      const { made, norway, interpol } = document()
      const all = [
        claim(norway.id, interpol.id),
        claim(norway.id, interpol.id, { modality: 'planned' }),
        claim(norway.id, interpol.id, { validFrom: '2014' }),
      ]
      made.claims.push(...(turn ? all.toReversed() : all))
      return output(made).claims.map(({ id }) => id)
    }
    expect(new Set(build(false)).size).toBe(3)
    expect(build(true)).toEqual(build(false))
  })

  it('leaves out entities that nothing mentions and no claim uses', () => {
    const { made, norway, interpol } = document()
    made.claims.push(claim(norway.id, interpol.id))
    expect(output(made).entities.map(({ id }) => id)).toEqual([norway.id, interpol.id].toSorted())
  })

  it('sorts mentions by their place', () => {
    const reading = readNames(
      'en',
      'Spain and Norway agreed. Later Spain and Norway did as they had agreed in Madrid.',
    )
    for (const { mentions } of output(reading.document).entities) {
      expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).toSorted((a, b) => a - b),
      )
    }
  })
})
