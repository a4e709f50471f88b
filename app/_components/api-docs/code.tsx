/** Text of a machine, which scrolls within its box. */
export function Code({ text, label }: { text: string; label: string }) {
  return (
    <pre
      dir="ltr"
      // what scrolls has to be reached by keys
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={label}
      className="max-h-96 overflow-auto rounded-md bg-raised p-3 font-mono text-xs whitespace-pre-wrap break-words"
    >
      {text}
    </pre>
  )
}
