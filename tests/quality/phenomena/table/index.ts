import type { Phenomenon } from '../phenomenon'
import { modality } from './modality'
import { numbers } from './numbers'
import { operations } from './operations'
import { people } from './people'
import { places } from './places'
import { results } from './results'
import { texts } from './texts'

/** The eighty in order, by the file of this folder that holds them. */
export const files = { people, places, operations, results, numbers, modality, texts }

export const phenomena: readonly Phenomenon[] = Object.values(files).flat()
