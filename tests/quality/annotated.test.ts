import { annotatedNames, halves, readAnnotated } from './annotated/annotation'
import { problemsOf } from './annotated/check'
import { readFloors, scores } from './annotated/floors'
import { judgeHalf, precisionOf, recallOf } from './annotated/score'

describe.each(halves)('the annotated releases, %s', (half) => {
  const judged = judgeHalf(half)

  it.each(annotatedNames(half))('%s is annotated with words of its own text', (name) => {
    expect(problemsOf(readAnnotated(half, name))).toEqual([])
  })

  it('quotes are exactly the words of the release', () => {
    for (const { extraction } of judged) {
      const { text } = extraction.release
      const evidence = [
        ...extraction.entities.flatMap(({ mentions }) => mentions),
        ...[...extraction.claims, ...extraction.figures].flatMap((statement) => statement.evidence),
      ]
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
    }
  })

  it.each([...scores(judged)])('%s stay above their floor', (name, sum) => {
    const floor = readFloors()[`${half} ${name}`]!
    expect(precisionOf(sum)).toBeGreaterThanOrEqual(floor.precision)
    expect(recallOf(sum)).toBeGreaterThanOrEqual(floor.recall)
  })
})
