import { cpus, totalmem } from 'node:os'
import neo4j from 'neo4j-driver'
import { closeDriver, databaseSettings } from '@/graph/db'
import { runQuery, streamQuery } from '@/graph/gateway'
import { migrate } from '@/graph/migrations'
import { loadSample } from '@/graph/load'
import { readHealth } from '@/graph/queries'
import { compare, printSection, residentMegabytes, short, type Times } from './measure'

/** What analysts ask, from a look-up to a walk. */
const typical: readonly (readonly [name: string, cypher: string, params: Record<string, unknown>])[] = [
  ['one entity by its id', 'MATCH (e:Entity {id: $id}) RETURN e', { id: 'organisation-interpol' }],
  ['a count', 'MATCH (o:Operation) RETURN count(o) AS operations', {}],
  [
    'who met whom',
    'MATCH (a:Official)-[r:MET]->(b:Official) RETURN a.name, b.name, r.stories ORDER BY r.stories DESC LIMIT 50',
    {},
  ],
  [
    'countries by operations',
    'MATCH (c:Country)-[:PARTICIPATED_IN]->(o:Operation) RETURN c.name, count(o) AS operations ORDER BY operations DESC',
    {},
  ],
  [
    'sentences behind links',
    `MATCH (r:Release)-[:STATES]->(c:Claim {relation: 'PARTICIPATED_IN'})-[:STATED_IN]->(s:Sentence)
     RETURN r.title, s.text ORDER BY r.publishedAt DESC LIMIT 100`,
    {},
  ],
  [
    'a walk of three steps',
    'MATCH (a:Entity {id: $id})-[]-(:Entity)-[]-(:Entity)-[]-(b:Operation) RETURN b.name, count(*) AS ways ORDER BY ways DESC LIMIT 20',
    { id: 'organisation-interpol' },
  ],
]

const million = 1_000_000
/** The goal of issue 7: this many times the driver's time, and this many milliseconds. */
const goal = { times: 1.3, plus: 5 }

const verdict = (ours: Times, bare: Times, at: keyof Times): string =>
  ours[at] <= goal.times * bare[at] + goal.plus ? 'within the goal' : 'MISSES the goal'

async function printTimes(): Promise<void> {
  const { uri, user, password, database } = databaseSettings()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const lines: [string, string][] = []
  try {
    for (const [name, cypher, params] of typical) {
      const { ours, baseline } = await compare(
        () => runQuery({ cypher, params, who: 'bench' }),
        () => driver.executeQuery(cypher, params, { database, routing: neo4j.routing.READ }),
      )
      const at = (key: keyof Times): string =>
        `${key} ${short(ours[key])} / ${short(baseline[key])} ms (${(ours[key] / baseline[key]).toFixed(2)}×, ${verdict(ours, baseline, key)})`
      lines.push([name, `${at('p50')} · ${at('p95')}`])
    }
  } finally {
    await driver.close()
  }
  printSection('Gateway / bare driver', lines)
}

async function printStream(): Promise<void> {
  const heap = (): number => Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
  const before = { resident: residentMegabytes(), heap: heap() }
  const most = { ...before }
  let bytes = 0
  const told = await streamQuery(
    {
      cypher: `UNWIND range(1, ${million}) AS x RETURN x, 'row ' + x AS text, [x, x + 1] AS list`,
      who: 'bench',
    },
    {
      columns: () => Promise.resolve(),
      rows: (rows) => {
        bytes += rows.reduce((sum, row) => sum + JSON.stringify(row).length + 1, 0)
        most.resident = Math.max(most.resident, residentMegabytes())
        most.heap = Math.max(most.heap, heap())
        return Promise.resolve()
      },
    },
  )
  const seconds = told.milliseconds / 1000
  printSection(`Streaming ${short(told.rows)} rows as NDJSON`, [
    [
      'time',
      `${seconds.toFixed(1)} s, ${short(told.rows / seconds)} rows/s, ${short(bytes / 1024 / 1024)} MB`,
    ],
    ['resident memory', `${before.resident} MB before, ${most.resident} MB at most`],
    ['heap', `${before.heap} MB before, ${most.heap} MB at most`],
  ])
}

/** Prints what the gateway adds to a query beside the bare driver in the same run, and what a long answer takes. */
async function main(): Promise<void> {
  await migrate()
  if ((await readHealth()).releases === 0) await loadSample()
  const { database, releases, entities, links } = await readHealth()
  const memory = (totalmem() / 1024 ** 3).toFixed(0)
  console.log(
    `${cpus().length} cores, ${memory} GB, Node ${process.versions.node}, Neo4j ${database.version}; ${releases} releases, ${entities} entities, ${links} links.`,
  )
  await printTimes()
  await printStream()
  await closeDriver()
}

await main()
