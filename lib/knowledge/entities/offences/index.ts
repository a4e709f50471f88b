import { crimes } from './crime'
import { cyberAndFraud } from './cyber-and-fraud'

/** What releases call offences, from wide terms to single forms. */
export const offences = [...crimes, ...cyberAndFraud]
