import type { Fonts, Scene } from '@/lib/scene'
import type { Briefing, BriefingInput } from './briefing'
import { buildBriefing } from './build'
import { pageLimits, type Limits } from './choose'
import { composeScene } from './compose'

/** A page put together and laid out. */
export interface Page {
  readonly briefing: Briefing
  readonly scene: Scene
}

/** What a page about one entity draws when more would be too small. */
const fewer: readonly Limits[] = [
  { boxes: 14, lines: 24 },
  { boxes: 12, lines: 20 },
  { boxes: 10, lines: 16 },
  { boxes: 8, lines: 12 },
]

/**
 * Makes one page. A page about one entity draws as much of its surroundings as reads well; a page of entities
 * that were chosen draws them all, and warns where they are too many. Same input and fonts, same page.
 */
export function makePage(input: BriefingInput, fonts: Fonts): Page {
  const make = (limit: Limits): Page => {
    const briefing = buildBriefing(input, limit)
    return { briefing, scene: composeScene(briefing, fonts) }
  }
  if (input.about === undefined) return make(pageLimits)
  let page = make(pageLimits)
  for (const limit of fewer) {
    if (!page.scene.crowded) return page
    page = make(limit)
  }
  return page
}
