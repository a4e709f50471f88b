import { sampleNames, score } from './expectations'

/** The least that is accepted; raised when the extractor gets better, never lowered to make a change pass. */
const floors = {
  entities: { precision: 0.99, recall: 0.99 },
  claims: { precision: 0.97, recall: 0.88 },
  figures: { precision: 0.95, recall: 0.92 },
} as const

describe('the score of extraction over the samples', () => {
  it.each(Object.entries(floors))('%s stay above their floors', (kind, floor) => {
    const { precision, recall } = score(sampleNames(), kind as keyof typeof floors)
    expect(precision).toBeGreaterThanOrEqual(floor.precision)
    expect(recall).toBeGreaterThanOrEqual(floor.recall)
  })
})
