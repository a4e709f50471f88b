// Reads sources in a thread of its own: answers each message { id, source, options } with what the source says.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register({ tsconfig: workerData.tsconfig })
const { extractSource } = await import('./source.ts')

parentPort.on('message', ({ id, source, options }) => {
  extractSource(source, options).then(
    (results) => parentPort.postMessage({ id, results }),
    (error) => parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  )
})
