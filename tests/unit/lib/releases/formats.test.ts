import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@/lib/extract/pipeline'
import { readLayout } from '@/lib/releases/layout'
import { readReleases } from '@/lib/releases'
import { makePdf } from '@/tests/support/pdf'

const folder = join('tests', 'fixtures', 'releases')

const readFile = (name: string, more = {}) =>
  readReleases({ bytes: readFileSync(join(folder, name)), source: name, name, ...more })

async function releasesOf(name: string) {
  const results = await readFile(name)
  return results.map((result) => (result.ok ? result.release : result.code))
}

const read = (text: string, more = {}) => readReleases({ source: 'a test', text, ...more })

/** What is read of a text: everything that is not the frame of its page. */
const told = (text: string): string =>
  readLayout(text)
    .parts.filter(({ section }) => section !== 'boilerplate')
    .map((part) => part.text)
    .join('\n')

describe('a real file of each format', () => {
  it.each([
    [
      'plain.txt',
      [
        {
          title: 'Forty held over stolen boats',
          publishedAt: '2015-05-14',
          lang: 'en',
          dateline: { city: 'Bergen' },
        },
      ],
    ],
    [
      'page.en.html',
      [
        {
          title: 'Operation Plimsoll: forty held over stolen boats',
          publisher: 'INTERPOL',
          publishedAt: '2015-05-14',
          number: 'N2015-061',
          address: 'https://www.interpol.int/News-and-media/News/2015/N2015-061',
          dateline: { city: 'Bergen', country: 'NO' },
        },
      ],
    ],
    ['fragment.html', [{ title: 'Two charged over false tickets', publishedAt: '2019-06-03' }]],
    [
      'page.fr.windows-1252.html',
      [
        {
          lang: 'fr',
          publisher: 'Gendarmerie nationale',
          publishedAt: '2013-10-11',
          dateline: { city: 'Lyon' },
        },
      ],
    ],
    [
      'page.ar.windows-1256.html',
      [{ lang: 'ar', publishedAt: '2010-07-16', dateline: { city: 'Lyon', country: 'FR' } }],
    ],
    [
      'page.ar.utf-16.html',
      [{ lang: 'ar', publishedAt: '2010-07-16', dateline: { city: 'Lyon', country: 'FR' } }],
    ],
    [
      'release.md',
      [{ title: 'Nineteen boats recovered in the Baltic', publisher: 'Europol', publishedAt: '2016-02-24' }],
    ],
    [
      'release.pdf',
      [
        {
          title: 'Three harbours searched for stolen boats',
          publishedAt: '2015-05-14',
          dateline: { city: 'Bergen' },
        },
      ],
    ],
    [
      'records.json',
      [
        {
          title: 'Five held in Lagos',
          publishedAt: '2021-03-02',
          number: 'N2021-011',
          publisher: 'INTERPOL',
        },
        { title: 'Trois interpellations à Dakar', lang: 'fr', publishedAt: '2021-03-02', number: 'PR011' },
      ],
    ],
    [
      'records.ndjson',
      [{ title: 'Boats found in Vigo', publishedAt: '2015-03-06' }, 'no_release', { lang: 'es' }],
    ],
    [
      'feed.rss.xml',
      [
        {
          title: 'Ten vans stopped & searched',
          publisher: 'Frontex',
          publishedAt: '2018-10-11',
          address: 'https://www.frontex.europa.eu/media-centre/news/2018/ten-vans',
        },
        { title: 'Training ends in Riga', publishedAt: '2018-10-12' },
        'no_release',
      ],
    ],
    ['feed.atom.xml', [{ title: 'Douze arrestations dans trois pays', lang: 'fr', publisher: 'Eurojust' }]],
    [
      'visits.html',
      [
        { title: 'Minister of Kenya in Lyon', publishedAt: '2013-10-22' },
        { title: 'Police chief of Fiji in Lyon', publishedAt: '2013-10-24' },
      ],
    ],
  ])('%s', async (name, expected) => {
    expect(await releasesOf(name)).toEqual(
      expected.map((one) => (typeof one === 'string' ? one : expect.objectContaining(nested(one)))),
    )
  })

  it('is named in the test above', () => {
    expect(readdirSync(folder).length).toBe(13)
  })

  it('has offsets that hold in what is extracted', async () => {
    for (const name of readdirSync(folder)) {
      for (const result of await readFile(name)) {
        if (!result.ok) continue
        const { release, claims, figures, entities } = extract(result.release)
        expect(release.text).toBe(release.text.normalize('NFC'))
        const evidence = [...claims, ...figures].flatMap((one) => one.evidence)
        for (const { start, end, quote } of [...evidence, ...entities.flatMap(({ mentions }) => mentions)])
          expect(release.text.slice(start, end)).toBe(quote)
      }
    }
  })
})

