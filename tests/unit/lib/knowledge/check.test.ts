import { checkKnowledge, shippedKnowledge, type CheckedKnowledge } from '@/lib/knowledge/check'
import type { KnownEntity, KnownOfficial } from '@/lib/knowledge/entry'

const country = (iso: string, name: string): KnownEntity => ({
  key: iso.toLowerCase(),
  kind: 'Country',
  names: { en: name, fr: name, es: name, ar: `دولة ${iso}` },
  properties: { iso },
  source: 'test',
})
const body = (key: string, name: string, rest: Partial<KnownEntity> = {}): KnownEntity => ({
  key,
  kind: 'Organisation',
  names: { en: name, fr: name, es: name, ar: `هيئة ${key}` },
  source: 'test',
  ...rest,
})
const official = (key: string, tenures: KnownOfficial['tenures']): KnownOfficial => ({
  key,
  kind: 'Official',
  family: key,
  names: { en: `Ana ${key}`, fr: `Ana ${key}`, es: `Ana ${key}`, ar: `آنا ${key}` },
  tenures,
  source: 'test',
})
const sound: CheckedKnowledge = {
  countries: [country('FR', 'Freedonia'), country('DE', 'Sylvania')],
  entities: [body('guild', 'Guild of Lamps')],
  officials: [
    official('berg', [{ office: 'president', of: 'organisation-guild', from: '2001', to: '2004-05' }]),
    official('roy', [{ office: 'president', of: 'organisation-guild', from: '2004-05-10' }]),
  ],
  demonyms: (['en', 'fr', 'es', 'ar'] as const).flatMap((lang) => [
    { iso: 'FR', lang, form: 'freedonian' },
    { iso: 'DE', lang, form: 'sylvanian' },
  ]),
}
const rulesOf = (change: Partial<CheckedKnowledge>): string[] =>
  checkKnowledge({ ...sound, ...change }).map(({ severity, rule }) => `${severity} ${rule}`)

describe('checkKnowledge', () => {
  it('finds nothing in sound knowledge', () => {
    expect(checkKnowledge(sound)).toEqual([])
  })

  it.each<[string, string, Partial<CheckedKnowledge>]>([
    [
      'two holders of one office at once',
      'error two-holders',
      {
        officials: [
          ...sound.officials,
          official('lind', [{ office: 'president', of: 'organisation-guild', from: '2003', to: '2003' }]),
        ],
      },
    ],
    [
      'a tenure that ends before it begins',
      'error tenure-order',
      {
        officials: [
          official('lind', [{ office: 'chair', of: 'organisation-guild', from: '2009-03', to: '2008' }]),
        ],
      },
    ],
    [
      'a date that is none',
      'error bad-date',
      { officials: [official('lind', [{ office: 'chair', of: 'organisation-guild', from: '2009-13' }])] },
    ],
    [
      'an office of a body that does not exist',
      'error orphan',
      { officials: [official('lind', [{ office: 'chair', of: 'organisation-nobody' }])] },
    ],
    [
      'a nationality of no country',
      'error orphan',
      { demonyms: [...sound.demonyms, { iso: 'QQ', lang: 'en', form: 'qq' }] },
    ],
    [
      'a nationality of two countries',
      'error demonym-clash',
      { demonyms: [...sound.demonyms, { iso: 'DE', lang: 'fr', form: 'freedonian' }] },
    ],
    [
      'a country without a name in one language',
      'error missing-language',
      { countries: [...sound.countries, { ...country('IT', 'Tomainia'), names: { en: 'Tomainia' } }] },
    ],
    [
      'a code of no country',
      'error bad-code',
      { entities: [body('guild', 'Guild of Lamps', { properties: { country: 'QQ' } })] },
    ],
    [
      'an entry without a source',
      'error missing-source',
      { entities: [body('guild', 'Guild of Lamps', { source: ' ' })] },
    ],
    [
      'two entries with one id',
      'error double-id',
      { entities: [...sound.entities, body('guild', 'League of Oars')] },
    ],
    [
      'one name, folded, on two entries',
      'error ambiguous-name',
      { entities: [...sound.entities, body('other', 'League of Oars', { aliases: ['guild of LÀMPS'] })] },
    ],
    [
      'one acronym on two entries',
      'error ambiguous-name',
      {
        entities: [
          body('guild', 'Guild of Lamps', { exact: ['GOL'] }),
          { ...body('other', 'League of Oars', { exact: ['GOL'] }), kind: 'Agreement' },
        ],
      },
    ],
    [
      'a name too short to be looked for',
      'error short-name',
      { entities: [body('guild', 'Guild of Lamps', { aliases: ['go'] })] },
    ],
    [
      'a property that the kind does not have',
      'error bad-property',
      { entities: [body('guild', 'Guild of Lamps', { properties: { iso: 'FR' } })] },
    ],
    [
      'an entity without a name in one language',
      'warning missing-language',
      { entities: [body('guild', 'Guild of Lamps', { names: { en: 'Guild of Lamps' } })] },
    ],
    [
      'a country without a nationality',
      'warning missing-demonym',
      { demonyms: sound.demonyms.filter(({ iso, lang }) => iso !== 'DE' || lang !== 'es') },
    ],
  ])('finds %s', (_, rule, change) => {
    expect(rulesOf(change)).toContain(rule)
  })

  it('allows one name in two languages', () => {
    const offence = (key: string, lang: 'fr' | 'es'): KnownEntity => ({
      ...body(key, `${key} offence`),
      kind: 'Offence',
      aliasesIn: { [lang]: ['mordida'] },
    })
    expect(rulesOf({ entities: [...sound.entities, offence('one', 'fr'), offence('two', 'es')] })).toEqual([])
  })

  it('finds no error in the knowledge that is shipped', () => {
    expect(checkKnowledge(shippedKnowledge()).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
