const looks: Readonly<Record<string, string>> = {
  GET: 'text-good border-current',
  DELETE: 'text-bad border-current',
}

/** The method of a request, as a small label of one width. */
export function Method({ name }: { name: string }) {
  return (
    <span
      className={`inline-flex h-5 w-15 shrink-0 items-center justify-center rounded border font-mono text-[0.6875rem] font-semibold ${looks[name] ?? 'border-current text-accent'}`}
    >
      {name}
    </span>
  )
}
