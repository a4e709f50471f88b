import {
  boardOfResult,
  cellText,
  endsOfKey,
  entitiesIn,
  entityKindOf,
  graphCell,
  nameOfCell,
} from '@/lib/results/cells'
import { toCsv } from '@/lib/results/export/csv'

const china = { id: 'country-cn', labels: ['Country', 'Entity'], properties: { name: 'China' } }
const link = { id: 'MET:official-a:official-b:asserted', type: 'MET', properties: {} }

test.each([
  ['a node', china, true],
  ['a link', link, true],
  ['a record', { id: 'x', a: 1 }, false],
  ['a record that looks nearly like a node', { id: 'x', properties: {} }, false],
  ['a list', [china], false],
  ['nothing', null, false],
])('%s is from the graph: %s', (_, value, expected) => {
  expect(graphCell(value) !== undefined).toBe(expected)
})

test.each([
  [china, 'Country'],
  [{ ...china, labels: ['Release'] }, undefined],
  [{ ...china, labels: ['Entity'] }, undefined],
])('the kind of %j is %s', (cell, kind) => {
  expect(entityKindOf(cell)).toBe(kind)
})

test.each([
  [china, 'China'],
  [{ id: 'r1', labels: ['Release'], properties: { title: 'A title' } }, 'A title'],
  [{ id: 's1', labels: ['Sentence'], properties: { text: 'Words.' } }, 'Words.'],
  [{ id: 'x1', labels: ['Story'], properties: {} }, 'Story x1'],
])('%j is called %s', (cell, name) => {
  expect(nameOfCell(cell)).toBe(name)
})

test('a board has the ends of links, each once', () => {
  expect(boardOfResult({ nodes: ['official-a'], links: [link.id] })).toEqual(['official-a', 'official-b'])
  expect(endsOfKey('nothing')).toBeUndefined()
})

test.each([
  [null, ''],
  [3, '3'],
  [true, 'true'],
  [['a', 2], 'a; 2'],
  [china, 'China'],
  [link, link.id],
  [{ a: 1 }, '{"a":1}'],
])('%j is written %j in a file', (value, text) => {
  expect(cellText(value)).toBe(text)
})

test.each([
  ['a "b", c', '"a ""b"", c"'],
  ['=1+1', `"'=1+1"`],
  ['@cmd', `"'@cmd"`],
  [-5, '"-5"'],
  ['two\nlines', '"two\nlines"'],
])('%j in CSV', (value, text) => {
  expect(toCsv({ columns: ['x'], rows: [[value]] })).toBe(`"x"\r\n${text}\r\n`)
})

test.each([
  ['a node', china, ['country-cn']],
  ['a figure', { id: 'figure-1', labels: ['Figure'], properties: {} }, ['figure-1']],
  ['a release', { id: 'r1', labels: ['Release'], properties: {} }, []],
  ['a link', link, ['official-a', 'official-b']],
  ['a link of the ledger', { id: 'a:b:c', type: 'STATES', properties: {} }, []],
  ['a path', [china, link, china], ['country-cn', 'official-a', 'official-b']],
  ['a record', { one: { two: [china] }, three: 3 }, ['country-cn']],
  ['plain data', 'China', []],
  ['nothing', null, []],
])('the entities in %s', (_, value, expected) => {
  expect(entitiesIn(value)).toEqual(expected)
})
