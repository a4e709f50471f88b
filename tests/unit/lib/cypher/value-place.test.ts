import { quoted, valuePlace } from '@/lib/cypher/value-place'

/** The place at the mark in `text`. */
const at = (text: string) => valuePlace(text.replace('¦', ''), text.indexOf('¦'))

test.each([
  ["MATCH (o:Operation {name: 'Op¦'})", 'name', ['Operation'], 'Op'],
  ["MATCH (o:Operation {name: 'Op¦", 'name', ['Operation'], 'Op'],
  ["MATCH (o:Operation {id: '¦', name: 'x'}) RETURN o", 'id', ['Operation'], ''],
  ["MATCH (o:Operation) WHERE o.name STARTS WITH 'Sog¦a' RETURN o", 'name', ['Operation'], 'Sog'],
  ['MATCH (o:Operation|Programme) WHERE o.name CONTAINS "¦"', 'name', ['Operation', 'Programme'], ''],
  ["MATCH (o) WHERE o.name = 'Ch¦'", 'name', [], 'Ch'],
  ["MATCH (o:Country) WHERE o.id IN ['country-cn', 'c¦']", 'id', ['Country'], 'c'],
  ["MATCH (o:Country) WHERE o.name <> 'c¦'", 'name', ['Country'], 'c'],
  ["MATCH ()-[r:MET {modality: 'a¦'}]->()", 'modality', ['MET'], 'a'],
  ["MATCH (a:Country), (b:Official {`name`: 'Ro¦'})", 'name', ['Official'], 'Ro'],
  ["MATCH (n:Country WHERE n.nameAr = 'ال¦')", 'nameAr', ['Country'], 'ال'],
])('%s', (text, property, labels, typed) => {
  expect(at(text)).toMatchObject({ property, labels, typed })
})

test.each([
  'MATCH (o:Oper¦ation)',
  "RETURN 'some ¦text'",
  "// name = 'Op¦'",
  "MATCH (o:Operation {name: 'Op'¦})",
  "WITH ['a', 'b¦'] AS list",
  "RETURN {name: 'x'}.name, 'y¦'",
])('nothing stored is typed in: %s', (text) => {
  expect(at(text)).toBeNull()
})

test('offsets are those between the quotes', () => {
  expect(at("MATCH (o {name: 'Op¦en'})")).toMatchObject({ from: 17, to: 21, quote: "'" })
})

test('a value cannot end its text', () => {
  expect(quoted(String.raw`d'Or \ "x"`, "'")).toBe(String.raw`d\'Or \\ "x"`)
})
