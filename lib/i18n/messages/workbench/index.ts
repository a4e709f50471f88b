import type { Texts } from '../../format'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

export const workbench = { en, fr, es, ar } satisfies Texts<typeof en>
