import { extract } from '@/lib/extract/pipeline'
import type { Extraction, Language } from '@/lib/model'
import { releaseOf } from './read-names'

const read = (lang: Language, text: string, includeSuspects: boolean): Extraction =>
  extract(releaseOf(lang, `A release\n\n${text}`, { publisher: null }), { includeSuspects })

/** The people of a text as "name" or "name, role", in the order of their names. */
const people = (lang: Language, text: string, includeSuspects: boolean): string[] =>
  read(lang, text, includeSuspects)
    .entities.filter(({ kind }) => kind === 'Official')
    .map(({ name, properties }) => [name, properties['role']].filter(Boolean).join(', '))
    .sort()

describe('suspects, victims and relatives', () => {
  const cases: readonly [Language, string, string, readonly string[]][] = [
    ['en', 'an age', 'Marek Stoll, 34, was charged with fraud in Leeds.', ['Marek Stoll, suspect']],
    ['en', 'an arrest before the name', 'Officers arrested Marek Stoll in Leeds.', ['Marek Stoll, suspect']],
    ['en', 'a verdict behind it', 'Marek Stoll was sentenced to six years.', ['Marek Stoll, suspect']],
    ['en', 'another name', 'It was run by Ana Pruitt, aka Nightjar, from a flat.', ['Ana Pruitt, suspect']],
    ['en', 'a remark', 'One is Ana Pruitt, a former dancer suspected of smuggling.', ['Ana Pruitt, suspect']],
    ['en', 'a victim', 'The victim, Elsa Moor, was found in a shed.', ['Elsa Moor, victim']],
    ['en', 'a relative who is quoted', '“He is home,” said his mother, Elsa Moor.', ['Elsa Moor, relative']],
    ['fr', 'an age', 'Hugo Ferrand, 41 ans, a été interpellé à Lille.', ['Hugo Ferrand, suspect']],
    [
      'es',
      'an alias',
      'La red la dirigía Bruno Salas, alias “El Zorro”, en Cádiz.',
      ['Bruno Salas, suspect'],
    ],
    ['ar', 'a remark', 'وأُوقف كمال حسن، المشتبه في ارتكابه جريمة قتل، في باريس.', ['كمال حسن, suspect']],
  ]

  it.each(cases)('%s: are found by %s where asked for', (lang, _, text, expected) => {
    expect(people(lang, text, true)).toEqual(expected)
  })

  it.each(cases)('%s: are left out with %s where not', (lang, _, text) => {
    expect(people(lang, text, false)).toEqual([])
  })

  it.each<[string, string, readonly string[]]>([
    [
      'an official who is convicted',
      'Iris Vandermolen, Director of the Belgian Federal Police, was convicted of bribery.',
      ['Iris Vandermolen'],
    ],
    [
      'an official who is convicted later on',
      'Iris Vandermolen, Director of Europol, opened the talks.\n\nIris Vandermolen was sentenced to a year.',
      ['Iris Vandermolen'],
    ],
    [
      'a minister who is a victim',
      'The victim, Interior Minister of Kenya Amos Odhiambo, was found unharmed.',
      ['Amos Odhiambo'],
    ],
    [
      'an officer with an age',
      'Inspector General of the Nigeria Police Force Bisi Adewale, 58, thanked his men.',
      ['Bisi Adewale'],
    ],
  ])('leaves %s an official', (_, text, expected) => {
    expect(people('en', text, true)).toEqual(expected)
    expect(people('en', text, false)).toEqual(expected)
  })

  it('takes the head of a firm for a suspect where the case is about him', () => {
    const text = 'Lars Ketting, director of the Foggy Group, was arrested in Oslo.'
    expect(people('en', text, false)).toEqual([])
    expect(people('en', text, true)).toEqual(['Lars Ketting, suspect'])
  })

  it('claims nothing of a suspect', () => {
    const text =
      'Officers arrested Marek Stoll, 34. Marek Stoll said that Operation Heron was unfair. Mr Stoll led the group.'
    const { claims, entities } = read('en', text, true)
    const suspect = entities.find(({ name }) => name === 'Marek Stoll')!
    expect(suspect.properties).toEqual({ role: 'suspect' })
    expect(claims.filter(({ subject, object }) => [subject, object].includes(suspect.id))).toEqual([])
  })
})
