import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import type { Shape } from './backdrop'
import { mapProjection } from './projection'

/** The outline of the world's land and the borders of its countries (Natural Earth, public domain), in board units. */
export function worldOutline(): Shape[] {
  const topology = world as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  const draw = geoPath(mapProjection()).digits(1)
  const { countries, land } = topology.objects
  return [
    { look: 'land', path: draw(feature(topology, land)) ?? '' },
    { look: 'border', path: draw(mesh(topology, countries, (one, other) => one !== other)) ?? '' },
  ]
}
