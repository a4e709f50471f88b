import { cellLine } from '@/lib/cited/cells'

const soga = { id: 'operation-soga', labels: ['Entity', 'Operation'], properties: { name: 'SOGA' } }
const met = { id: 'MET:a:b:asserted', type: 'MET', properties: {} }

test.each([
  ['a node', soga, 'SOGA (operation-soga)'],
  ['a release', { id: 'r', labels: ['Release'], properties: { title: 'A\ntitle' } }, 'A title (r)'],
  ['a link', met, 'link MET:a:b:asserted'],
  ['a list or a path', [soga, met], 'SOGA (operation-soga), link MET:a:b:asserted'],
  ['a list with something else', [soga, 1], `[${JSON.stringify(soga)},1]`],
  ['a node without a name', { id: 'x', labels: ['Story'], properties: {} }, 'Story x (x)'],
  ['a map', { x: 1 }, '{"x":1}'],
  ['a text on two lines', 'a\n\nb', 'a b'],
  ['a number', 7, '7'],
  ['an empty list', [], '[]'],
  ['nothing', null, 'null'],
  ['what is not there', undefined, ''],
])('%s', (_, cell, text) => {
  expect(cellLine(cell)).toBe(text)
})
