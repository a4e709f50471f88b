import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { setDiagnostics, nextDiagnostic, previousDiagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view'
import { completionSource, drawKind, type Completions } from './completion'
import type { QueryProblem } from '@/lib/api/query'
import { highlight } from './highlight'
import { look } from './look'

/** What the editor is made with; the functions are asked for anew each time, so that they may change. */
export interface EditorParts {
  readonly parent: HTMLElement
  readonly label: string
  readonly describedBy: string
  /** CodeMirror's own words in the language of the interface. */
  readonly phrases: Readonly<Record<string, string>>
  readonly completions: Completions
  readonly onChange: (text: string) => void
  readonly onRun: () => void
  readonly onFormat: () => void
  /** The caret's line and column, from 1. */
  readonly onCaret: (line: number, column: number) => void
}

/** The editor at work. */
export interface Editor {
  /** Shows a tab's text, with its own caret and undo; a text changed elsewhere comes in as one step. */
  readonly show: (tab: string, text: string) => void
  /** Underlines what is wrong with a tab's text, if it is shown. */
  readonly mark: (tab: string, problems: readonly QueryProblem[]) => void
  readonly focus: () => void
  readonly select: (from: number, to: number) => void
  /** Puts a text where the caret is, instead of what is selected. */
  readonly insert: (text: string) => void
  readonly destroy: () => void
}

const language = EditorState.languageData.of(() => [
  {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
])

function keysOf({ onRun, onFormat }: EditorParts): Extension {
  const own = [
    {
      key: 'Mod-Enter',
      run: (view: EditorView) => {
        closeCompletion(view)
        onRun()
        return true
      },
    },
    { key: 'Tab', run: acceptCompletion },
    { key: 'Shift-Alt-f', run: () => (onFormat(), true) },
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
  ]
  return [
    Prec.highest(keymap.of(own)),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      indentWithTab,
    ]),
  ]
}

function extensionsOf(parts: EditorParts): Extension {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    rectangularSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.phrases.of(parts.phrases),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    autocompletion({
      override: [completionSource(parts.completions)],
      icons: false,
      addToOptions: [drawKind],
    }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      id: 'cypher',
      'aria-label': parts.label,
      'aria-describedby': parts.describedBy,
      dir: 'ltr',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
      if (docChanged) parts.onChange(state.doc.toString())
      if (!docChanged && !selectionSet) return
      const line = state.doc.lineAt(state.selection.main.head)
      parts.onCaret(line.number, state.selection.main.head - line.from + 1)
    }),
    language,
    highlight,
    look,
    keysOf(parts),
  ]
}

/** Puts a CodeMirror editor for Cypher into `parent`. Empty until `show`. */
export function createEditor(parts: EditorParts): Editor {
  const extensions = extensionsOf(parts)
  const begin = (doc: string) => EditorState.create({ doc, extensions })
  const view = new EditorView({ parent: parts.parent, state: begin('') })
  const left = new Map<string, EditorState>()
  let shown: string | null = null
  const replace = (text: string) => {
    const { doc, selection } = view.state
    if (doc.toString() === text) return
    view.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      selection: { anchor: Math.min(selection.main.head, text.length) },
      annotations: isolateHistory.of('full'),
    })
  }
  const select = (from: number, to: number) => {
    const most = view.state.doc.length
    view.dispatch({
      selection: { anchor: Math.min(from, most), head: Math.min(to, most) },
      scrollIntoView: true,
    })
    view.focus()
  }
  return {
    show: (tab, text) => {
      if (shown !== tab) {
        if (shown !== null) left.set(shown, view.state)
        view.setState(left.get(tab) ?? begin(text))
        shown = tab
      }
      replace(text)
    },
    mark: (tab, problems) => {
      if (tab !== shown) return
      const most = view.state.doc.length
      const diagnostics = problems.map(({ start, end, message, severity }) => ({
        from: Math.min(start, most),
        to: Math.min(Math.max(end, start + 1), most),
        severity: severity === 'information' ? ('info' as const) : severity,
        message,
      }))
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    focus: () => view.focus(),
    select,
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text))
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}
