import { allowOf, matchRoute } from '@/lib/api/match'

test.each([
  ['/api/health', '/health', 'GET, HEAD, OPTIONS'],
  ['/api/subgraph', '/subgraph', 'GET, POST, HEAD, OPTIONS'],
  ['/api/entities/igci', '/entities/{id}', 'GET, HEAD, OPTIONS'],
  ['/api/links/MET%3Aa%2Fb/evidence', '/links/{key}/evidence', 'GET, HEAD, OPTIONS'],
  ['/api/openapi.json', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ['/api/query', '/query', 'POST, OPTIONS'],
])('%s is %s', (pathname, path, allow) => {
  const route = matchRoute(pathname)
  expect(route?.path).toBe(path)
  expect(route && allowOf(route)).toBe(allow)
})

test.each(['/api', '/api/', '/api/none', '/api/openapi-json', '/api/entities/a/b/c', '/explore'])(
  '%s is none',
  (pathname) => expect(matchRoute(pathname)).toBeUndefined(),
)
