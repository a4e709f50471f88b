import type { Attack } from './attack'
import { attacksBySize } from './attacks-size'
import { attacksByWords } from './attacks-words'

/** Everything that was tried on the gateway, in families. */
export const allAttacks: readonly Attack[] = [...attacksByWords, ...attacksBySize]
