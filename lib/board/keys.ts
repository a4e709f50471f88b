/** Keys of the board, declared once: the listener and the help both read them. `mod` is Ctrl, or ⌘ on a Mac. */
export const bindings = [
  { action: 'search', keys: ['/'] },
  { action: 'palette', keys: ['mod+k'] },
  { action: 'expand', keys: ['e'] },
  { action: 'inspect', keys: ['enter', 'i'] },
  { action: 'neighbours', keys: ['n'] },
  { action: 'paths', keys: ['a'] },
  { action: 'all', keys: ['mod+a'] },
  { action: 'none', keys: ['escape'] },
  { action: 'steps', keys: ['1', '2', '3', '4'] },
  { action: 'hide', keys: ['delete', 'h'] },
  { action: 'hideOthers', keys: ['shift+h'] },
  { action: 'pin', keys: ['p'] },
  { action: 'collapse', keys: ['c'] },
  { action: 'fit', keys: ['f'] },
  { action: 'fitSelection', keys: ['shift+f'] },
  { action: 'zoomIn', keys: ['+', '='] },
  { action: 'zoomOut', keys: ['-'] },
  { action: 'undo', keys: ['mod+z'] },
  { action: 'redo', keys: ['mod+y', 'mod+shift+z'] },
  { action: 'save', keys: ['mod+s'] },
  { action: 'openBoard', keys: ['mod+o'] },
  { action: 'lasso', keys: ['l'] },
  { action: 'picture', keys: ['shift+s'] },
  { action: 'ownNode', keys: ['shift+e'] },
  { action: 'ownLink', keys: ['shift+l'] },
  { action: 'ownNote', keys: ['shift+n'] },
  { action: 'table', keys: ['t'] },
  { action: 'minimap', keys: ['m'] },
  { action: 'panels', keys: ['\\'] },
  { action: 'help', keys: ['?'] },
  { action: 'nudge', keys: ['arrowleft', 'arrowright', 'arrowup', 'arrowdown'] },
  { action: 'walk', keys: ['alt+arrowleft', 'alt+arrowright', 'alt+arrowup', 'alt+arrowdown'] },
] as const satisfies readonly { action: string; keys: readonly string[] }[]

export type BoardAction = (typeof bindings)[number]['action']

/** The parts of a keyboard event that matter here. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const isLetter = (key: string) => /^[a-z]$/.test(key)

/** The action that a key press stands for; undefined leaves the key to the browser (Ctrl F, for one). */
export function actionOf(press: KeyPress): BoardAction | undefined {
  const key = press.key.toLowerCase()
  const shift = press.shiftKey && (isLetter(key) || key.startsWith('arrow'))
  const combination = [
    press.ctrlKey || press.metaKey ? 'mod' : '',
    press.altKey ? 'alt' : '',
    shift && !key.startsWith('arrow') ? 'shift' : '',
    key,
  ]
    .filter(Boolean)
    .join('+')
  return bindings.find(({ keys }) => (keys as readonly string[]).includes(combination))?.action
}
