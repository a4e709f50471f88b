import { createRequire } from 'node:module'
import type * as Support from '@neo4j-cypher/language-support'
import { toLanguageSchema } from '@/app/_components/query/editor/language'
import { closeDriver, execute } from '@/graph/db'
import { readQuerySchema } from '@/graph/gateway'
import { migrate } from '@/graph/migrations'
import { search } from '@/graph/queries'
import { foldName } from '@/lib/text/fold'
import { entityKindNames } from '@/lib/model'
import { printSection, short } from './measure'

// Its entry for bundlers does not load in Node.
const { autocomplete } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof Support

/** Entities that names are looked for among, and milliseconds that a completion may take. */
const entities = 100_000
const goal = 50
const batch = 10_000
const rounds = 15

const syllables = 'ka lo mi ra ne to shi ba do ve pri stan gor mar el an is ur'.split(' ')

/** A name of two or three words that sound like names, the same for the same number. */
function nameOf(number: number): string {
  const word = (seed: number) => {
    const parts = [0, 1, 2].map(
      (at) => syllables[Math.floor(seed / syllables.length ** at) % syllables.length],
    )
    const text = parts.join('')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }
  const words = ['Operation', word(number * 7919), word(number * 104_729 + 13)]
  return words.slice(number % 5 === 0 ? 0 : 1).join(' ')
}

async function fill(): Promise<void> {
  for (let from = 0; from < entities; from += batch) {
    const rows = Array.from({ length: batch }, (_, at) => {
      const name = nameOf(from + at)
      const folded = foldName(name)
      return {
        id: `bench-${from + at}`,
        name,
        folded: [folded],
        exact: [folded.replaceAll(' ', '_')],
        degree: at % 40,
      }
    })
    for (const [at, kind] of entityKindNames.entries())
      await execute(
        `UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row`,
        { rows: rows.filter((_, index) => index % entityKindNames.length === at) },
        'write',
      )
  }
  await execute('CALL db.awaitIndexes(300)')
  await execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
}

const empty = async (): Promise<void> => {
  for (let left = 1; left > 0;) {
    const [row] = await execute<{ gone: number }>(
      "MATCH (n:Entity) WHERE n.id STARTS WITH 'bench-' WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone",
      {},
      'write',
    )
    left = row?.gone ?? 0
  }
}

async function times(act: () => unknown): Promise<readonly [string, number]> {
  const taken: number[] = []
  for (let round = -5; round < rounds; round += 1) {
    const from = performance.now()
    await act()
    if (round >= 0) taken.push(performance.now() - from)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  const p95 = sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN
  const p50 = sorted[Math.floor(0.5 * sorted.length)] ?? Number.NaN
  return [`p50 ${short(p50)} ms, p95 ${short(p95)} ms (goal under ${goal})`, p95]
}

const typed = ['o', 'op', 'ope', 'operation', 'operation ka', 'kalo', 'kalomi r', 'shi', 'unknownname']
const texts = [
  'MATCH (n:Op',
  'MATCH (n)-[:',
  'MATCH (n) WHERE n.na',
  'MATCH (n:Country) RETURN co',
  'MATCH (n) WHERE n.id IN $',
]

await migrate()
await fill()
const schema = toLanguageSchema(await readQuerySchema(), ['selection'])
const values: [string, string][] = []
let worst = 0
for (const kind of ['Operation', undefined])
  for (const q of typed) {
    const [told, p95] = await times(() => search({ q, kind, only: 'entities', limit: 12 }))
    values.push([`${q} (${kind ?? 'any kind'})`, told])
    worst = Math.max(worst, p95)
  }
const words: [string, string][] = []
for (const text of texts) {
  const [told, p95] = await times(() => autocomplete(text, schema, text.length, false))
  words.push([text, told])
  worst = Math.max(worst, p95)
}
const [bare] = await times(() => execute('RETURN 1 AS one'))
printSection('The machine', [['RETURN 1, there and back', bare.replace(/ \(goal.*$/u, '')]])
printSection(`Stored values among ${entities.toLocaleString('en')} entities, on the server`, values)
printSection('Words of Cypher and of the schema, in the thread of the language', words)
printSection('All', [['slowest p95', `${short(worst)} ms`]])
await empty()
await closeDriver()
