import { shortForms } from '@/lib/extract/stages/coreference/short-forms'
import { tokenize } from '@/lib/text/tokens'

const forms = (name: string): { families: string[]; titled: string[] } => {
  const { families, titled } = shortForms(tokenize(name))
  const joined = (all: readonly (readonly string[])[]): string[] => [
    ...new Set(all.map((words) => words.join(' '))),
  ]
  return { families: joined(families), titled: joined(titled) }
}

it.each<[string, string[], string[]]>([
  ['Weiming Zhao', ['zhao', 'weiming', 'zhao weiming', 'weiming zhao'], []],
  ['SEO Minjun', ['seo', 'minjun seo', 'seo minjun'], []],
  [
    'Emilio PARDO PIQUERAS',
    [
      'pardo',
      'piqueras',
      'pardo piqueras',
      'pardo piqueras emilio',
      'piqueras emilio pardo',
      'emilio pardo piqueras',
      'emilio piqueras',
      'emilio pardo',
    ],
    [],
  ],
  ['Jörg Brückner', ['bruckner', 'jorg', 'joerg', 'brueckner', 'bruckner jorg', 'jorg bruckner'], []],
  [
    'Elena Rojas Quintana',
    [
      'quintana',
      'elena',
      'rojas quintana elena',
      'quintana elena rojas',
      'elena rojas quintana',
      'elena quintana',
      'elena rojas',
    ],
    ['rojas'],
  ],
  [
    'Abdulla bin Nasser Al Thani',
    ['thani', 'abdulla', 'bin nasser al thani', 'al thani', 'abdulla bin nasser al thani'],
    [],
  ],
  ['Maarten van der Berg', ['berg', 'maarten', 'van der berg', 'der berg', 'maarten van der berg'], []],
  ['Noble', ['noble'], []],
])('what %s may be called', (name, families, titled) => {
  expect(forms(name)).toEqual({ families, titled })
})
