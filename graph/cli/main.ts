import { Command, CommanderError } from 'commander'
import { closeDriver } from '@/graph/db'
import { AppError, toAppError } from '@/lib/errors'
import type { AddCommand, RunAction } from './command'
import { ask } from './commands/ask'
import { brief } from './commands/brief'
import { checksum } from './commands/checksum'
import { compare } from './commands/compare'
import { doctor } from './commands/doctor'
import { extract } from './commands/extract'
import { load } from './commands/load'
import { mcp } from './commands/mcp'
import { model } from './commands/model'
import { path } from './commands/path'
import { query } from './commands/query'
import { questions } from './commands/questions'
import { rebuild } from './commands/rebuild'
import { search } from './commands/search'
import { setup } from './commands/setup'
import { token } from './commands/token'
import { wipe } from './commands/wipe'
import { version } from './version'

const commands: readonly AddCommand[] = [
  load,
  extract,
  compare,
  search,
  path,
  query,
  ask,
  questions,
  brief,
  mcp,
  model,
  checksum,
  rebuild,
  wipe,
  doctor,
  setup,
  token,
]

function makeProgram(run: RunAction): Command {
  const program = new Command('communique')
    .description('Reads official releases and turns them into a graph, with the sentence behind every link.')
    .version(version)
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done · 1 failed · 2 wrong use · 3 done, some releases not read · 4 the database cannot be reached',
    )
    .exitOverride()
  for (const add of commands) add(program, run)
  for (const command of program.commands) command.exitOverride()
  return program
}

function report(error: AppError): void {
  process.stderr.write(`${error.message}\n`)
  if (process.env.COMMUNIQUE_DEBUG) console.error(error)
  else if (error.code === 'internal') process.stderr.write('Set COMMUNIQUE_DEBUG=1 to see where.\n')
}

/** A reader that has read enough, such as head, closes its end: that is no failure. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

/** Runs the command line; resolves to the exit code of the contract and never throws. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0
  endWithReader()
  const program = makeProgram((action) => async (...given) => {
    code = await action(...given)
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const known = toAppError(error)
    report(known)
    return known.exitCode
  } finally {
    await closeDriver()
  }
}
