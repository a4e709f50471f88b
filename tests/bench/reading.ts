import { closeDriver, execute, sentenceIndex } from '@/graph/db'
import { readNeighbours, search } from '@/graph/queries'
import { languages } from '@/lib/model'
import { compare, printSection, short, type Times } from './measure'

const line = (name: string, { ours, baseline }: { ours: Times; baseline: Times }): [string, string] => [
  name,
  `p50 ${short(ours.p50)} ms, p95 ${short(ours.p95)} ms; bare Cypher ${short(baseline.p50)}, ${short(baseline.p95)}; ratio ${short(ours.p50 / baseline.p50)} and ${short(ours.p95 / baseline.p95)} (goal at most 1.5)`,
]

async function main(): Promise<void> {
  const [hub] = await execute<{ id: string }>(
    'MATCH (n:Entity) RETURN n.id AS id ORDER BY n.degree DESC, n.id LIMIT 1',
  )
  const id = hub?.id ?? ''
  const expand = await compare(
    () => readNeighbours({ id, limit: 50 }),
    () =>
      execute(
        `MATCH (:Entity {id: $id})-[r]-(other:Entity) WHERE r.key IS NOT NULL
         RETURN other, r ORDER BY r.stories DESC, r.confidence DESC, r.key LIMIT 50`,
        { id },
      ),
  )
  const words = ['SOGA', 'Noble', 'سوغا', 'counterfeit']
  let turn = 0
  const found = await compare(
    () => search({ q: words[turn++ % words.length] ?? '', limit: 12 }),
    () =>
      execute(
        `CALL () {
           CALL db.index.fulltext.queryNodes('entityNames', $q) YIELD node, score
           WITH node ORDER BY score DESC LIMIT 12 RETURN collect(node) AS entities
         }
         CALL () {
           CALL db.index.fulltext.queryNodes('releaseTitles', $q) YIELD node, score
           WITH node {.id, .title} ORDER BY score DESC LIMIT 12 RETURN collect(node) AS releases
         }
         CALL () {
           UNWIND $sentences AS index
           CALL db.index.fulltext.queryNodes(index, $q) YIELD node, score
           MATCH (node)<-[:HAS_SENTENCE]-(release)
           WITH node, release {.id, .title} ORDER BY score DESC LIMIT 12
           RETURN collect({sentence: node, release: release}) AS sentences
         }
         RETURN entities, releases, sentences`,
        { q: words[turn % words.length], sentences: languages.map(sentenceIndex) },
      ),
  )
  printSection(`Reading, from the entity with most links (${id})`, [
    line('expand', expand),
    line('search', found),
  ])
}

await main()
await closeDriver()
