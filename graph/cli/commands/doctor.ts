import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { databaseAddress } from '@/graph/db'
import { findJava, findMaven, oldestJava } from '@/graph/local/java.mjs'
import { freePort } from '@/graph/local/processes.mjs'
import { connectionSettings, dataFolderOf, readJson } from '@/graph/local/settings.mjs'
import { toAppError } from '@/lib/errors'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth } from '../output'
import { version } from '../version'

/** One thing looked at: how it is and, when it is not well, what to do. */
interface Finding {
  readonly what: string
  readonly state: 'ok' | 'missing' | 'failed'
  readonly detail: string
  readonly remedy?: string
}

const oldestNode = 20
const wantedMegabytes = 1024

function node(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  const well = major >= oldestNode
  return {
    what: 'Node',
    state: well ? 'ok' : 'failed',
    detail: process.versions.node,
    ...(well ? {} : { remedy: `Install Node ${oldestNode}.9 or newer.` }),
  }
}

async function java(data: string): Promise<Finding> {
  const found = await findJava(data)
  if (found) return { what: 'Java', state: 'ok', detail: `${found.version}, from ${found.source}` }
  return {
    what: 'Java',
    state: 'missing',
    detail: `no Java ${oldestJava} or newer`,
    remedy:
      'npm start fetches one where Python with pip is there; else sudo apt-get install openjdk-17-jre-headless, brew install openjdk, or winget install EclipseAdoptium.Temurin.21.JRE',
  }
}

async function maven(data: string): Promise<Finding> {
  const found = await findMaven(data)
  if (found) return { what: 'Maven', state: 'ok', detail: found }
  return {
    what: 'Maven',
    state: 'missing',
    detail: 'only needed until Neo4j has been fetched',
    remedy: 'npm start fetches it; else sudo apt-get install maven, or brew install maven',
  }
}

async function neo4j(): Promise<Finding> {
  try {
    const { readHealth } = await import('@/graph/queries')
    const { database, releases, entities, links } = await readHealth()
    return {
      what: 'Neo4j',
      state: 'ok',
      detail: `${database.version ?? 'unknown version'} at ${database.address}: ${releases} releases, ${entities} entities, ${links} links`,
    }
  } catch (error) {
    const { message } = toAppError(error)
    const known = connectionSettings() !== undefined
    return {
      what: 'Neo4j',
      state: 'failed',
      detail: known ? `${databaseAddress()} does not answer` : 'none started yet',
      remedy: message,
    }
  }
}

async function locks(): Promise<Finding[]> {
  const { describeLocks, openLocks, proveLocks } = await import('@/graph/gateway')
  try {
    const proofs = await proveLocks()
    const open = proofs.filter(({ holds }) => !holds)
    return [
      {
        what: 'Locks',
        state: openLocks(proofs).length > 0 ? 'failed' : open.length > 0 ? 'missing' : 'ok',
        detail: describeLocks(proofs),
        ...(open[0] ? { remedy: [...new Set(open.map(({ remedy }) => remedy))].join(' ') } : {}),
      },
    ]
  } catch {
    return [] // the database is away, which is a finding of its own
  }
}

async function disk(data: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(data) ? data : dirname(data))
  const free = Math.floor((bavail * bsize) / 1024 / 1024)
  return {
    what: 'Disk',
    state: free < wantedMegabytes ? 'failed' : 'ok',
    detail: `${free} MB free for ${data}`,
    ...(free < wantedMegabytes
      ? { remedy: `Free ${wantedMegabytes} MB, or set COMMUNIQUE_DATA to another disk.` }
      : {}),
  }
}

async function port(data: string): Promise<Finding> {
  const app = readJson(`${data}/app.json`) as { address?: string } | undefined
  if (app?.address) return { what: 'App', state: 'ok', detail: `last served at ${app.address}` }
  const wanted = Number(process.env.PORT ?? 3000)
  const free = await freePort(wanted)
  return {
    what: 'App',
    state: 'ok',
    detail: free === wanted ? `port ${free} is free` : `port ${wanted} is taken; ${free} would be used`,
  }
}

async function act(options: { json?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const data = dataFolderOf()
  const findings: Finding[] = [
    { what: 'Communiqué', state: 'ok', detail: version },
    node(),
    ...(await Promise.all([java(data), maven(data), neo4j()])),
    ...(await locks()),
    ...(await Promise.all([disk(data), port(data)])),
  ]
  if (output.json) output.value({ findings })
  else {
    output.line(
      formatTable(
        ['', 'state', 'detail'],
        findings.map(({ what, state, detail }) => [what, state, detail]),
        terminalWidth(),
      ),
    )
    for (const { what, remedy } of findings) if (remedy) output.line(`\n${what}: ${remedy}`)
  }
  if (findings.some(({ what, state }) => what === 'Neo4j' && state === 'failed')) return 4
  return findings.some(({ state }) => state === 'failed') ? 1 : 0
}

/** `communique doctor`: what is there, what is not, and what to do about it. */
export function doctor(program: Command, run: RunAction): void {
  program
    .command('doctor')
    .description('look at Java, Maven, Neo4j, port, disk and versions, and say what to do')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(act))
}
