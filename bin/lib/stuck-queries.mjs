// Queries that Neo4j was told to end and goes on with: loops over lists within one row are beyond its reach.

/** Looks in a row at which a query must be told to end and still be there. */
const looks = 3

/**
 * A look at the server, to be taken every few seconds: resolves to true when a person's query has been told to end
 * for several looks and still runs, so that only a restart ends it. A server that does not answer has none.
 */
export async function watchQueries({ uri, user, password, database }) {
  const { default: neo4j } = await import('neo4j-driver')
  const auth = neo4j.auth.basic(user, password)
  let seen = new Map()
  const read = async () => {
    const driver = neo4j.driver(uri, auth, { connectionTimeout: 2_000, maxTransactionRetryTime: 0 })
    try {
      const { records } = await driver.executeQuery(
        `SHOW TRANSACTIONS YIELD transactionId, metaData, status
         WHERE metaData.app = 'communique' AND status STARTS WITH 'Terminated' RETURN transactionId`,
        {},
        { database },
      )
      return records.map((record) => record.get(0))
    } catch {
      return []
    } finally {
      await driver.close()
    }
  }
  return async () => {
    const ids = await read()
    seen = new Map(ids.map((id) => [id, (seen.get(id) ?? 0) + 1]))
    return [...seen.values()].some((times) => times >= looks)
  }
}
