export interface Lock {
  pid: number
  mark: string
}
export class LockedError extends Error {
  readonly holder: number
}
export function readLock(path: string): Lock | undefined
export function isStale(lock: Lock | undefined): boolean
export function acquireLock(path: string): string
export function releaseLock(path: string): void
