import { withinSteps } from '@/lib/board/walk'
import { link } from './board-fixture'

const chain = [link('MET', 'a', 'b'), link('MET', 'c', 'b'), link('MET', 'c', 'd'), link('MET', 'x', 'y')]

test.each([
  [0, ['a']],
  [1, ['a', 'b']],
  [2, ['a', 'b', 'c']],
  [4, ['a', 'b', 'c', 'd']],
])('%d steps from one node, against the direction of links too', (steps, reached) => {
  expect(withinSteps(chain, ['a'], steps)).toEqual(reached)
})

test('steps from several nodes are counted from the nearest', () => {
  expect(withinSteps(chain, ['a', 'x'], 1).toSorted()).toEqual(['a', 'b', 'x', 'y'])
})
