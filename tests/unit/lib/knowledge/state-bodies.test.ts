import { stateBody, stateBodyWordings } from '@/lib/knowledge/state-bodies'

describe('stateBody', () => {
  it('names the body of a state in every language', () => {
    expect(stateBody('justice-ministry', 'KE')).toMatchObject({
      key: 'justice-ministry-ke',
      names: {
        en: 'Ministry of Justice (Kenya)',
        fr: 'Ministère de la Justice (Kenya)',
        es: 'Ministerio de Justicia (Kenia)',
        ar: 'وزارة العدل (كينيا)',
      },
      properties: { country: 'KE' },
    })
  })

  it('is the curated one where knowledge has it', () => {
    expect(stateBody('interior-ministry', 'FR')?.aliases).toContain('French Interior Ministry')
  })

  it('is nothing for no state and no body', () => {
    expect(stateBody('justice-ministry', 'QQ')).toBeUndefined()
    expect(stateBody('guild', 'KE')).toBeUndefined()
  })

  it('words no two bodies alike', () => {
    const keys = new Map<string, string>()
    for (const { key, wording } of stateBodyWordings) {
      expect(keys.get(wording.toLowerCase()) ?? key).toBe(key)
      keys.set(wording.toLowerCase(), key)
    }
  })
})
