import { attacks, type Attack } from './attack'

const times = (count: number, part: string): string => part.repeat(count)
const many = (count: number, part: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(between)

const shaped = [
  ...attacks('size', 'limits', [
    `RETURN '${times(1024 * 1024, 'x')}' AS x`,
    `RETURN 1 ${times(1024 * 1024, ' ')}`,
    `RETURN 1 /*${times(1024 * 1024, '*')}*/`,
    `RETURN 1 AS \`${times(1024 * 1024, 'x')}\``,
    `RETURN 1${times(300_000, '+1')}`,
    `RETURN [${times(400_000, '1,')}1]`,
    `RETURN '${times(400_000, "\\'")}`,
    `RETURN "${times(250_000, '\\u0041')}"`,
    ['RETURN size($x)', { x: times(4_000_000, 'x') }],
    ['RETURN size($x)', { x: Array.from({ length: 1_000_000 }, () => 1) }],
    [
      'RETURN size(keys($x))',
      { x: Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`key${at}`, 1])) },
    ],
    ['RETURN $x', { x: Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 1) }],
    ['RETURN $x', { x: Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), 1) }],
  ]),
  ...attacks('nesting', 'limits', [
    `RETURN ${times(5_000, '(')}1${times(5_000, ')')}`,
    `RETURN ${times(50_000, '[')}${times(50_000, ']')}`,
    `RETURN ${times(90_000, '(')}`,
    `RETURN ${times(2_000, '{a: ')}1${times(2_000, '}')}`,
    `RETURN ${times(2_000, 'NOT ')}true`,
    `RETURN ${times(60, 'NOT (')}true${times(60, ')')}`,
    `MATCH (n:${times(5_000, '!')}Entity) RETURN n`,
    `RETURN ${times(1_000, 'CASE WHEN true THEN ')}1${times(1_000, ' END')}`,
    `WITH {a: 1} AS a RETURN a${times(3_000, '.a')}`,
    `RETURN true${times(40, ' XOR true')}`,
    `${times(40, 'CALL () { ')}RETURN 1 AS x${times(40, ' } RETURN 1 AS x')}`,
    `MATCH (n) WHERE ${times(30, 'EXISTS { MATCH (n) WHERE ')}true${times(30, ' }')} RETURN n`,
    `RETURN ${times(30, 'COUNT { MATCH (n) WHERE 1 = ')}1${times(30, ' }')}`,
    `RETURN ${times(1_000, 'abs(')}1${times(1_000, ')')}`,
    `RETURN ${times(500, '[x IN ')}[1]${times(500, ' | x]')}`,
    `RETURN 1${times(30_000, ' + x')}`,
    `MATCH ${many(10_000, (at) => `(a${at})`, ',')} RETURN 1`,
  ]),
]

const loops = attacks('loops in a row', 'limits', [
  'RETURN reduce(s = 0, i IN range(1, 100000000000) | s + i)',
  'RETURN all(x IN range(1, 100000000000) WHERE x > 0)',
  'RETURN any(x IN range(1, 100000000000) WHERE x < 0)',
  'RETURN none(x IN range(1, 100000000000) WHERE x < 0)',
  'RETURN single(x IN range(1, 100000000000) WHERE x = 1)',
  'RETURN size([x IN range(1, 100000000000) WHERE x < 0])',
  'WITH range(1, 100000000000) AS l RETURN size([x IN l WHERE x < 0])',
  'WITH 1000 * 1000 * 1000 AS n RETURN reduce(s = 0, i IN range(1, n) | s + i)',
  ['RETURN reduce(s = 0, i IN range(1, $n) | s + i)', { n: 100_000_000_000 }],
  'RETURN reduce(s = 0, i IN range(1, 10 ^ 12) | s + i)',
  'RETURN reduce(s = 0, i IN r\\u0061nge(1, 100000000000) | s + i)',
  'RETURN reduce(s = 0, a IN range(1, 9999) | s + reduce(t = 0, b IN range(1, 9999) | t + reduce(u = 0, c IN range(1, 9999) | u + c)))',
  "RETURN size(reduce(s = 'x', i IN range(1, toInteger('40')) | s + s))",
])

