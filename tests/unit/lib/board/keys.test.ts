import type { KeyPress } from '@/lib/board/keys'
import { actionOf, bindings } from '@/lib/board/keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

it.each([
  [press('/'), 'search'],
  [press('?', { shiftKey: true }), 'help'],
  [press('e'), 'expand'],
  [press('H', { shiftKey: true }), 'hideOthers'],
  [press('z', { ctrlKey: true }), 'undo'],
  [press('Z', { metaKey: true, shiftKey: true }), 'redo'],
  [press('y', { ctrlKey: true }), 'redo'],
  [press('ArrowLeft'), 'nudge'],
  [press('ArrowLeft', { altKey: true }), 'walk'],
  [press('3'), 'steps'],
  [press('+', { shiftKey: true }), 'zoomIn'],
])('%j is %s', (key, action) => {
  expect(actionOf(key)).toBe(action)
})

it.each([
  press('f', { ctrlKey: true }),
  press('r', { ctrlKey: true }),
  press('e', { altKey: true }),
  press('Tab'),
])('leaves %j to the browser', (key) => {
  expect(actionOf(key)).toBeUndefined()
})

it('gives no key two meanings', () => {
  const keys = bindings.flatMap((binding) => [...binding.keys] as string[])
  expect(new Set(keys).size).toBe(keys.length)
})
