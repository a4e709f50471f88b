import { inTurn } from '@/graph/mcp/turns'

const patient = new AbortController().signal

/** Work that ends when told to. */
function work() {
  let end: (value: string) => void = () => undefined
  const done = new Promise<string>((resolve) => {
    end = resolve
  })
  const started = jest.fn(() => done)
  return { started, end }
}

test('queries of one session wait for each other, those of others do not', async () => {
  const [first, second, other] = [work(), work(), work()]
  const answers = [
    inTurn({ who: 'a', signal: patient }, first.started),
    inTurn({ who: 'a', signal: patient }, second.started),
    inTurn({ who: 'b', signal: patient }, other.started),
  ]
  other.end('b')
  expect(await answers[2]).toBe('b')
  expect([first.started, second.started].map((one) => one.mock.calls.length)).toEqual([1, 0])
  first.end('a1')
  second.end('a2')
  expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'b'])
})

test('a failure is for whoever asked, not for the next in turn', async () => {
  const failed = inTurn({ who: 'c', signal: patient }, () => Promise.reject(new Error('no')))
  const next = inTurn({ who: 'c', signal: patient }, () => Promise.resolve('yes'))
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('what was cancelled while it waited never begins', async () => {
  const [first, second] = [work(), work()]
  const cancelled = new AbortController()
  const one = inTurn({ who: 'd', signal: patient }, first.started)
  const other = inTurn({ who: 'd', signal: cancelled.signal }, second.started)
  cancelled.abort(new Error('gone'))
  first.end('done')
  await expect(other).rejects.toThrow('gone')
  expect(second.started).not.toHaveBeenCalled()
  expect(await one).toBe('done')
})

test('too many are told so, and the next after them is served again', async () => {
  const first = work()
  const waiting = Array.from({ length: 9 }, () => inTurn({ who: 'e', signal: patient }, first.started))
  await expect(inTurn({ who: 'e', signal: patient }, first.started)).rejects.toMatchObject({ code: 'busy' })
  first.end('x')
  await Promise.all(waiting)
  expect(await inTurn({ who: 'e', signal: patient }, () => Promise.resolve('y'))).toBe('y')
})
