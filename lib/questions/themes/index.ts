import type { Theme } from '../question'
import { figures } from './figures'
import { operations } from './operations'
import { people } from './people'
import { plans } from './plans'

/** Every ready question, in the order and under the headings that pages show. */
export const themes: readonly Theme[] = [people, operations, figures, plans]
