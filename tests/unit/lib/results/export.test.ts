import { toGraphMl } from '@/lib/results/export/graphml'
import { toJson, toNdjson } from '@/lib/results/export/json'
import { toTsv } from '@/lib/results/export/tsv'

const china = {
  id: 'country-cn',
  labels: ['Country', 'Entity'],
  properties: { name: 'China', degree: 3, known: true },
}
const met = (to: string) => ({
  id: `MET:country-cn:${to}:asserted`,
  type: 'MET',
  properties: { confidence: 0.5, langs: ['fr'] },
})

test('TSV has a line a row, and no value breaks it', () => {
  expect(toTsv([['a\tb', 'c\r\nd', 1, null]], ['w', 'x', 'y', 'z'])).toBe('w\tx\ty\tz\na b\tc d\t1\t')
})

test('JSON says what was asked and whether rows are missing', () => {
  const text = toJson({ columns: ['n'], rows: [[china]], truncated: true }, 'RETURN $a AS n', { a: 1 })
  expect(JSON.parse(text)).toEqual({
    cypher: 'RETURN $a AS n',
    params: { a: 1 },
    columns: ['n'],
    rows: [[china]],
    truncated: true,
  })
})

test('NDJSON is one object a line, whatever a text holds', () => {
  const text = toNdjson({
    columns: ['a', 'b'],
    rows: [
      ['x\ny', null],
      [1, [2]],
    ],
  })
  expect(text.split('\n').map((line) => line && (JSON.parse(line) as unknown))).toEqual([
    { a: 'x\ny', b: null },
    { a: 1, b: [2] },
    '',
  ])
})

describe('GraphML', () => {
  const { xml, left } = toGraphMl({
    rows: [
      [china, met('country-fr')],
      [china, [met('country-fr'), { id: null, type: 'STATES', properties: {} }]],
    ],
  })

  it('holds each node and link once, with typed properties, and the ends of links', () => {
    expect(xml.match(/<node id="[^"]*">/gu)).toEqual(['<node id="country-cn">', '<node id="country-fr">'])
    expect(xml).toContain(
      '<edge id="MET:country-cn:country-fr:asserted" source="country-cn" target="country-fr">',
    )
    expect(xml.match(/<edge /gu)).toHaveLength(1)
    expect(xml.match(/<key [^>]*>/gu)).toEqual([
      '<key id="n0" for="node" attr.name="degree" attr.type="long"/>',
      '<key id="n1" for="node" attr.name="known" attr.type="boolean"/>',
      '<key id="n2" for="node" attr.name="labels" attr.type="string"/>',
      '<key id="n3" for="node" attr.name="name" attr.type="string"/>',
      '<key id="e0" for="edge" attr.name="confidence" attr.type="double"/>',
      '<key id="e1" for="edge" attr.name="langs" attr.type="string"/>',
      '<key id="e2" for="edge" attr.name="type" attr.type="string"/>',
    ])
    expect(xml).toContain('<data key="e1">[&quot;fr&quot;]</data>')
    expect(left).toBe(1)
  })

  it.each([
    ['signs of XML', '<a & "b">', '&lt;a &amp; &quot;b&quot;&gt;'],
    ['the end of CDATA', ']]>', ']]&gt;'],
    ['line ends', 'a\r\n\tb', 'a&#13;&#10;&#9;b'],
    ['what XML cannot hold', 'a\u0000\u001Bb\uD800c\uFFFE', 'a\uFFFD\uFFFDb\uFFFDc\uFFFD'],
    ['all scripts', 'سوغا 🚓', 'سوغا 🚓'],
  ])('writes %s', (_, text, written) => {
    const named = { ...china, properties: { name: text } }
    expect(toGraphMl({ rows: [[named]] }).xml).toContain(`<data key="n1">${written}</data>`)
  })

  it('gives a property of several types the type of texts', () => {
    const rows = [
      [
        { ...china, properties: { x: 1 } },
        { ...china, id: 'b', properties: { x: 'one' } },
      ],
    ]
    expect(toGraphMl({ rows }).xml).toContain('attr.name="x" attr.type="string"')
  })
})
