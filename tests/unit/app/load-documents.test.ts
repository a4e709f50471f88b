import { toSource } from '@/app/_server/load-documents'

jest.mock('@/graph/load', () => ({ loadReleases: jest.fn() }))

test.each([
  [
    { name: 'a', text: 'x' },
    { source: 'a', name: 'a', text: 'x' },
  ],
  [
    { name: 'a', base64: 'eA==' },
    { source: 'a', name: 'a', bytes: Buffer.from('x') },
  ],
  [
    { name: 'a', url: 'https://example.org/1', address: 'https://example.org/2' },
    { source: 'a', url: 'https://example.org/1', address: 'https://example.org/2' },
  ],
])('%j becomes a source', (document, source) => {
  expect(toSource(document)).toEqual(source)
})

test.each([{ name: 'a' }, { name: 'a', base64: 'not base64!' }])('%j is a bad request', (document) => {
  expect(() => toSource(document)).toThrow(expect.objectContaining({ code: 'bad_request' }) as Error)
})
