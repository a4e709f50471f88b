import type { Kind } from '@/lib/model'
import { kinds } from '@/lib/model'

/** Inks and grounds of a page; the colours of kinds come from the model. Each ink reads at 4.5:1 or more on its ground. */
export const theme = {
  page: '#ffffff',
  ink: '#16202c',
  muted: '#4b5868',
  rule: '#c9d0d9',
  hairline: '#e3e7ec',
  line: '#5f6b7a',
  faintLine: '#8a94a3',
  strong: '#16202c',
  marking: { ground: '#e7ecf2', ink: '#16202c' },
  notice: { ground: '#fdf0df', ink: '#7a4106' },
  link: '#1d56b8',
} as const

const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** `colour` mixed into white; `amount` 0 is white, 1 the colour itself. */
export const tint = (colour: string, amount: number): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(255 - (255 - channel) * amount)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** Outline and ground of a kind's boxes: the model's colour, and a tint of it that ink reads on. */
export const boxColours = (kind: Kind): { stroke: string; fill: string } => ({
  stroke: kinds[kind].colour,
  fill: tint(kinds[kind].colour, 0.1),
})

/** Contrast ratio of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(first: string, second: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = channels(colour).map((channel) => {
      const part = channel / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
