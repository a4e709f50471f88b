import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete'
import { pickedCompletion } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import type { CompletionItem } from '@neo4j-cypher/language-support'
import { quoted, valuePlace, type ValuePlace } from '@/lib/cypher/value-place'

/** A stored value that fits what is typed in a text. */
export interface StoredValue {
  /** What is shown: the name, in whichever script it was found. */
  readonly label: string
  /** What is put between the quotes. */
  readonly value: string
  /** What it is, in words. */
  readonly note: string
  readonly colour?: string | undefined
}

/** Where completions come from. Each may reject: then there are none. */
export interface Completions {
  readonly words: (text: string, caret: number, explicit: boolean) => Promise<readonly CompletionItem[]>
  readonly values: (place: ValuePlace, signal: AbortSignal) => Promise<readonly StoredValue[]>
  /** What an item is, in a word: a label, a property. */
  readonly sort: (item: CompletionItem) => string
}

const functionKind = 3
/** Order among what fits as well: what is stored, then functions, then the grammar's words. */
const ranks: Readonly<Record<number, number>> = { 6: 4, 10: 3, 25: 3, 2: 2, [functionKind]: 1 }

/** Puts a call in, with the caret between its brackets. */
function applyCall(name: string) {
  return (view: EditorView, completion: Completion, from: number, to: number) => {
    const opened = view.state.sliceDoc(to, to + 1) === '('
    view.dispatch({
      changes: { from, to, insert: opened ? name : `${name}()` },
      selection: { anchor: from + name.length + 1 },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
    })
  }
}

function toCompletion(item: CompletionItem, sort: string): Completion {
  const { label, kind = 0, insertText, signature } = item
  const call = kind === functionKind && /\(/u.test(signature ?? '')
  const words = typeof item.documentation === 'string' ? item.documentation : ''
  return {
    label,
    detail: sort,
    boost: ranks[kind] ?? 0,
    apply: call ? applyCall(label) : label.startsWith('$') ? label : (insertText ?? label),
    ...(signature || words ? { info: [signature, words].filter(Boolean).join('\n') } : {}),
  }
}

async function completeWord(
  context: CompletionContext,
  { words, sort }: Completions,
): Promise<CompletionResult | null> {
  const before = context.matchBefore(/\$?[\p{L}\p{N}_]*$/u)
  const typed = before?.text ?? ''
  const asked = /^[^\p{N}]/u.test(typed) || /[:.|$]$/u.test(context.state.sliceDoc(0, context.pos).trimEnd())
  if (!context.explicit && !asked) return null
  const items = await words(context.state.doc.toString(), context.pos, context.explicit)
  if (items.length === 0) return null
  return {
    from: before?.from ?? context.pos,
    options: items.map((item) => toCompletion(item, sort(item))),
    validFor: /^\$?[\p{L}\p{N}_]*$/u,
  }
}

const applyValue =
  (text: string, { quote }: ValuePlace, to: number) =>
  (view: EditorView, completion: Completion, from: number) => {
    const insert = quoted(text, quote)
    const after = view.state.sliceDoc(to, to + 1) === quote ? 1 : 0
    view.dispatch({
      changes: { from, to, insert: after ? insert : `${insert}${quote}` },
      selection: { anchor: from + insert.length + 1 },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
    })
  }

async function completeValue(
  context: CompletionContext,
  place: ValuePlace,
  { values }: Completions,
): Promise<CompletionResult | null> {
  const stop = new AbortController()
  context.addEventListener('abort', () => stop.abort())
  const found = await values(place, stop.signal)
  if (found.length === 0) return null
  return {
    from: place.from,
    to: context.pos,
    filter: false,
    options: found.map(({ label, value, note, colour }) => ({
      label,
      detail: note,
      apply: applyValue(value, place, place.to),
      ...(colour ? { type: colour } : {}),
    })),
  }
}

/** Offers stored values inside texts that are compared with one, and words of Cypher and of the schema elsewhere. */
export const completionSource =
  (completions: Completions): CompletionSource =>
  async (context) => {
    const place = valuePlace(context.state.doc.toString(), context.pos)
    const reading = place ? completeValue(context, place, completions) : completeWord(context, completions)
    // Without the thread or the server the editor goes on without completion.
    return reading.catch(() => null)
  }

/** The square in the colour of a value's kind that stands before its name. */
export const drawKind = {
  position: 20,
  render: ({ type }: Completion): Node | null => {
    if (!type?.startsWith('#')) return null
    const square = document.createElement('span')
    square.style.cssText = `inline-size:0.75rem;block-size:0.75rem;border-radius:0.1875rem;flex:none;background:${type}`
    return square
  },
}
