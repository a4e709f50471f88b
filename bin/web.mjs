#!/usr/bin/env node
// `node bin/web.mjs HOST PORT`: serves the production build, behind a check of what Next itself would fail on.
import { createServer } from 'node:http'
import next from 'next'
import { refusalOf, tooLong } from './lib/malformed.mjs'
import { root } from './lib/project.mjs'

const [, , hostname, port] = process.argv
const app = next({ dev: false, dir: root, hostname, port: Number(port) })
await app.prepare()
const handle = app.getRequestHandler()

// Longer addresses than Node's 16 kB: lists of ids in any script are written in them.
const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
  const refused = refusalOf(request)
  if (!refused) return void handle(request, response)
  const { status, headers, body } = refused
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
  response.end(body)
})
server.on('clientError', (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  socket.end(
    error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
  )
})
server.listen(Number(port), hostname)
