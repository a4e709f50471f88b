import type { Operation } from '@/lib/api/reference'
import { callOf, snippets } from '@/lib/api/snippets'

const field = { type: 'string', required: true, description: '', choices: [], fallback: '', fields: [] }
const operation: Operation = {
  ...{ id: 'x', tag: 'Graph', method: 'POST', path: '/things/{id}', summary: '', writes: true, answers: [] },
  parameters: [
    { ...field, name: 'id', place: 'path', example: '' },
    { ...field, name: 'q', place: 'query', example: '' },
    { ...field, name: 'kind', place: 'query', example: '' },
  ],
  body: { fields: [], example: '' },
}
const body = `{"it's":"\\"سوغا\\""}`

test('a call has its values encoded, and nothing of what is empty', () => {
  expect(callOf(operation, { id: 'a/b c', q: 'x&y', kind: '', body }, 'http://h')).toEqual({
    ...{ method: 'POST', url: 'http://h/api/things/a%2Fb%20c?q=x%26y', body },
  })
  expect(callOf({ ...operation, method: 'GET', body: undefined }, { id: 'a' }, '')).toEqual({
    ...{ method: 'GET', url: '/api/things/a' },
  })
})

test('each language gives the text of the body whole', () => {
  const call = callOf(operation, { id: 'a', body }, 'http://h')
  expect(snippets.curl(call)).toBe(
    `curl -X POST 'http://h/api/things/a' \\\n  -H 'content-type: application/json' \\\n  -d '{"it'\\''s":"\\"سوغا\\""}'`,
  )
  expect(snippets.fetch(call)).toContain(`body: ${JSON.stringify(body)}`)
  expect(snippets.Python(call)).toContain(`data=${JSON.stringify(body)}.encode()`)
  expect(snippets.Python(call)).toContain('method="POST"')
})

test('a GET is as short as it can be', () => {
  const call = { method: 'GET', url: 'http://h/api/health' }
  expect(snippets.curl(call)).toBe(`curl 'http://h/api/health'`)
  expect(snippets.fetch(call).split('\n')[0]).toBe('const answer = await fetch("http://h/api/health")')
})
