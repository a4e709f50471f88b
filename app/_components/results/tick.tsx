/** A box to tick, as large as a finger wants it. `tabIndex` is -1 where other keys reach it. */
export function Tick({
  label,
  on,
  onChange,
  tabIndex,
}: {
  label: string
  on: boolean
  onChange: () => void
  tabIndex?: number
}) {
  return (
    <label className="flex items-center justify-center pointer-coarse:size-8">
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        tabIndex={tabIndex}
        onChange={onChange}
        className="size-4 accent-accent"
      />
    </label>
  )
}
