import { extract } from '@/lib/extract/pipeline'
import { extractionSchema, type Extraction, type Release } from '@/lib/model'
import { readReleases } from '@/lib/releases'
import { Chance, hostile } from '../support/hostile'

const each = 1000

/** What does not hold in an extraction: offsets, quotes, ends. */
function problemsOf({ release, sentences, entities, claims, figures }: Extraction): string[] {
  const { text } = release
  const ids = new Set(entities.map(({ id }) => id))
  const problems: string[] = []
  let last = 0
  for (const { start, end } of sentences) {
    if (start < last || end <= start || end > text.length) problems.push(`sentence ${start}–${end}`)
    last = end
  }
  const quoted = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...[...claims, ...figures].flatMap(({ evidence }) => evidence),
  ]
  for (const { start, end, quote } of quoted)
    if (text.slice(start, end) !== quote || quote === '') problems.push(`quote ${start}–${end}`)
  for (const { subject, object } of claims)
    if (!ids.has(subject) || !ids.has(object)) problems.push(`ends ${subject} ${object}`)
  for (const { about, value } of figures)
    if (!ids.has(about) || !Number.isFinite(value)) problems.push(`figure ${about} ${value}`)
  return problems
}

const releasesOf = async (bytes: Buffer): Promise<Release[]> =>
  (await readReleases({ bytes, source: 'a test' })).flatMap((result) => (result.ok ? [result.release] : []))

describe('hostile documents', () => {
  it.each(Object.entries(hostile))(
    `${each} of %s are read or refused, and offsets hold`,
    async (_kind, make) => {
      const chance = new Chance(2013)
      for (let count = 0; count < each; count += 1) {
        const bytes = make(chance)
        for (const release of await releasesOf(bytes)) {
          const extraction = extract(release)
          const problems = problemsOf(extraction)
          if (problems.length > 0)
            throw new Error(`${problems[0]} in ${JSON.stringify(bytes.toString('utf8'))}`)
          if (count % 50 === 0) {
            expect(extractionSchema.safeParse(extraction).error).toBeUndefined()
            expect(extract(release)).toEqual(extraction)
          }
        }
      }
    },
  )
})