const bombs = attacks('memory', 'server', [
  'UNWIND range(1, 100000000) AS x RETURN collect(x) AS kept',
  'UNWIND range(1, 100000000) AS x WITH collect([x, x]) AS kept RETURN size(kept)',
  'UNWIND range(1, 100000000) AS x WITH DISTINCT x RETURN count(x)',
  'UNWIND range(1, 100000000) AS x WITH x ORDER BY x DESC RETURN x',
  "UNWIND range(1, 100000000) AS x WITH collect('some text ' + x) AS kept RETURN size(kept)",
  'UNWIND range(1, 100000000) AS x RETURN x % 50000000 AS k, count(*) AS c ORDER BY c',
  'UNWIND range(1, 100000000) AS x WITH collect({a: x, b: [x]}) AS kept RETURN size(kept)',
  [
    'UNWIND range(1, 1000000) AS x WITH collect($text) AS kept RETURN size(kept)',
    { text: times(1_000_000, 'x') },
  ],
])

const endless = attacks('endless', 'limits', [
  'UNWIND range(1, 100000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)',
  'UNWIND range(1, 100000000000) AS x RETURN max(x)',
  'UNWIND range(1, 100000000000) AS x RETURN x',
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)',
  "MATCH (a), (b), (c), (d), (e) WHERE a.id + b.id + c.id + d.id + e.id = 'x' RETURN count(*)",
  'MATCH (a), (b), (c), (d) WHERE a.id <> b.id AND c.id <> d.id RETURN count(DISTINCT a.id + d.id)',
  'MATCH (a), (b), (c), (d), (e) RETURN a, b, c, d, e',
  'MATCH (a), (b), (c), (d) RETURN a.id + b.id + c.id + d.id AS x ORDER BY x LIMIT 5',
  'MATCH p = (a)-[*]-(b) RETURN count(p)',
  'MATCH p = (a)-[*1..30]-(b) RETURN max(length(p))',
  'MATCH (a)(()-[]-()){1,40}(b) RETURN count(*)',
  'MATCH p = (a:Country)-[*..25]-(b:Country) WHERE a <> b RETURN count(p)',
  'MATCH (a), (b) WHERE a.id < b.id MATCH p = allShortestPaths((a)-[*]-(b)) WHERE length(p) > 1000 RETURN count(p)',
  'MATCH p = SHORTEST 100000 (a)-[]-+(b) RETURN count(p)',
  'MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h) RETURN count(*)',
  'MATCH (a) WHERE COUNT { (a)--()--()--()--()--()--() } > 999999999999 RETURN a',
  'MATCH (a) WHERE EXISTS { MATCH (b), (c), (d) WHERE b.id = c.id + d.id + a.id } RETURN count(*)',
  'MATCH (a) CALL (a) { MATCH (b), (c), (d) WHERE b.id <> a.id + d.id RETURN count(c.id) AS n } RETURN sum(n)',
  'CALL () { UNWIND range(1, 100000000000) AS x RETURN count(x) AS n } RETURN n',
  'UNWIND range(1, 100000000000) AS x CALL (x) { MATCH (n) RETURN count(n) AS n } RETURN sum(n)',
  'PROFILE UNWIND range(1, 100000000000) AS x RETURN count(x)',
  'UNWIND range(1, 100000000000) AS x WITH x LIMIT 99999999999 RETURN count(x)',
  'MATCH (a), (b), (c), (d), (e) RETURN count(DISTINCT a.x)',
  'UNWIND range(1, 100000000) AS x RETURN x, x AS y, x AS z',
])

/** What would take more than a share: of time, of memory, of the parser's patience. */
export const attacksBySize: readonly Attack[] = [...shaped, ...loops, ...bombs, ...endless]
