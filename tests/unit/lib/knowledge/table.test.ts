import { tableOf } from '@/lib/knowledge/table'

describe('tableOf', () => {
  it('reads names, marks and sources of a line', () => {
    expect(
      tableOf(
        'Place',
        `
# a gazetteer
nice FR 43.7 7.27 | ~Nice; ^Nizza | Nice | - | نيس | =NCE; Nissa
`,
      ),
    ).toEqual([
      {
        key: 'nice',
        kind: 'Place',
        names: { en: 'Nice', fr: 'Nice', ar: 'نيس' },
        shownOnly: ['en'],
        aliases: ['Nizza', 'Nissa'],
        exact: ['NCE'],
        given: ['Nizza'],
        properties: { country: 'FR', latitude: 43.7, longitude: 7.27 },
        source: 'a gazetteer',
      },
    ])
  })

  it('keeps other names of offences and commodities to the language of their column', () => {
    expect(tableOf('Offence', 'theft | theft; larceny | ~vol; vol aggravé | hurto')[0]).toMatchObject({
      names: { en: 'theft', fr: 'vol', es: 'hurto' },
      shownOnly: ['fr'],
      aliasesIn: { en: ['larceny'], fr: ['vol aggravé'] },
    })
  })

  it.each([
    ['Operation', 'amber series | Amber', { series: true }],
    ['Agreement', 'pact treaty | Pact of Oars', { type: 'treaty' }],
    ['Facility', 'tower TWR | The Tower', { acronym: 'TWR' }],
    ['Organisation', 'guild XK | Guild of Lamps', { country: 'XK' }],
  ] as const)('reads what stands behind the key of a kind: %s', (kind, line, properties) => {
    expect(tableOf(kind, line)[0]?.properties).toEqual(properties)
  })
})
