import { readRelease } from '@/lib/releases'
import { extract } from '@/lib/extract/pipeline'
import type { EntityKind } from '@/lib/model'

function named(text: string, kind: EntityKind): string[] {
  const read = readRelease({ bytes: new TextEncoder().encode(text), source: 'a.txt', name: 'a.txt' })
  if (!read.ok) throw new Error(read.message)
  return extract(read.release)
    .entities.filter((entity) => entity.kind === kind)
    .flatMap(({ mentions }) => mentions.map(({ quote }) => quote))
}

const release = (line: string, body: string): string =>
  `Nine people held in raids on a drug trafficking gang\n\n${line}\n\n${body} Officers went on to search nine houses during the morning and seized several kilos of cocaine.\n`

describe('buildings and sites', () => {
  it.each([
    ['by a name', 'Nine people were arrested at Larkspur Airport on Friday.', ['Larkspur Airport']],
    [
      'by their place',
      'Everything came together at a coordination centre in Vienna on Friday.',
      ['coordination centre'],
    ],
    ['not inside a longer name', 'Nine people were arrested on the Global Airport Action Days.', []],
    [
      'not where a body has its seat',
      'Nine people were arrested by the police, with its headquarters in Vienna.',
      [],
    ],
  ])('are found %s', (_, body, expected) => {
    expect(named(release('7 May 2021', body), 'Facility')).toEqual(expected)
  })
})

test('the place of issue beside the date is one that the release names', () => {
  const text = release('Vienna, 7 May 2021', 'Nine people were arrested on Friday.')
  expect(named(text, 'Place')).toEqual(['Vienna'])
})

describe('Arabic buildings', () => {
  const arabic = (body: string): string =>
    `توقيف تسعة أشخاص في عملية أمنية\n\n7 أيار/مايو 2021\n\n${body} ثم واصل العناصر البحث طوال النهار وضبطوا عدة كيلوغرامات من الكوكايين داخل تسعة منازل متفرقة.\n`
  it.each([
    ['whose body is named', 'أوقف تسعة أشخاص أمام مقر وزارة العدل صباح الجمعة الماضي.', ['مقر وزارة العدل']],
    [
      'whose place is named',
      'أوقف تسعة أشخاص في مطار القاهرة الدولي صباح الجمعة الماضي.',
      ['مطار القاهرة الدولي'],
    ],
    ['but not a bare noun', 'أوقف تسعة أشخاص أمام المقر صباح الجمعة الماضي.', []],
  ])('are found %s', (_, body, expected) => {
    expect(named(arabic(body), 'Facility')).toEqual(expected)
  })
})
