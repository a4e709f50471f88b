import { formatEvent, readLoadEvents, type LoadEvent } from '@/lib/api/load-events'
import type { LoadItem, LoadReport } from '@/lib/api/schemas'

const item: LoadItem = {
  ...{ source: 'a.txt', status: 'new', release: 'release-1', title: 'Première\n\nligne', lang: 'fr' },
  ...{ entities: 3, claims: 2, figures: 1, code: null, message: null, warnings: [] },
}
const report: LoadReport = {
  ...{
    read: 1,
    new: 1,
    changed: 0,
    unchanged: 0,
    skipped: [],
    entities: 3,
    claims: 2,
    figures: 1,
    seconds: 0.2,
  },
}
const failure = { error: { code: 'database_away', message: 'Neo4j does not answer.' } }

/** A response whose bytes arrive in pieces of `size`, whatever they cut through. */
function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text)
  return new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
        controller.close()
      },
    }),
  )
}

async function read(text: string, size: number): Promise<LoadEvent[]> {
  const events: LoadEvent[] = []
  for await (const event of readLoadEvents(inPieces(text, size))) events.push(event)
  return events
}

const whole = formatEvent('item', item) + formatEvent('item', item) + formatEvent('report', report)

test.each([1, 2, 7, 64, 100_000])('events come out as they went in, in pieces of %i bytes', async (size) => {
  expect(await read(whole, size)).toEqual([
    { event: 'item', data: item },
    { event: 'item', data: item },
    { event: 'report', data: report },
  ])
})

test('an event is one line of data, also with line ends in it', () => {
  expect(formatEvent('item', item).split('\n')).toHaveLength(4)
})

test('comments and unnamed events are passed over', async () => {
  expect(await read(`: still here\n\ndata: 1\n\n${formatEvent('report', report)}`, 5)).toHaveLength(1)
})

test.each([
  ['the server’s own error', formatEvent('item', item) + formatEvent('error', failure), 'database_away'],
  ['an end before the report', formatEvent('item', item), 'database_away'],
  ['an empty answer', '', 'database_away'],
])('%s is thrown', async (_, text, code) => {
  await expect(read(text, 10)).rejects.toMatchObject({ code })
})

test('an item that is not of the contract is not passed on', async () => {
  await expect(read(formatEvent('item', { ...item, status: 'odd' }), 10)).rejects.toThrow('status')
})

test('leaving early closes the stream', async () => {
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(formatEvent('item', item))),
    cancel: () => {
      cancelled = true
    },
  })
  for await (const event of readLoadEvents(new Response(body))) if (event.event === 'item') break
  expect(cancelled).toBe(true)
})
