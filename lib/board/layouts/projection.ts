import { geoNaturalEarth1 } from 'd3-geo'
import type { Point } from '../state'

/** Board units per radian at the middle: the world is about 4,400 wide, the same on every board. */
const scale = 800
/** Turned so that the edge of the map runs through the Bering Strait and cuts no country. */
const turned = 11

/** The projection of the map (Natural Earth), in board units with the middle of the map at 0,0. */
export const mapProjection = () => geoNaturalEarth1().rotate([-turned, 0]).scale(scale).translate([0, 0])

/** Where a place on earth is on the board. */
export function onMap(longitude: number, latitude: number): Point {
  const [x = 0, y = 0] = mapProjection()([longitude, latitude]) ?? []
  return { x: Math.round(x), y: Math.round(y) }
}
