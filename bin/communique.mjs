#!/usr/bin/env node
// The command line: runs graph/cli, which is TypeScript, wherever it is called from.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/project.mjs'

if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  console.error(`Communiqué is not installed yet. Run “npm install” in ${root} first.`)
  process.exit(1)
}
process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json')
const { register } = await import('tsx/esm/api')
register({ tsconfig: join(root, 'tsconfig.json') })
const { main } = await import('../graph/cli/main.ts')
const code = await main(process.argv.slice(2))
// Ended here and not by itself: where one of two questions failed, the connection of the other may still be opening.
await Promise.all([process.stdout, process.stderr].map((out) => new Promise((done) => out.write('', done))))
process.exit(code)
