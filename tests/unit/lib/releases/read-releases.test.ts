import fc from 'fast-check'
import { readReleases, samplePublisher, type ReadResult } from '@/lib/releases'

const prose =
  'Police in Norway and Spain have closed an inquiry into fake tickets, the two forces said on Monday. Seven people were arrested at an airport near Bergen after a tip from a bank.'
const page = `22 October 2013\n\nSeven held over fake tickets\n\nBERGEN, Norway – ${prose}`
const french =
  'La police norvégienne a clos une enquête sur de faux billets, selon un communiqué. Sept personnes ont été arrêtées près d’un aéroport à la suite d’un signalement d’une banque, a précisé le procureur.'

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

async function read(input: { bytes: Uint8Array } | { text: string }, more = {}): Promise<ReadResult> {
  const [result, another] = await readReleases({ source: 'a test', ...input, ...more })
  if (!result || another) throw new Error('not one result')
  return result
}

function released(result: ReadResult) {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result
}

describe('bytes that are no release', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['white space', Buffer.from(' \n\t\n\u00a0\n'), 'empty'],
    ['only a mark of byte order', Buffer.from('\ufeff'), 'empty'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]),
      'binary',
    ],
    ['zero bytes', new Uint8Array(400), 'binary'],
    ['a menu', Buffer.from('Home\nNews\nContact us\nSearch\n'), 'no_release'],
    ['one short sentence', Buffer.from('Nothing to see here.'), 'no_release'],
    ['a page that is gone', Buffer.from(`Page not found | Police of Bergen\n\n${prose}`), 'no_release'],
    ['numbers', Buffer.from('1, 2, 3\n'.repeat(50)), 'no_release'],
  ])('refuses %s', async (_, bytes, code) => {
    const result = await read({ bytes })
    expect(result).toMatchObject({ ok: false, code })
    if (!result.ok) expect(result.message).toMatch(/\.$/)
  })

  it('refuses more than the limit and says how to raise it', async () => {
    const result = await read({ bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 97) })
    expect(result).toMatchObject({ ok: false, code: 'too_large' })
    if (!result.ok) expect(result.message).toContain('--max-size')
    expect(await read({ text: page }, { limit: 100 })).toMatchObject({ ok: false, code: 'too_large' })
    expect((await read({ text: page }, { limit: 1000 })).ok).toBe(true)
  })

  it('counts the limit in bytes, not in letters', async () => {
    const arabic = 'أعلنت الشرطة '.repeat(40)
    expect(await read({ text: arabic }, { limit: arabic.length + 10 })).toMatchObject({ code: 'too_large' })
  })
})

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(page), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page}`), []],
    ['UTF-16 little endian with a mark', utf16(page, 'le', true), []],
    ['UTF-16 big endian with a mark', utf16(page, 'be', true), []],
    ['UTF-16 little endian without a mark', utf16(page, 'le', false), []],
    ['UTF-16 big endian without a mark', utf16(page, 'be', false), []],
  ])('reads %s', async (_, bytes, codes) => {
    const { release, warnings } = released(await read({ bytes }))
    expect(release.text).toBe(page)
    expect(warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('reads Latin-1 and says that it was guessed', async () => {
    const { release, warnings } = released(
      await read({ bytes: Buffer.from(french, 'latin1').map((byte) => byte) }),
    )
    expect(release.text).toContain('norvégienne')
    expect(warnings.map(({ code }) => code)).toContain('encoding_guessed')
  })

  it('reads Arabic in UTF-16 without a mark', async () => {
    const arabic =
      'أعلنت الشرطة في مدريد اليوم عن توقيف سبعة أشخاص في عملية استهدفت بيع تذاكر مزورة في المطار بعد بلاغ من أحد المصارف في المدينة وقالت إن التحقيق مستمر'
    const { release } = released(await read({ bytes: utf16(arabic, 'le', false) }))
    expect(release.text).toBe(arabic)
    expect(release.lang).toBe('ar')
  })
})

describe('what is mended in a text', () => {
  it.each([
    ['half a surrogate', 'held \ud83d over', 'lone_surrogates', 'held \ufffd over'],
    ['characters that turn the direction', 'held \u202eover\u202c', 'direction_characters', 'held over'],
    ['control characters', 'held\u0007over', 'control_characters', 'held over'],
  ])('mends %s and says so', async (_, words, code, mended) => {
    const { release, warnings } = released(await read({ text: page.replace('held over', words) }))
    expect(release.text).toContain(mended)
    expect(warnings.map((warning) => warning.code)).toContain(code)
  })

  it('composes letters, so that offsets and search agree', async () => {
    const { release } = released(await read({ text: french.normalize('NFD') }))
    expect(release.text).toBe(french.normalize('NFC'))
  })

  it('has one kind of line end', async () => {
    const { release } = released(await read({ text: page.replaceAll('\n', '\r\n') }))
    expect(release.text).toBe(page)
  })

  it('keeps mark-up in a text as the words that they are', async () => {
    const markup = page.replace('Seven held', '<script>alert(1)</script> <b>Seven</b> held')
    const { release } = released(await read({ text: markup }))
    expect(release.title).toContain('<script>')
  })
})

describe('any bytes at all', () => {
  it('never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const result = await read({ bytes })
        expect(typeof result.ok).toBe('boolean')
      }),
    )
  })

  it('give a text that is well formed, composed and of one direction', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (noise) => {
        const result = await read({ text: `${page}\n\n${noise}` })
        if (!result.ok) return
        const { text } = result.release
        expect(text.isWellFormed()).toBe(true)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r\u0000]/u)
      }),
    )
  })
})

describe('what a release is', () => {
  it('has the parts of its page', async () => {
    expect(released(await read({ text: page })).release).toMatchObject({
      title: 'Seven held over fake tickets',
      lang: 'en',
      publishedAt: '2013-10-22',
      publishedPrecision: 'day',
      dateline: { city: 'Bergen', country: 'NO' },
      basis: 'official',
      address: null,
    })
  })

  it('has the same id again, and another for another title, date or address', async () => {
    const idOf = async (text: string, more = {}) => released(await read({ text }, more)).release.id
    expect(await idOf(page)).toBe(await idOf(page))
    expect(await idOf(page.replace('Seven held', 'Eight held'))).not.toBe(await idOf(page))
    expect(await idOf(page.replace('22 October', '23 October'))).not.toBe(await idOf(page))
    const address = 'https://www.example.org/News/2013/PR999'
    expect(await idOf(page, { address })).not.toBe(await idOf(page))
    expect(await idOf(page, { address: `${address}/#top` })).toBe(await idOf(page, { address }))
  })

  it('takes year and number from its address when the page has neither', async () => {
    const { release } = released(
      await read({ text: prose }, { address: 'https://www.interpol.int/News/2013/PR127' }),
    )
    expect(release).toMatchObject({
      publishedAt: '2013',
      publishedPrecision: 'year',
      number: 'PR127',
      publisher: 'INTERPOL',
    })
  })

  it.each([
    [
      'Dutch',
      'nl',
      'De politie heeft gisteren zeven mensen aangehouden op een luchthaven bij Utrecht. Zij worden verdacht van het verkopen van valse kaartjes aan reizigers, zegt de politie in een bericht.',
    ],
    [
      'Korean',
      'ko',
      '경찰은 어제 공항에서 가짜 표를 판 혐의로 일곱 명을 체포했다고 밝혔다. 경찰은 은행의 신고를 받고 수사를 시작했으며 앞으로도 수사를 계속할 것이라고 말했다. 이번 수사에는 여러 나라가 함께했다.',
    ],
  ])('keeps a text in %s and says that it is not read', async (_, lang, text) => {
    const { release, warnings } = released(await read({ text }))
    expect(release.lang).toBe(lang)
    expect(warnings.map(({ code }) => code)).toContain('language_not_supported')
  })
})

