import { installAdvice, parseJavaVersion } from '@/graph/local/java.mjs'

describe('parseJavaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['bash: java: command not found', undefined],
  ])('reads %s', (output, major) => {
    expect(parseJavaVersion(output)).toBe(major)
  })
})

describe('installAdvice', () => {
  it('names what is missing, three systems and the two ways without it', () => {
    const advice = installAdvice('Maven')
    for (const part of ['Maven', 'apt-get', 'brew', 'winget', 'docker compose', 'NEO4J_URI'])
      expect(advice).toContain(part)
  })
})
