import { execute, schemaItems } from '@/graph/db'
import { migrate, migrations } from '@/graph/migrations'
import { useEmptyGraph } from '../support/graph'

useEmptyGraph()

const read = <Row extends object>(cypher: string) => execute<Row>(cypher, {}, 'write')

describe('migrate', () => {
  test('has made every constraint and index, all of them in use', async () => {
    const indexes = await read<{ name: string; state: string }>('SHOW INDEXES YIELD name, state')
    const online = new Set(indexes.filter(({ state }) => state === 'ONLINE').map(({ name }) => name))
    expect(schemaItems.filter(({ name }) => !online.has(name))).toEqual([])
  })

  test('records each migration once and does nothing the second time', async () => {
    expect(await migrate()).toEqual({ schema: 0, applied: [] })
    const rows = await read(
      'MATCH (migration:Migration) RETURN migration.number AS number, migration.name AS name ORDER BY number',
    )
    expect(rows).toEqual(migrations.map(({ number, name }) => ({ number, name })))
  })

  test('makes again what is missing', async () => {
    await execute('DROP INDEX claim_relation', {}, 'write')
    expect(await migrate()).toEqual({ schema: 1, applied: [] })
  })

  test('can run in several processes at once', async () => {
    await execute('DROP INDEX claim_key', {}, 'write')
    await Promise.all([migrate(), migrate(), migrate()])
    expect(await migrate()).toEqual({ schema: 0, applied: [] })
  })

  test('uses every number once, in order', () => {
    const numbers = migrations.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})
