import { judgedConfidence, judgedLink } from '@/lib/projection'

const words = (confidence: number, verdict: 'confirmed' | 'rejected' | null = null) => ({
  confidence,
  verdict,
})

test.each([
  ['nothing decided', [words(0.6), words(0.8)], 0.8],
  ['the best rejected', [words(0.6), words(0.8, 'rejected')], 0.6],
  ['one confirmed', [words(0.6, 'confirmed'), words(0.8, 'rejected')], 1],
  ['all rejected', [words(0.6, 'rejected'), words(0.8, 'rejected')], null],
])('with %s a claim counts as it should', (_, given, expected) => {
  expect(judgedConfidence(given)).toBe(expected)
})

test('a judgement names a link without its modality', () => {
  expect(judgedLink('LED:a:b:planned')).toBe('LED:a:b')
  expect(judgedLink('LED:a:b:planned')).toBe(judgedLink('LED:a:b:asserted'))
})
