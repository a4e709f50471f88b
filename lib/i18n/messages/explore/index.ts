import type { Texts } from '../../format'
import { en } from './en'
import { fr } from './fr'

export const explore = { en, fr } satisfies Texts<typeof en>
