/** The locks that a query from outside passes, in their order. */
export const lockNames = ['limits', 'text', 'server', 'plan', 'mode'] as const
export type LockName = (typeof lockNames)[number]

/** What was tried at a lock, and whether it held. */
export interface LockProof {
  readonly lock: LockName
  /** What was tried: “a file read by LOAD CSV”. */
  readonly tried: string
  readonly holds: boolean
  /** What to do when it is open. */
  readonly remedy: string
  /** Whether other locks catch all the same: then an open lock is a warning, else no query is run. */
  readonly caughtElsewhere: boolean
}
