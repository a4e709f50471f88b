import type { Theme } from '../question'
import { aims } from './aims'
import { certainty } from './certainty'
import { connections } from './connections'
import { events } from './events'
import { figures } from './figures'
import { operations } from './operations'
import { people } from './people'
import { plans } from './plans'
import { releases } from './releases'

/** Every ready question, in the order and under the headings that pages show. */
export const themes: readonly Theme[] = [
  people,
  operations,
  aims,
  figures,
  events,
  plans,
  connections,
  certainty,
  releases,
]
