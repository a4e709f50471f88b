import type { SharedNeighbour } from '@/lib/api/paths'
import { hubWeight } from './rank'

const storiesOf = ({ links }: SharedNeighbour): number => links.reduce((sum, link) => sum + link.stories, 0)

/** Best first: what joins more of the entities asked about, then smaller hubs, then more stories, then id. */
export const compareShared = (left: SharedNeighbour, right: SharedNeighbour): number =>
  right.joins.length - left.joins.length ||
  hubWeight(left.node.degree) - hubWeight(right.node.degree) ||
  storiesOf(right) - storiesOf(left) ||
  (left.node.id < right.node.id ? -1 : 1)
