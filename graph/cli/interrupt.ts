import { AppError } from '@/lib/errors'

/** Ends a query in the database when a person presses Ctrl-C; a second time ends the command. */
export function interruptible(): AbortSignal {
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort(new AppError('query_timeout', 'Stopped.')))
  return interrupt.signal
}
