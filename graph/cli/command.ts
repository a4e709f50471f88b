import type { Command } from 'commander'

/** Wraps an action so that what it resolves to becomes the exit code of the process. */
export type RunAction = <A extends unknown[]>(
  action: (...args: A) => Promise<number>,
) => (...args: A) => Promise<void>

/** Adds one command to the program. */
export type AddCommand = (program: Command, run: RunAction) => void
