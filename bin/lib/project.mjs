// The project's folder and what in it is stale. Node's built-ins only.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

const built = [
  'app',
  'lib',
  'graph',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

function* filesUnder(path) {
  if (!existsSync(path)) return
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* filesUnder(inner)
    else yield inner
  }
}

/** A hash over names and contents of everything that goes into the build. */
export function sourceHash(folder = root) {
  const hash = createHash('sha256')
  for (const name of built) {
    const path = join(folder, name)
    const files = /\.(ts|js|mjs|json)$/.test(name) ? [path] : [...filesUnder(path)]
    for (const file of files)
      hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const stampOf = (folder) => join(folder, '.next', 'source-hash')

/** True when there is no production build of exactly these sources. */
export function buildIsStale(folder = root, hash = sourceHash(folder)) {
  const complete = existsSync(join(folder, '.next', 'BUILD_ID')) && existsSync(stampOf(folder))
  return !complete || readFileSync(stampOf(folder), 'utf8') !== hash
}

/** Notes that the build in `.next` was made of sources with this hash. */
export const noteBuild = (hash, folder = root) => writeFileSync(stampOf(folder), hash)

const installStamp = (folder) => join(folder, 'node_modules', '.communique-lock')

/** True when node_modules is missing or was installed from another lock file. */
export function installIsStale(folder = root) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const stamp = installStamp(folder)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== createHash('sha256').update(lock).digest('hex')
}

/** Notes which lock file node_modules was installed from. */
export function noteInstall(folder = root) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(installStamp(folder), createHash('sha256').update(lock).digest('hex'))
}
