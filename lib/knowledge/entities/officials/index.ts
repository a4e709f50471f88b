import { internationalOfficials } from './international'
import { nationalOfficials } from './national'

/** Officials whom releases name often, with the offices they held and when. */
export const officials = [...internationalOfficials, ...nationalOfficials]
