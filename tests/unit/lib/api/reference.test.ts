import { describeApi } from '@/lib/api/openapi'
import { referenceOf } from '@/lib/api/reference'
import { endpoints, type Endpoint } from '@/lib/api/endpoints'

const described = Object.entries(endpoints as Readonly<Record<string, Endpoint>>)
  .filter(([, { ownProtocol }]) => !ownProtocol)
  .map(([id]) => id)
const reference = referenceOf(describeApi('0.1'))
const operations = reference.flatMap((group) => group.operations)
const named = (id: string) => operations.find((one) => one.id === id)

test('has every operation once, under its heading', () => {
  expect(operations.map(({ id }) => id).toSorted()).toEqual(described.toSorted())
  expect(named('neighbours')).toMatchObject({
    tag: 'Graph',
    method: 'GET',
    path: '/entities/{id}/neighbours',
  })
})

test('says of a parameter what it takes, by default and for example', () => {
  const parameters = named('paths')?.parameters ?? []
  expect(parameters.find(({ name }) => name === 'k')).toMatchObject({
    ...{ type: 'integer', required: false, fallback: '5', example: '1', place: 'query' },
  })
  expect(parameters.find(({ name }) => name === 'hubs')?.choices).toEqual(['weigh', 'allow', 'avoid'])
  expect(named('neighbours')?.parameters.find(({ name }) => name === 'kind')?.choices).toContain('Official')
})

test('follows what an answer is made of, also within itself', () => {
  const ok = named('neighbours')?.answers.find(({ status }) => status === '200')
  expect(ok).toMatchObject({ type: 'Neighbours', media: ['application/json'] })
  const links = ok?.fields.find(({ name }) => name === 'links')
  expect(links).toMatchObject({ type: 'array of Link', required: true })
  expect(links?.fields.map(({ name }) => name)).toContain('stories')
  expect(links?.fields.find(({ name }) => name === 'validFrom')?.type).toContain('null')
  expect(named('query')?.answers[0]?.fields.map(({ name }) => name)).toContain('plan')
})

test('knows what writes and what a stream or a file is', () => {
  expect(operations.filter(({ writes }) => writes).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['load', 'judge', 'saveBoard', 'deleteBoard']),
  )
  expect([named('query')?.writes, named('search')?.writes, named('exportBriefing')?.writes]).toEqual([
    false,
    false,
    false,
  ])
  expect(named('load')?.answers[0]?.media).toEqual(['text/event-stream'])
  expect(named('load')?.body?.fields.map(({ name }) => name)).toEqual(['documents'])
})
