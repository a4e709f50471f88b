import { lineId } from '@/lib/board/lines'
import { emptySession, sessionReducer, type Session } from '@/lib/board/session'
import { link, node } from './board-fixture'

const met = link('MET', 'a', 'b')
const led = link('LED', 'a', 'c')
const line = lineId('a', 'b')

const add: Session = sessionReducer(emptySession, {
  type: 'do',
  command: { type: 'add', nodes: [node('a'), node('b'), node('c')], links: [met, led], positions: {} },
})
const hidden = sessionReducer(add, { type: 'do', command: { type: 'hide', ids: ['c'] } })
const fresh = (session: Session, links: (typeof met)[]) =>
  sessionReducer(session, { type: 'refresh', fresh: { line, links } })
const keys = ({ board }: Session) => Object.keys(board.links)

test('a link that the graph lost leaves the board, also after undo and redo', () => {
  const gone = fresh(hidden, [])
  expect(keys(gone)).toEqual([led.key])
  expect(gone.board.hidden).toEqual(['c'])
  const undone = sessionReducer(gone, { type: 'undo' })
  expect(keys(undone)).toEqual([led.key])
  const empty = sessionReducer(undone, { type: 'undo' })
  expect(keys(sessionReducer(empty, { type: 'redo' }))).toEqual([led.key])
})

test('a link that the graph has again, or counts anew, is on the board at once', () => {
  const again = fresh(fresh(hidden, []), [{ ...met, stories: 2 }, link('LED', 'b', 'c')])
  expect(keys(again)).toEqual([led.key, met.key])
  expect(again.board.links[met.key]?.stories).toBe(2)
  expect(again.past).toHaveLength(2)
})

test('nothing comes to a board without both ends', () => {
  expect(fresh(emptySession, [met])).toEqual(emptySession)
})
