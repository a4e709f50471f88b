/** A choice among a few, with its name before it. */
export function Select({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}) {
  return (
    <label className="flex min-w-0 items-center gap-1.5 text-muted">
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="max-w-44 min-w-0 truncate rounded-md border border-line bg-panel px-2 py-1.5 text-ink"
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
