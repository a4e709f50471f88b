// Child processes and ports, with Node's built-ins only.
import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'

/** Runs a program to its end; resolves to its exit code and what it printed. Rejects only if it cannot be started. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024, ...options }, (error, stdout, stderr) => {
      if (error && typeof error.code === 'string') reject(error)
      else resolve({ code: error ? (error.code ?? 1) : 0, stdout, stderr })
    })
  })
}

/** The program's path on PATH, or undefined. */
export async function which(command, env = process.env) {
  const finder = process.platform === 'win32' ? 'where' : '/usr/bin/which'
  const found = await run(finder, [command], { env }).catch(() => undefined)
  return found?.code === 0 ? found.stdout.split(/\r?\n/)[0] : undefined
}

/** True while a process with this number runs, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What tells this process from a later one with the same number: its start time on Linux, else empty. */
export function startMark(pid) {
  if (process.platform !== 'linux') return ''
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return fields[0] === 'Z' ? 'gone' : fields[19]
  } catch {
    return 'gone'
  }
}

/** True while the very process that `mark` was taken from still runs. */
export const isSameProcess = (pid, mark) => isAlive(pid) && startMark(pid) === mark

/** The first free loopback port from `from` on; `from` 0 takes any. */
export function freePort(from = 0, tries = 200) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error)
      else resolve(freePort(from + 1, tries - 1))
    })
    server.listen(from, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** True when something speaks Bolt on the port: a handshake is sent and a version chosen. */
export function speaksBolt(port, timeout = 1000) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000405000000040000000300000000', 'hex')))
    socket.once('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks a process to stop and waits; kills it when it has not within `patience` milliseconds. */
export async function stopProcess(pid, patience = 20_000) {
  const mark = startMark(pid)
  if (!isSameProcess(pid, mark) || mark === 'gone') return
  process.kill(pid, 'SIGTERM')
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (!isSameProcess(pid, mark)) return
    await wait(50)
  }
  process.kill(pid, 'SIGKILL')
}

export { spawn }