const nested = (one: object): object =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => [
      key,
      typeof value === 'object' ? (expect.objectContaining(value as object) as unknown) : (value as unknown),
    ]),
  )

describe('HTML', () => {
  const page = async () => {
    const [result] = await readFile('page.en.html')
    return result?.ok ? result.release.text : ''
  }

  it.each([
    'cookies',
    'Who we are',
    'Share on',
    '300 engines',
    'quai Charles',
    'Not a word',
    'quay of Bergen',
    'Accept',
  ])('leaves out what frames the release: %s', async (words) => expect(await page()).not.toContain(words))

  it('reads a paragraph that stands twice once', async () => {
    expect(told(await page()).match(/a week of checks/gu)).toHaveLength(1)
  })

  it.each([
    ['rows of a table', 'Norway: 25'],
    ['items of a list', '- 212 boats searched;\n- 19 boats recovered.'],
    ['entities and no-break spaces', 'Norway – Police in six countries arrested 40 people'],
    ['words without the number of a footnote', 'Operation Plimsoll said'],
  ])('keeps %s', async (_, words) => expect((await page()).replaceAll('\u00a0', ' ')).toContain(words))

  it.each([
    ['m<sup>3</sup> of timber', 'm3 of timber'],
    ['le 1<sup>er</sup> mai', 'le 1er mai'],
    ['the Office<sup>2</sup> said', 'the Office said'],
  ])('reads raised letters in %s', async (html, words) => {
    const [result] = await read(
      `<h1>A title of a release</h1><p>Police in Norway and Spain measured 40 ${html} and closed an inquiry into false papers, the two forces said on Monday in Bergen.</p>`,
    )
    expect(result?.ok && result.release.text).toContain(words)
  })

  it('takes a page whole where the names of its classes would leave nothing', async () => {
    const [result] = await read(
      '<div class="content-sidebar"><h1>Seven held in Bergen</h1><p>Police in Norway and Spain have closed an inquiry into false tickets, the two forces said on Monday, and arrested seven people.</p></div>',
    )
    expect(result?.ok && result.release.title).toBe('Seven held in Bergen')
  })

  it.each([5_000, 50_000])('reads a page nested %i deep', async (depth) => {
    const [result] = await read(
      `${'<div>'.repeat(depth)}<p>Police in Norway and Spain have closed an inquiry into false tickets, the two forces said on Monday, and arrested seven people.</p>`,
    )
    expect(result?.ok).toBe(true)
  })
})

describe('encodings', () => {
  it('says that Windows-1256 was guessed, and believes what a page declares', async () => {
    const codes = async (name: string, more = {}) =>
      (await readFile(name, more)).flatMap((result) =>
        result.ok ? result.warnings.map(({ code }) => code) : [],
      )
    expect(await codes('page.ar.windows-1256.html')).toEqual(['encoding_guessed'])
    expect(await codes('page.ar.windows-1256.html', { charset: 'windows-1256' })).toEqual([])
    expect(await codes('page.fr.windows-1252.html')).toEqual([])
  })

  it('reads what Windows-1252 has beyond Latin-1', async () => {
    const [result] = await readFile('page.fr.windows-1252.html')
    expect(result?.ok && result.release.text).toContain(
      'l’arrestation de sept personnes et à la saisie de près de 7 000 €',
    )
  })

  it('does not believe a declaration that the bytes belie', async () => {
    const [result] = await readReleases({
      bytes: Buffer.from(
        '<meta charset="windows-1252"><h1>Écluse fermée</h1><p>La police a fermé l’écluse de Lyon lundi, et sept personnes ont été arrêtées à la suite d’un signalement.</p>',
      ),
      source: 'a test',
    })
    expect(result?.ok && result.release.title).toBe('Écluse fermée')
  })
})

