import { drugsAndWeapons } from './drugs-and-weapons'
import { goods } from './goods'

/** What releases say was traded, found or seized. */
export const commodities = [...drugsAndWeapons, ...goods]
