import type { Run } from '@/graph/db'
import { runRows } from '../rows'
import { sameStory, storiesOf, storyDays, type Story, type StoryRelease } from '@/lib/projection'

type Placed = StoryRelease & { readonly story: string | null }

/** Releases, all that could be one story with them, and all that already are with any of these. */
const readAround = (run: Run, ids: readonly string[]): Promise<Placed[]> =>
  runRows<Placed>(
    run,
    ids,
    `UNWIND $given.rows AS id MATCH (release:Release {id: id})
     CALL (release) {
       RETURN release AS candidate
       UNION MATCH (candidate:Release {storyNumber: release.storyNumber}) RETURN candidate
       UNION MATCH (candidate:Release {sha256: release.sha256}) RETURN candidate
       UNION MATCH (candidate:Release)
         WHERE candidate.storyDay >= release.storyDay - $days AND candidate.storyDay <= release.storyDay + $days
         RETURN candidate
     }
     WITH DISTINCT candidate
     OPTIONAL MATCH (candidate)-[:TELLS]->(:Story)<-[:TELLS]-(twin:Release)
     WITH collect(DISTINCT candidate) + collect(DISTINCT twin) AS around
     UNWIND around AS found WITH DISTINCT found
     RETURN found.id AS id, found.title AS title, found.publishedAt AS publishedAt, found.sha256 AS sha256,
       found.storyPublisher AS storyPublisher, found.storyNumber AS storyNumber, found.storyDay AS storyDay,
       found.storyNames AS storyNames, found.storyFigures AS storyFigures,
       head([(found)-[:TELLS]->(story) | story.id]) AS story`,
    { days: storyDays },
  )

/** Of what was read, the releases whose story can be another one now: whole stories, never a part of one. */
function affected(around: readonly Placed[], ids: ReadonlySet<string>): Placed[] {
  const placed = around.filter(({ id }) => ids.has(id))
  const near = around.filter(
    (other) => ids.has(other.id) || placed.some((release) => sameStory(release, other)),
  )
  const stories = new Set(near.map(({ story }) => story).filter((story) => story !== null))
  const chosen = new Set(near)
  return around.filter(
    (release) => chosen.has(release) || (release.story !== null && stories.has(release.story)),
  )
}

/** Releases that were in one story and are not any more, or the other way round: their links count anew. */
function regrouped(before: readonly Placed[], after: readonly Story[]): string[] {
  const storyBefore = new Map(before.map(({ id, story }) => [id, story]))
  const oldOf = (story: Story) =>
    new Set(story.releases.map((id) => storyBefore.get(id)).filter((old) => old !== null))
  const parts = new Map<string, number>()
  for (const story of after)
    for (const old of oldOf(story)) if (old) parts.set(old, (parts.get(old) ?? 0) + 1)
  return after
    .filter((story) => {
      const old = oldOf(story)
      return old.size > 1 || [...old].some((id) => id !== undefined && (parts.get(id) ?? 0) > 1)
    })
    .flatMap(({ releases }) => releases)
}

/**
 * Puts releases into their stories, joining and parting stories where that follows. `emptied` are stories that
 * lost a release before. Resolves to the releases whose support has to be counted again because of it.
 */
export async function settleStories(
  run: Run,
  ids: readonly string[],
  emptied: readonly string[] = [],
): Promise<string[]> {
  const before = affected(await readAround(run, ids), new Set(ids))
  const stories = storiesOf(before)
  const old = [
    ...new Set([...emptied, ...before.map(({ story }) => story).filter((story) => story !== null)]),
  ]
  await Promise.all([
    runRows(
      run,
      stories,
      `UNWIND $given.rows AS row
       MERGE (story:Story {id: row.id}) SET story.title = row.title, story.publishedAt = row.publishedAt
       WITH story, row UNWIND row.releases AS id
       MATCH (release:Release {id: id})
       OPTIONAL MATCH (release)-[tells:TELLS]->(other:Story) WHERE other <> story
       DELETE tells
       MERGE (release)-[:TELLS]->(story)`,
    ),
    runRows(
      run,
      old,
      `UNWIND $given.rows AS id MATCH (story:Story {id: id}) WHERE NOT EXISTS { (story)<-[:TELLS]-() } DELETE story`,
    ),
  ])
  return regrouped(before, stories)
}
