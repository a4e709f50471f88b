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
process.exitCode = await main(process.argv.slice(2))
