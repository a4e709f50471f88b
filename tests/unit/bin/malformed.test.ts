import { refusalOf, tooLong } from '@/bin/lib/malformed.mjs'
import { errorSchema } from '@/lib/api/schemas'

test.each([
  ['GET', '/api/entities/%E0%A4%A', 400, 'bad_request'],
  ['GET', '/api/entities/%', 400, 'bad_request'],
  ['GET', '/explore/%ff', 400, 'bad_request'],
  ['TRACE', '/api/health', 405, 'method_not_allowed'],
])('%s %s is %i', (method, url, status, code) => {
  const refused = refusalOf({ method, url })
  expect(refused?.status).toBe(status)
  expect(errorSchema.parse(JSON.parse(refused?.body ?? '')).error.code).toBe(code)
})

test.each(['/', '/api/search?q=%', '/api/entities/%D8%B3%2F', '/api/links/a%20b'])('%s goes on', (url) => {
  expect(refusalOf({ method: 'GET', url })).toBeUndefined()
})

test('what is too long is answered whole, in the same shape', () => {
  const [head = '', body = ''] = tooLong.split('\r\n\r\n')
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`)
  expect(errorSchema.parse(JSON.parse(body)).error.code).toBe('too_large')
})
