import {
  setParagraph,
  theme,
  type Fonts,
  type Inline,
  type ScenePanel,
  type SceneBadge,
  type SceneTable,
  type SceneText,
  type LegendSample,
} from '@/lib/scene'

/** Gathers what is put on a page, measured with its fonts. */
export class Pen {
  readonly texts: SceneText[] = []
  readonly badges: SceneBadge[] = []
  readonly panels: ScenePanel[] = []
  readonly tables: SceneTable[] = []
  readonly samples: LegendSample[] = []

  constructor(readonly fonts: Fonts) {}

  /** Sets a paragraph with its top at `at.y` and returns its height. */
  paragraph(
    content: readonly Inline[],
    at: { x: number; y: number; width: number; size: number; lineHeight?: number; colour?: string },
  ): number {
    const set = setParagraph(this.fonts, content, {
      ...at,
      lineHeight: at.lineHeight ?? at.size * 1.4,
      colour: at.colour ?? theme.ink,
    })
    this.texts.push(...set.texts)
    this.badges.push(...set.badges)
    return set.height
  }

  /** The height that `paragraph` would take. */
  heightOf(content: readonly Inline[], at: { width: number; size: number; lineHeight?: number }): number {
    const frame = { ...at, x: 0, y: 0, lineHeight: at.lineHeight ?? at.size * 1.4, colour: theme.ink }
    return setParagraph(this.fonts, content, frame).height
  }

  /** A heading of a panel; returns the height to leave for it. */
  heading(text: string, at: { x: number; y: number; width: number }): number {
    return this.paragraph([{ text, bold: true, colour: theme.ink }], { ...at, size: 9.6 }) + 3
  }
}
