import { africanCities } from './cities-of-africa'
import { americanCities } from './cities-of-americas'
import { asianAndPacificCities } from './cities-of-asia-pacific'
import { europeanCities } from './cities-of-europe'
import { regions } from './regions'

/** Cities, parts of countries, seas and regions of the world. City-states are countries. */
export const places = [
  ...europeanCities,
  ...americanCities,
  ...africanCities,
  ...asianAndPacificCities,
  ...regions,
]
