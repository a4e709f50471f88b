import { allowsEnds, type EntityKind } from '@/lib/model'
import { annotatedNames, halves, readAnnotated, type AnnotatedRelease } from './annotation'
import { occurrences } from './spans'

/** What does not hold in an annotation: quotes that are not in the text, keys that name nothing, wrong ends. */
export function problemsOf({ annotation, bytes }: AnnotatedRelease): string[] {
  const text = new TextDecoder().decode(bytes).normalize('NFC')
  const { entities, claims, figures } = annotation
  const problems: string[] = []
  const used = new Set<string>()
  const kindOf = (key: string, where: string): EntityKind | undefined => {
    used.add(key)
    if (!entities[key]) problems.push(`${where}: there is no entity "${key}"`)
    return entities[key]?.kind
  }
  const quoted = (quote: string, where: string): void => {
    if (occurrences(text, quote).length === 0) problems.push(`${where}: not in the text: ${quote}`)
  }
  for (const [key, { quotes }] of Object.entries(entities)) for (const quote of quotes) quoted(quote, key)
  claims.forEach(({ relation, subject, object, evidence }, index) => {
    const where = `claim ${index} ${relation} ${subject} — ${object}`
    quoted(evidence, where)
    const from = kindOf(subject, where)
    const to = kindOf(object, where)
    if (from && to && !allowsEnds(relation, from, to))
      problems.push(`${where}: ${from} and ${to} are no ends of it`)
    if (subject === object) problems.push(`${where}: both ends are one`)
  })
  figures.forEach(({ measure, about, evidence, in: place }, index) => {
    const where = `figure ${index} ${measure} of ${about}`
    quoted(evidence, where)
    const owner = kindOf(about, where)
    if (owner && !allowsEnds('REPORTED', owner, 'Figure'))
      problems.push(`${where}: a ${owner} reports no figures`)
    if (place !== undefined) kindOf(place, where)
  })
  return problems
}

if (process.argv[1]?.endsWith('check.ts')) {
  let bad = 0
  for (const half of halves)
    for (const name of annotatedNames(half))
      try {
        const problems = problemsOf(readAnnotated(half, name))
        bad += problems.length
        for (const problem of problems) process.stdout.write(`${half}/${name}: ${problem}\n`)
      } catch (error) {
        bad += 1
        process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
      }
  process.stderr.write(bad === 0 ? 'every annotation holds\n' : `${bad} problems\n`)
  process.exitCode = bad === 0 ? 0 : 1
}
