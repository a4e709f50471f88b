import type { Language } from '@/lib/model'
import { claims as ar } from './ar/claims'
import type { ClaimsPack } from './claims-pack'
import { claims as en } from './en/claims'
import { claims as es } from './es/claims'
import { claims as fr } from './fr/claims'

/** How each language states relations. */
export const claimPacks: Record<Language, ClaimsPack> = { en, fr, es, ar }
