import { africanAndMiddleEasternBodies } from './africa-and-middle-east'
import { americanBodies } from './americas'
import { asiaPacificBodies } from './asia-pacific'
import { europeanBodies } from './europe'

/** Police forces, prosecutors, customs and agencies of single countries, as releases name them. */
export const nationalBodies = [
  ...europeanBodies,
  ...americanBodies,
  ...africanAndMiddleEasternBodies,
  ...asiaPacificBodies,
]
