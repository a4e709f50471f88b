import { EditorView } from '@codemirror/view'

const panel = {
  backgroundColor: 'var(--panel)',
  color: 'var(--text)',
  border: '1px solid var(--line)',
}

/** How the editor looks, in the colours of whichever theme is on. */
export const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.8125rem', backgroundColor: 'var(--panel)', color: 'var(--text)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--text)' },
  '.cm-cursor, .cm-dropCursor': { borderInlineStartColor: 'var(--text)', borderInlineStartWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--muted)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: '0.75rem 0.5rem' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--raised) 55%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 24%, transparent)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--mark)', borderRadius: '2px' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--accent)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)', borderRadius: '2px' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--bad-bg)', color: 'var(--bad-text)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    borderBottom: '2px wavy var(--bad-text)',
    textDecoration: 'underline wavy var(--bad-text)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warn-text)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    ...panel,
    borderRadius: '0.5rem',
    boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit',
    maxHeight: '16rem',
    minWidth: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'center',
    gap: '0.5rem',
    padding: '0.25rem 0.625rem',
    color: 'var(--text)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    boxShadow: 'inset 3px 0 0 var(--accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700', color: 'var(--accent)' },
  '.cm-completionDetail': {
    marginInlineStart: 'auto',
    fontStyle: 'normal',
    color: 'var(--muted)',
    paddingInlineStart: '1rem',
  },
  '.cm-completionInfo': { ...panel, maxWidth: '22rem', padding: '0.5rem 0.75rem', fontSize: '0.8125rem' },
  '.cm-diagnostic': {
    padding: '0.375rem 0.75rem',
    fontFamily: 'var(--font-sans, inherit)',
    maxWidth: '32rem',
  },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--bad-text)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--warn-text)' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--text)' },
  '.cm-panels.cm-panels-top, .cm-panels.cm-panels-bottom': { borderColor: 'var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.375rem',
    padding: '0.5rem 2.25rem 0.5rem 0.75rem',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.25rem',
    fontSize: '0.75rem',
  },
  '.cm-textfield': { ...panel, borderRadius: '0.375rem', padding: '0.25rem 0.5rem', fontSize: '0.8125rem' },
  '.cm-button': {
    ...panel,
    backgroundImage: 'none',
    borderRadius: '0.375rem',
    padding: '0.25rem 0.625rem',
    fontSize: '0.75rem',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--text)', fontSize: '1.125rem', padding: '0 0.5rem' },
})
