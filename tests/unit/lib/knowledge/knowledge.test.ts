import { entityKinds } from '@/lib/model'
import { knownEntityId } from '@/lib/model/identity'
import { countries, demonyms, knownEntities, knownOfficials } from '@/lib/knowledge'
import { foldName } from '@/lib/text/fold'

const all = [...knownEntities, ...countries, ...knownOfficials]

describe('curated knowledge', () => {
  it('gives every entry an id of its own', () => {
    const ids = all.map((entry) => knownEntityId(entry.kind, entry.key))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('gives every entry a source and properties that its kind has', () => {
    for (const entry of all) {
      expect(entry.source).not.toBe('')
      expect(() => entityKinds[entry.kind].properties.strict().parse(entry.properties ?? {})).not.toThrow()
    }
  })

  it('lets no two entries of a kind claim the same name', () => {
    const claimed = new Map<string, string>()
    const clashes: string[] = []
    for (const entry of all) {
      const names = new Set(
        [...Object.values(entry.names), ...(entry.aliases ?? [])].map((name) => foldName(name)),
      )
      for (const name of names) {
        const key = `${entry.kind} ${name}`
        if (claimed.has(key)) clashes.push(`${key}: ${claimed.get(key)} and ${entry.key}`)
        claimed.set(key, entry.key)
      }
    }
    expect(clashes).toEqual([])
  })

  it('has tenures of things that exist, with dates in order', () => {
    const ids = new Set(all.map((entry) => knownEntityId(entry.kind, entry.key)))
    for (const { tenures } of knownOfficials) {
      for (const { of, from, to } of tenures) {
        expect(ids).toContain(of)
        if (from && to) expect(from <= to).toBe(true)
      }
    }
  })

  it('has demonyms of countries that exist, folded', () => {
    const isos = new Set(countries.map((country) => country.properties?.iso))
    for (const forms of Object.values(demonyms)) {
      for (const [form, iso] of Object.entries(forms)) {
        expect(foldName(form)).toBe(form)
        expect(isos).toContain(iso)
      }
    }
    expect(demonyms.fr[foldName('chinoise')]).toBe('CN')
    expect(demonyms.en[foldName('Nigerian')]).toBe('NG')
  })
})
