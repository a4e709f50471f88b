// One launcher per data folder.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { isSameProcess, startMark } from './processes.mjs'

/** What a lock file says, or undefined when there is none or it is not whole. */
export function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** True when the process that wrote the lock is gone: it was killed, or its number belongs to another by now. */
export const isStale = (lock) => !lock || !isSameProcess(lock.pid, lock.mark)

/** Thrown when another live process holds the lock. */
export class LockedError extends Error {
  constructor(path, lock) {
    super(
      `The data folder is in use by process ${lock.pid} (${path}). Stop it first, or set COMMUNIQUE_DATA to another folder.`,
    )
    this.name = 'LockedError'
    this.holder = lock.pid
  }
}

/** Takes the lock or throws LockedError; a stale one is replaced. Released by releaseLock. */
export function acquireLock(path) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600)
      writeSync(file, JSON.stringify({ pid: process.pid, mark: startMark(process.pid) }))
      closeSync(file)
      return path
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = readLock(path)
      if (!isStale(holder)) throw new LockedError(path, holder)
      rmSync(path, { force: true })
    }
  }
  throw new LockedError(path, readLock(path) ?? { pid: 0 })
}

/** Gives the lock back, if it is still this process's own. */
export function releaseLock(path) {
  if (readLock(path)?.pid === process.pid) rmSync(path, { force: true })
}
