/** English words of the description; what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  return text.split('`').map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // parts of one text in their order, which never changes
      // oxlint-disable-next-line react/no-array-index-key
      <code key={at} className="rounded bg-raised px-1 text-[0.9em] break-words">
        {part}
      </code>
    ),
  )
}
