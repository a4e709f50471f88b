import { mostBytes, portionBytes, sizeOf, toDocument, toPortions } from '@/app/_components/load/portions'

const blob = (size: number) => ({ name: `${size}.txt`, body: new Blob([new Uint8Array(size)]) })

test.each([
  ['nothing', [], []],
  ['small files go together', [10, 20], [[10, 20]]],
  ['a portion is not overfilled', [portionBytes, 1], [[portionBytes], [1]]],
  ['a file over a portion goes alone', [1, portionBytes + 1, 1], [[1], [portionBytes + 1], [1]]],
])('%s', (_, sizes, expected) => {
  const { portions, tooLarge } = toPortions(sizes.map(blob))
  expect(portions.map((portion) => portion.map(sizeOf))).toEqual(expected)
  expect(tooLarge).toEqual([])
})

test('many small files are several portions, all of them kept in order', () => {
  const chosen = Array.from({ length: 120 }, (_, at) => ({ name: `${at}`, body: 'text' }))
  const { portions } = toPortions(chosen)
  expect(portions.map((portion) => portion.length)).toEqual([50, 50, 20])
  expect(portions.flat()).toEqual(chosen)
})

test('what cannot be sent is in no portion', () => {
  const { portions, tooLarge } = toPortions([blob(mostBytes + 1), blob(5)])
  expect(tooLarge.map(({ name }) => name)).toEqual([`${mostBytes + 1}.txt`])
  expect(portions).toHaveLength(1)
})

test('text is measured as UTF-8', () => {
  expect(sizeOf({ name: 'a', body: 'é€' })).toBe(5)
})

test('bytes arrive whole, whatever they are', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256)
  const { base64 } = await toDocument({ name: 'x', body: new Blob([bytes]) })
  expect(Buffer.from(base64 ?? '', 'base64').equals(bytes)).toBe(true)
  expect(await toDocument({ name: 'x', body: 'a\ud800b' })).toEqual({ name: 'x', text: 'a\ud800b' })
})

test('an address goes as it is', async () => {
  const body = new URL('https://example.org/news/1?a=b')
  expect(await toDocument({ name: body.href, body })).toEqual({ name: body.href, url: body.href })
  expect(sizeOf({ name: 'x', body })).toBe(body.href.length)
})
