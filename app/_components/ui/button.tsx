import Link from 'next/link'
import type { ButtonHTMLAttributes, ComponentProps } from 'react'

const look = {
  plain: 'border border-line bg-panel hover:bg-raised',
  strong: 'bg-accent text-on-accent font-semibold hover:brightness-110',
  quiet: 'hover:bg-raised',
} as const
const base =
  'inline-flex items-center justify-center gap-1.5 rounded-md px-3 py-1.5 whitespace-nowrap disabled:opacity-50 disabled:cursor-default'

export type ButtonLook = keyof typeof look

/** A button of the product; `type="button"` unless said otherwise. */
export function Button({
  look: chosen = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type="button" className={`${base} ${look[chosen]} ${className}`} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({
  look: chosen = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={`${base} ${look[chosen]} ${className}`} {...rest} />
}