describe('a summary with a header', () => {
  const header = [
    '---',
    'title: Seven held',
    'publishedAt: 2013-10-22',
    'standsFor.publisher: INTERPOL',
    'standsFor.date: 2013-10-22',
    'standsFor.number: PR999',
    '---',
  ].join('\n')

  it('is read with the line ends of another system', async () => {
    const windows = `${header}\n${prose}`.replaceAll('\n', '\r\n')
    expect(released(await read({ text: windows })).release.title).toBe('Seven held')
  })

  it('is marked as a summary and says what it stands for', async () => {
    expect(released(await read({ text: `${header}\n${prose}` })).release).toMatchObject({
      title: 'Seven held',
      publisher: samplePublisher,
      basis: 'summary',
      number: 'PR999',
      standsFor: { publisher: 'INTERPOL', date: '2013-10-22', number: 'PR999' },
    })
  })

  it.each([
    ['a line without a key', header.replace('title: Seven held', 'Seven held')],
    ['no title', header.replace('title: Seven held\n', '')],
    ['a date that is none', header.replaceAll('2013-10-22', 'yesterday')],
  ])('is refused with %s', async (_, bad) => {
    expect(await read({ text: `${bad}\n${prose}` })).toMatchObject({ ok: false, code: 'bad_header' })
  })
})
