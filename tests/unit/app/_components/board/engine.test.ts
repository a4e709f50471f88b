import { createBoard } from '@/app/_components/board/engine'
import { markSelection } from '@/lib/board/picture'
import type { Picture } from '@/lib/board/picture'
import { drawnLine as line, drawnNode as node } from '@/tests/support/drawn'

const picture: Picture = { nodes: [node('a', 0), node('b', 200)], lines: [line('a', 'b')] }
const palette = { ground: '#fff', text: '#000', muted: '#555', accent: '#00f', font: 'sans-serif' }

function start(duration = 0) {
  const events = { onSelect: jest.fn(), onExpand: jest.fn(), onMove: jest.fn(), onMenu: jest.fn() }
  const board = createBoard({ container: null, events, look: { palette, icons: {} }, duration })
  return { board, events }
}

describe('the canvas without a screen', () => {
  it('reports nothing while it follows the picture', async () => {
    const { board, events } = start()
    board.update(picture)
    board.update(markSelection(picture, { nodes: ['a'], line: null }))
    board.update({ nodes: [node('a', 50)], lines: [] })
    await Promise.resolve()
    expect(events.onSelect).not.toHaveBeenCalled()
    expect(events.onMove).not.toHaveBeenCalled()
    board.destroy()
  })
  it('keeps what is drawn when its look changes', () => {
    const { board } = start()
    board.update(picture)
    board.setLook({ palette: { ...palette, ground: '#000', text: '#fff' }, icons: {} })
    expect(board.seen().positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 200, y: 0 } })
    board.destroy()
  })
  it('can be destroyed in the middle of a move', () => {
    jest.useFakeTimers()
    const { board } = start(300)
    board.update(picture)
    board.update({ ...picture, nodes: [node('a', 400), node('b', 200)] })
    board.destroy()
    expect(() => jest.advanceTimersByTime(500)).not.toThrow()
    jest.useRealTimers()
  })
  it('shows a label once there is room for it', () => {
    jest.useFakeTimers()
    const { board } = start()
    board.update({ nodes: [node('a', 0, { pinned: true }), node('b', 4)], lines: [] })
    jest.advanceTimersByTime(500)
    expect(board.seen().labelled).toEqual(['a'])
    board.update({ nodes: [node('a', 0, { pinned: true }), node('b', 300)], lines: [] })
    jest.advanceTimersByTime(500)
    expect(board.seen().labelled).toEqual(['a', 'b'])
    board.destroy()
    jest.useRealTimers()
  })
})
