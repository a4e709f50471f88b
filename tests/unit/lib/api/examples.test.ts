import { endpoints, type Endpoint } from '@/lib/api/endpoints'
import examples from '@/lib/api/examples.json'
import { exampleOf } from '@/lib/api/examples'
import { readLoadEvents } from '@/lib/api/load-events'
import { exampleRequests } from '../../../fuzz/example-requests'

const table = endpoints as Readonly<Record<string, Endpoint>>

test('each is of an endpoint, and was asked as it is declared', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(exampleRequests))
  for (const [name, { params, query, body }] of Object.entries(exampleRequests))
    expect([name, exampleOf(name)]).toMatchObject([name, JSON.parse(JSON.stringify({ params, query, body }))])
})

test.each(Object.keys(examples))('%s fits what its endpoint takes and answers', (name) => {
  const endpoint = table[name]
  const { params = {}, query = {}, body, answer } = exampleOf(name)
  if (!endpoint) throw new Error(`There is no endpoint “${name}”.`)
  const asText = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]))
  endpoint.params.strict().parse(params)
  endpoint.query.strict().parse(asText)
  endpoint.body?.parse(body)
  expect(endpoint.answer?.parse(answer)).toEqual(endpoint.answer ? expect.anything() : undefined)
})

test('the events of a load are such events', async () => {
  const events = []
  for await (const { event } of readLoadEvents(new Response(String(exampleOf('load').answer))))
    events.push(event)
  expect(events).toEqual(['item', 'report'])
})