describe('Markdown', () => {
  it('reads words without their marks and leaves out what stands behind the release', async () => {
    const [result] = await readFile('release.md')
    const text = result?.ok ? told(result.release.text) : ''
    expect(text).toContain('Europol supported police in Estonia and Finland, who recovered 19 boats')
    expect(text).not.toMatch(/[*#[\]]|Menu|personal data|Image/u)
  })
})

describe('JSON', () => {
  it.each([
    ['{"text": "cut', 'bad_json'],
    ['{"text":"a"}\nnot json', 'bad_json'],
    ['[]', 'no_release'],
    ['{"title":"Only a title"}', 'no_release'],
    ['{"a": {"b": 1}}', 'no_release'],
  ])('%s is refused as %s', async (text, code) => {
    expect(await read(text)).toMatchObject([{ ok: false, code }])
  })
})

describe('PDF', () => {
  it('reads across pages, without their heads and numbers, and joins broken words', async () => {
    const [result] = await readFile('release.pdf')
    const text = result?.ok ? told(result.release.text).replace(/\s+/gu, ' ') : ''
    expect(text).toContain('an international inquiry had shown.')
    expect(text).toContain('of stolen vessels and found two of the boats in it.')
    expect(text).not.toMatch(/Page \d|Police of Bergen/u)
  })

  it.each([
    ['without text', makePdf([[]]), 'no_release'],
    ['cut short', readFileSync(join(folder, 'release.pdf')).subarray(0, 60), 'bad_pdf'],
    ['that only starts like one', Buffer.from('%PDF-1.7 and nothing else'), 'bad_pdf'],
  ])('refuses one %s', async (_, bytes, code) => {
    expect(await readReleases({ bytes, source: 'a test' })).toMatchObject([{ ok: false, code }])
  })
})

describe('several releases of one page', () => {
  const entry = (heading: string, date: string) =>
    `${heading}\n\n${date}\n\nThe minister visited the General Secretariat in Lyon, where he met officials of the organisation to speak about drug trafficking in the region.`

  it('are told apart by their dates, and have ids of their own', async () => {
    const results = await read(
      [
        'Official visits',
        entry('Minister of Kenya in Lyon', '22 October 2013'),
        entry('Minister of Fiji in Lyon', '24 October 2013'),
      ].join('\n\n'),
      { address: 'https://www.example.org/visits' },
    )
    const ids = results.map((result) => (result.ok ? result.release.id : ''))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(2)
  })

  it('are one where the dates have no headings', async () => {
    const text = `A long year\n\n5 May 2014\n\nPolice in Norway closed an inquiry into false tickets, and arrested seven people at an airport near Bergen.\n\n9 June 2014\n\nPolice in Spain closed the same inquiry, and arrested another three people who had sold the tickets in Madrid since March.`
    expect(await read(text)).toHaveLength(1)
  })
})

describe('documents that were damaged on the way', () => {
  const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const damage = fc.record({
    document: fc.constantFrom(...documents),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    at: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
  })

  it('never throw, and what is read of them has offsets that hold', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ document, cut, at }) => {
        const bytes = Uint8Array.from(document.subarray(0, Math.ceil(document.length * cut)))
        for (const [place, byte] of at)
          if (bytes.length > 0) bytes[Math.floor(place * (bytes.length - 1))] = byte
        const results = await readReleases({ bytes, source: 'a test' })
        expect(results.length).toBeGreaterThan(0)
        for (const result of results) {
          if (!result.ok) continue
          const { text } = result.release
          expect(text).toBe(text.normalize('NFC'))
          for (const part of readLayout(text).parts)
            expect(text.slice(part.start, part.end).replace(/\s+/gu, ' ')).toBe(
              part.text.replace(/\s+/gu, ' '),
            )
        }
      }),
      { numRuns: 400, seed: 5 },
    )
  })
})
