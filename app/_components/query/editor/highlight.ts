import type { Extension } from '@codemirror/state'
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view'
import { Decoration, ViewPlugin } from '@codemirror/view'
import { coloursOf, type Colour } from '@/lib/cypher/colours'

const marks = new Map<Colour, Decoration>()

function markOf(colour: Colour): Decoration {
  const known = marks.get(colour) ?? Decoration.mark({ class: `cypher-${colour}` })
  marks.set(colour, known)
  return known
}

const decorate = ({ state }: EditorView): DecorationSet =>
  Decoration.set(
    coloursOf(state.doc.toString()).map(({ colour, start, end }) => markOf(colour).range(start, end)),
  )

/** Colours a query by what its words are; the colours are the theme's. */
export const highlight: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = decorate(view)
    }
    update({ docChanged, view }: ViewUpdate) {
      if (docChanged) this.decorations = decorate(view)
    }
  },
  { decorations: ({ decorations }) => decorations },
)
