import { chipsOf } from '@/lib/phrases/chips'
import { choicesOf } from '@/lib/phrases/choices'
import { toCypher } from '@/lib/phrases/cypher'
import { withValues } from '@/lib/phrases/cypher/inline'
import { meaningSchema, type Meaning } from '@/lib/phrases/meaning'
import { nameIndex, type NameEntry } from '@/lib/phrases/names'
import { nearestReady } from '@/lib/phrases/nearest'
import { readingsFrom } from '@/lib/phrases/readings'
import { readsAsPhrase } from '@/lib/phrases/reads-as'
import { Spelling } from '@/lib/phrases/spelling'
import { understand } from '@/lib/phrases/understand'

const entries: readonly NameEntry[] = [
  {
    id: 'country-my',
    kind: 'Country',
    name: 'Malaysia',
    degree: 5,
    names: ['Malaysia', 'Malaisie', 'ماليزيا'],
  },
  { id: 'organisation-who', kind: 'Organisation', name: 'WHO', degree: 2, names: ['WHO'] },
  { id: 'operation-real', kind: 'Operation', name: 'Real', degree: 3, names: ['Real'] },
  { id: 'official-a-wang', kind: 'Official', name: 'A Wang', degree: 1, names: ['A Wang'] },
  { id: 'official-b-wang', kind: 'Official', name: 'B Wang', degree: 2, names: ['B Wang'] },
]
const index = nameIndex(entries)
const entity = (id: string) => entries.find((entry) => entry.id === id)
const read = (phrase: string) => understand(phrase, readingsFrom('en'), index)

describe('names in phrases', () => {
  test('a word of the language is a name when it is written as one', () => {
    expect(read('who led Real').meaning.conditions[0]?.other.ids).toEqual(['operation-real'])
    expect(read('operations supported by WHO').meaning.conditions[0]?.other.ids).toEqual(['organisation-who'])
    expect(read('who met B Wang').meaning.conditions[0]?.other.ids).toEqual(['official-b-wang'])
  })

  test('what several are called is asked back, best known first', () => {
    const { meaning } = read('who met Wang')
    const choices = choicesOf(meaning, { entity, lang: 'en' })
    expect(choices.map(({ label }) => label)).toEqual(['B Wang (Official)', 'A Wang (Official)'])
    expect(choicesOf(choices[0]!.meaning, { entity, lang: 'en' })).toEqual([])
  })

  test('a slip of the pen is mended by the nearest word, never in a short one or its first letter', () => {
    const spelling = new Spelling(['malaysia', 'operations', 'hacking'])
    expect(spelling.nearest('malasia')).toEqual(['malaysia'])
    expect(spelling.nearest('operatoins')).toEqual(['operations'])
    expect(spelling.nearest('backing')).toEqual([])
    expect(spelling.nearest('real')).toEqual([])
  })
})

describe('Cypher', () => {
  const phrase = 'operations in Malaysia since 2008'

  test('holds no word of the person: values are parameters', () => {
    const { cypher, params } = toCypher(read(phrase).meaning)
    expect(cypher).not.toContain('my')
    expect(cypher).not.toContain('2008')
    expect(params).toEqual({ named: ['country-my'], from: '2008' })
  })

  test('is the same for the same meaning in every language', () => {
    const all = ['opérations en Malaisie depuis 2008', 'العمليات في ماليزيا منذ 2008'].map(
      (other) => read(other).meaning,
    )
    for (const meaning of all) expect(toCypher(meaning)).toEqual(toCypher(read(phrase).meaning))
  })

  test('has its values written in for the workbench, and none of them ends its text', () => {
    expect(
      withValues('WHERE a.id IN $named AND b = $one LIMIT $limit', { named: ["x'y"], one: 'z\\', limit: 5 }),
    ).not.toMatch(/'x'y'|\$named|'z\\'/u)
  })
})

describe('chips', () => {
  const { meaning, told } = read('operations in Malaysia since 2008')
  const chips = chipsOf(meaning, { lang: 'en', told, entity })

  test('stand for every part, with its words in the phrase', () => {
    expect(chips.map(({ role, text, label }) => [role, text, label])).toEqual([
      ['kinds', 'operations', 'Operations'],
      ['relation', 'in', 'carried out in'],
      ['name', 'Malaysia', 'Malaysia'],
      ['time', 'since 2008', 'since 2008'],
    ])
  })

  test('change the question into another whole one', () => {
    const all = chips.flatMap(({ alternatives, without }): Meaning[] => [
      ...alternatives.map((one) => one.meaning),
      ...(without ? [without] : []),
    ])
    expect(all.length).toBeGreaterThan(8)
    for (const one of all) expect(meaningSchema.parse(one)).toEqual(one)
  })
})

describe('what is typed elsewhere', () => {
  test.each(['operations in Malaysia', 'qui a rencontré Noble', 'cuántas operaciones', 'من التقى نوبل'])(
    '%s is a question',
    (text) => expect(readsAsPhrase(text)).toBe(true),
  )
  test.each(['Ronald Noble', 'SOGA II', 'Malaysia', 'Operation Real'])('%s is none', (text) =>
    expect(readsAsPhrase(text)).toBe(false),
  )

  test('ready questions near a phrase share its words', () => {
    const title = (en: string) => ({ en, fr: en, es: en, ar: en })
    const ready = [
      { name: 'met', title: title('Who met whom') },
      { name: 'operations-in', title: title('Operations in a country') },
    ]
    expect(nearestReady('operations on the moon', ready).map(({ name }) => name)).toEqual(['operations-in'])
  })
})
