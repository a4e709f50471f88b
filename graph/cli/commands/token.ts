import type { Command } from 'commander'
import { addToken, listTokens, removeToken } from '@/graph/access/tokens'
import type { RunAction } from '../command'
import { formatTable, openOutput, terminalWidth } from '../output'

interface Options {
  readonly json?: boolean
}

async function add(name: string, options: Options & { write?: boolean }): Promise<number> {
  const output = openOutput(options.json)
  const write = options.write ?? false
  const secret = addToken(name, { write, at: new Date() })
  output.note(`Shown this once; only its hash is kept. It may ${write ? 'read, load and judge' : 'read'}.`)
  if (output.json) output.value({ name, write, token: secret })
  else output.line(secret)
  return 0
}

async function list(options: Options): Promise<number> {
  const output = openOutput(options.json)
  const tokens = listTokens().map(({ name, write, createdAt }) => ({ name, write, createdAt }))
  if (output.json) output.value({ tokens })
  else if (tokens.length === 0) output.note('There is no token. “communique token add NAME” makes one.')
  else
    output.line(
      formatTable(
        ['name', 'may', 'made'],
        tokens.map(({ name, write, createdAt }) => [name, write ? 'read, write' : 'read', createdAt]),
        terminalWidth(),
      ),
    )
  return 0
}

async function remove(name: string, options: Options): Promise<number> {
  const output = openOutput(options.json)
  removeToken(name)
  if (output.json) output.value({ removed: name })
  else output.line(`“${name}” opens nothing any more.`)
  return 0
}

/** `communique token`: tokens by which programs use the API of a server that others reach. */
export function token(program: Command, run: RunAction): void {
  const tokens = program
    .command('token')
    .description('tokens by which programs use the API where a password is asked for')
  tokens
    .command('add')
    .description('make a token and show it, this once; send it as “Authorization: Bearer TOKEN”')
    .argument('<name>', 'letters, digits, - and _')
    .option('--write', 'it may also load, judge and save')
    .option('--json', 'as JSON (the default when piped)')
    .action(run(add))
  tokens.command('list').description('names, never secrets').option('--json', 'as JSON').action(run(list))
  tokens
    .command('remove')
    .description('close what a token opened, at once')
    .argument('<name>')
    .option('--json', 'as JSON')
    .action(run(remove))
}
