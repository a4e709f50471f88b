import type { Fonts } from '@/lib/scene'
import type { Briefing } from './briefing'
import { composeScene } from './compose'
import { sceneSvg } from './svg'

/** A briefing laid out and drawn as SVG; the same briefing and fonts give the same bytes. */
export const renderSvg = (briefing: Briefing, { fonts }: { fonts: Fonts }): string =>
  sceneSvg(composeScene(briefing, fonts), fonts)
