#!/usr/bin/env node
// `node bin/web.mjs HOST PORT`: serves the production build, behind a check of what Next itself would fail on.
import { createServer } from 'node:http'
import next from 'next'
import { refusalOf } from './lib/malformed.mjs'
import { root } from './lib/project.mjs'

const [, , hostname, port] = process.argv
const app = next({ dev: false, dir: root, hostname, port: Number(port) })
await app.prepare()
const handle = app.getRequestHandler()

createServer((request, response) => {
  const refused = refusalOf(request)
  if (!refused) return void handle(request, response)
  const { status, headers, body } = refused
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
  response.end(body)
}).listen(Number(port), hostname)
