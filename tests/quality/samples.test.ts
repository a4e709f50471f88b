import { extractSample, readExpectation, sampleNames, saidNow } from './expectations'
import { coreOf, kindsOfStatement, statementsOf } from './readable'

describe('what is extracted from each sample', () => {
  it.each(sampleNames())('%s', (name) => {
    const extraction = extractSample(name)
    const expectation = readExpectation(name)
    expect(statementsOf(extraction)).toEqual(saidNow(expectation))
    const { text } = extraction.release
    const evidence = [
      ...extraction.entities.flatMap(({ mentions }) => mentions),
      ...[...extraction.claims, ...extraction.figures].flatMap((statement) => statement.evidence),
    ]
    expect(evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([])
  })

  it.each(sampleNames())('%s: what is listed as missing is missing', (name) => {
    const expectation = readExpectation(name)
    for (const kind of kindsOfStatement) {
      const right = new Set(expectation[kind].map(kind === 'entities' ? String : coreOf))
      const missing = expectation.known.missing[kind] ?? []
      expect(missing.filter((line) => right.has(kind === 'entities' ? line : coreOf(line)))).toEqual([])
    }
  })
})
