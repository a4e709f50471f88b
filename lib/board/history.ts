import type { Command } from './commands'
import type { Session } from './session'
import type { Board } from './state'

/** One step of a board's history; `number` counts from 1, `done` is false for what undo took back. */
export interface HistoryStep {
  readonly number: number
  readonly command: Command
  readonly done: boolean
  /** Names of what it was done to, in the model's main name; empty when it is about the whole board. */
  readonly names: readonly string[]
}

const idsOf = (command: Command): readonly string[] => {
  if ('ids' in command) return command.ids
  if ('parent' in command) return [command.parent]
  return command.type === 'move' ? Object.keys(command.positions) : []
}

/** Every name that any step knows, so that a step can be told after what it was about has gone. */
function namesOf({ board, past, future }: Session): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const learn = (from: Pick<Board, 'nodes' | 'own' | 'groups'>) => {
    for (const node of Object.values(from.nodes)) names.set(node.id, node.name)
    for (const item of Object.values(from.own)) if (item.type === 'node') names.set(item.id, item.name)
    for (const group of from.groups) names.set(group.id, group.label)
  }
  for (const command of [...past.map((step) => step.command), ...future]) {
    if (command.type === 'add' || command.type === 'expand')
      for (const node of command.nodes) names.set(node.id, node.name)
    if (command.type === 'put' && command.item.type === 'node') names.set(command.item.id, command.item.name)
    if (command.type === 'group') for (const group of command.groups) names.set(group.id, group.label)
  }
  if (past[0]) learn(past[0].before)
  learn(board)
  return names
}

function subjects(command: Command, names: ReadonlyMap<string, string>): string[] {
  if (command.type === 'add') return command.nodes.map(({ name }) => name)
  if (command.type === 'group') return command.groups.map(({ label }) => label)
  if (command.type === 'put') {
    const { item } = command
    return [item.type === 'node' ? item.name : item.type === 'link' ? item.label : item.text]
  }
  return idsOf(command).flatMap((id) => names.get(id) ?? [])
}

/** The history of a board, oldest first, with what undo took back at its end. */
export function historyOf(session: Session): HistoryStep[] {
  const names = namesOf(session)
  const done = session.past.length
  return [...session.past.map(({ command }) => command), ...session.future].map((command, at) => ({
    number: at + 1,
    command,
    done: at < done,
    names: subjects(command, names),
  }))
}
