import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@/lib/extract/pipeline'
import type { Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import { compareTwins, type Comparison, type Difference } from '@/lib/twins'

function read(text: string): Extraction {
  const result = readRelease({ text, source: 'test' })
  if (!result.ok) throw new Error(result.message)
  return extract(result.release)
}

const release = (lang: string, title: string, ...paragraphs: string[]): Extraction =>
  read(
    ['---', `title: ${title}`, `lang: ${lang}`, 'publishedAt: 2021-03-04', '---', ...paragraphs]
      .join('\n\n')
      .replace('---\n\n', '---\n')
      .replace(/\n\n(?=lang|publishedAt|---)/gu, '\n'),
  )

const english = (
  given: { date?: string; cash?: string; hedge?: string; countries?: string } = {},
): Extraction => {
  const {
    date = '1 to 28 February 2021',
    cash = 'USD 12.6 million',
    hedge = 'more than 340',
    countries = 'Kenya, Uganda, Ghana and Morocco',
  } = given
  return release(
    'en',
    'Operation Copper Gate ends with 1,284 arrests',
    `LYON, France – Operation Copper Gate, coordinated by INTERPOL from ${date}, has led to 1,284 arrests and the seizure of ${cash} in cash.`,
    `Police in ${countries} took part in Operation Copper Gate. They carried out ${hedge} searches.`,
    'Jürgen Stock, Secretary General of INTERPOL, said that the operation had cut off a smuggling route.',
  )
}

const french = release(
  'fr',
  'L’opération Copper Gate se termine par 1 284 arrestations',
  'LYON (France) – L’opération Copper Gate, coordonnée par INTERPOL du 1er au 28 février 2021, a permis 1 284 arrestations et la saisie de 12,6 millions de dollars en espèces.',
  'Les polices du Kenya, de l’Ouganda, du Ghana et du Maroc ont participé à l’opération Copper Gate. Elles ont mené plus de 340 perquisitions.',
  'Jürgen Stock, Secrétaire Général d’INTERPOL, a déclaré que l’opération avait coupé une voie de contrebande.',
)

const spanish = release(
  'es',
  'La operación Copper Gate termina con 1.284 detenciones',
  'LYON (Francia) – La operación Copper Gate, coordinada por INTERPOL del 1 al 28 de febrero de 2021, condujo a 1.284 detenciones y a la incautación de 12,6 millones de dólares en efectivo.',
  'La policía de Kenia, Uganda, Ghana y Marruecos participó en la operación Copper Gate. Llevó a cabo más de 340 registros.',
  'Jürgen Stock, Secretario General de INTERPOL, dijo que la operación había cortado una ruta de contrabando.',
)

const arabic = release(
  'ar',
  'عملية كوبر غيت تسفر عن اعتقال 1284 شخصا',
  'ليون (فرنسا) – أسفرت عملية Copper Gate، التي نسّقها الإنتربول من 1 إلى 28 شباط/فبراير 2021، عن اعتقال 1284 شخصا وضبط 12,6 مليون دولار أمريكي نقدا.',
  'وشاركت في عملية Copper Gate الشرطة في كينيا وأوغندا وغانا والمغرب. وأجرت أكثر من 340 عملية تفتيش.',
  'وقال يورغن شتوك، الأمين العام للإنتربول، إن العملية قطعت أحد طرق التهريب.',
)

const others = [
  ['French', french],
  ['Spanish', spanish],
  ['Arabic', arabic],
] as const

const short = ({ kind, severity, factor, entity }: Difference): string =>
  [kind, severity, factor, entity?.name].filter(Boolean).join(' ')
const lines = ({ differences }: Comparison): string[] => differences.map(short)

describe.each(others)('an announcement in English and %s', (_, other) => {
  test('is known as one, and the two say the same', () => {
    const comparison = compareTwins(english(), other)
    expect(comparison.why?.rule).toBe('figures')
    expect(lines(comparison)).toEqual([])
    expect(comparison.agreeing.figures).toBeGreaterThanOrEqual(2)
  })

  test.each<[string, Parameters<typeof english>[0], string | RegExp]>([
    ['thousands for millions', { cash: 'USD 12,600' }, 'value high 1000'],
    ['billions for millions', { cash: 'USD 12.6 billion' }, 'value high 1000'],
    ['a digit too many', { cash: 'USD 126 million' }, 'value high 10'],
    ['another currency', { cash: 'EUR 12.6 million' }, 'currency high'],
    ['another value', { cash: 'USD 15.9 million' }, 'value high'],
    ['a hedge turned round', { hedge: 'fewer than 340' }, 'comparator high'],
    ['a hedge lost', { hedge: '340' }, 'comparator medium'],
    ['another end of the time', { date: '1 to 25 February 2021' }, /^date medium/u],
    ['a country less', { countries: 'Kenya, Uganda and Ghana' }, /^(?:participant|name) low Morocco$/u],
  ])('%s', (_name, given, expected) => {
    const { differences } = compareTwins(english(given), other)
    expect(differences.map(short)).toEqual([
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    ])
    for (const side of [differences[0]?.a, differences[0]?.b])
      if (side) expect(side.sentence).toContain(side.quote)
  })
})

test('another announcement of the same day is not taken for a version', () => {
  const apart = release(
    'fr',
    'Un séminaire sur la cybercriminalité à Nairobi',
    'NAIROBI (Kenya) – Quelque 60 policiers ont suivi à Nairobi une formation sur la cybercriminalité.',
  )
  expect(compareTwins(english(), apart).why).toBeNull()
})

const samples = join('graph', 'samples', 'releases')

test.each(readdirSync(samples))('%s says the same as itself', (name) => {
  const extraction = read(readFileSync(join(samples, name), 'utf8'))
  const { differences, agreeing } = compareTwins(extraction, extraction)
  expect(differences).toEqual([])
  expect(agreeing.figures).toBe(new Set(extraction.figures.map(({ id }) => id)).size)
})
