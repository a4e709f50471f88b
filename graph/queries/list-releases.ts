import { execute, releaseTitlesIndex, sentenceIndex } from '@/graph/db'
import { cursorForms } from '@/lib/api/page'
import type { ReleaseList } from '@/lib/api/schemas'
import { languages } from '@/lib/model'
import { fromCursor, toCursor } from './keys'
import { releaseMap, toReleaseRow, type ReleaseCountsRow } from './release-rows'
import { wordQuery } from './words'

interface Filter {
  /** Words of the title, the number or any sentence. */
  readonly q?: string | undefined
  readonly lang?: string | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

const everyRelease = `MATCH (release:Release)`

const withWords = `
  CALL () {
    CALL db.index.fulltext.queryNodes($titles, $words) YIELD node RETURN node AS release
    UNION
    UNWIND $sentences AS index
    CALL db.index.fulltext.queryNodes(index, $words) YIELD node
    MATCH (node)<-[:HAS_SENTENCE]-(release:Release) RETURN release
  }
  WITH release`

const live = `WHERE release.status = 'live' AND ($lang IS NULL OR release.lang = $lang)
  WITH release, coalesce(release.publishedAt, '') AS date`

/** Live releases, newest first and undated last, by words and language; `total` counts all that fit. */
export async function listReleases({ q, lang, after, limit }: Filter): Promise<ReleaseList> {
  const words = q?.trim() ? wordQuery(q) : undefined
  if (words === '') return { releases: [], next: null, total: 0 }
  const [date, id] = after ? fromCursor(after, cursorForms.release, 2) : [null, null]
  const params = {
    lang: lang || null,
    ...{ date, id, limit: limit + 1 },
    ...(words ? { words, titles: releaseTitlesIndex, sentences: languages.map(sentenceIndex) } : {}),
  }
  const from = `${words ? withWords : everyRelease} ${live}`
  const [[counted], rows] = await Promise.all([
    execute<{ total: number }>(`${from} RETURN count(release) AS total`, params),
    execute<{ row: ReleaseCountsRow; date: string }>(
      `${from} WHERE $id IS NULL OR date < $date OR (date = $date AND release.id > $id)
       WITH release, date ORDER BY date DESC, release.id LIMIT $limit
       RETURN ${releaseMap} AS row, date`,
      params,
    ),
  ])
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    releases: shown.map(({ row }) => toReleaseRow(row)),
    next: last && rows.length > limit ? toCursor([last.date, last.row.id]) : null,
    total: counted?.total ?? 0,
  }
}
