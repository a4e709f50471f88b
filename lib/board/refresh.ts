import type { Link } from '@/lib/api/schemas'
import type { Command } from './commands'
import { lineId } from './lines'
import type { Session } from './session'
import type { Board } from './state'

/** The links that the graph now has between two nodes. */
export interface Fresh {
  /** Id of the line between them. */
  readonly line: string
  readonly links: readonly Link[]
}

const isOn = (line: string) => (link: Link) => lineId(link.source, link.target) === line

function refreshBoard(board: Board, { line, links }: Fresh): Board {
  if (!line.split('|').every((id) => board.nodes[id])) return board
  const onLine = isOn(line)
  const others = Object.values(board.links).filter((link) => !onLine(link))
  const now = [...others, ...links.filter(onLine)]
  return { ...board, links: Object.fromEntries(now.map((link) => [link.key, link])) }
}

function refreshCommand(command: Command, { line, links }: Fresh): Command {
  if (command.type !== 'add' && command.type !== 'expand') return command
  const onLine = isOn(line)
  return { ...command, links: [...command.links.filter((link) => !onLine(link)), ...links.filter(onLine)] }
}

/**
 * The session with what the graph now says between two nodes, in what undo and redo lead to as well: those go
 * through what a person did to the board, and never bring back what the graph does not hold any more.
 */
export const refresh = (session: Session, fresh: Fresh): Session => ({
  ...session,
  board: refreshBoard(session.board, fresh),
  past: session.past.map((step) => ({
    ...step,
    command: refreshCommand(step.command, fresh),
    before: refreshBoard(step.before, fresh),
  })),
  future: session.future.map((command) => refreshCommand(command, fresh)),
})
