import type { Language } from '@/lib/model'
import { named, readNames } from './read-names'

const told: [string, Language, string, string[]][] = [
  [
    'a meeting stands for the symposium told of before',
    'en',
    'INTERPOL symposium in Croatia\n\nMany have come for the INTERPOL Footprint Symposium. The three-day meeting ends today. The gathering was long.',
    [
      'INTERPOL symposium in Croatia = INTERPOL Footprint Symposium',
      'INTERPOL Footprint Symposium = INTERPOL Footprint Symposium',
      'meeting = INTERPOL Footprint Symposium',
      'gathering = INTERPOL Footprint Symposium',
    ],
  ],
  [
    'Arabic talks without an article, but not "in his turn"',
    'ar',
    'بيان\n\nعقد الطرفان مباحثات في كسلا. وشكر الوزير بدوره في كلمته من حضر.',
    ['مباحثات = مباحثات'],
  ],
  [
    'a previous one is another event',
    'en',
    'A release\n\nMany have come for the INTERPOL Footprint Symposium. The previous symposium was held in Peru.',
    [
      'INTERPOL Footprint Symposium = INTERPOL Footprint Symposium',
      'previous symposium = Previous symposium',
    ],
  ],
  [
    'a comparable one is another, also where a sentence starts with its article',
    'en',
    'A release\n\nThe regional training ended today. A comparable course, held in Lima, was shorter.',
    ['training = Training, Lyon', 'comparable course = Comparable course'],
  ],
  [
    'an opening ceremony is a part of what is opened',
    'en',
    'A release\n\nAn INTERPOL training on fraud has begun. The opening ceremony was short.',
    [
      'INTERPOL training on fraud = INTERPOL training on fraud',
      'opening ceremony = INTERPOL training on fraud',
    ],
  ],
  ['a conference centre is a place', 'en', 'A release\n\nThe Lima Conference Centre is new.', []],
  [
    'a palais des congrès is a place',
    'fr',
    'Un communiqué\n\nLe Palais des Congrès de Yaoundé est neuf.',
    [],
  ],
  [
    'who meets says which meeting it is',
    'fr',
    'Un communiqué\n\nLa réunion des chefs de police d’Afrique centrale est finie. Les travaux ont duré.',
    [
      'réunion des chefs de police d’Afrique centrale = Réunion des chefs de police d’Afrique centrale',
      'travaux = Réunion des chefs de police d’Afrique centrale',
    ],
  ],
  [
    'a verb tells of a visit, also with the day between it and the house',
    'es',
    'Un comunicado\n\nEl ministro Juan Ruiz ha visitado este lunes la sede de INTERPOL. El encuentro fue largo.',
    [
      'ha visitado este lunes la sede de INTERPOL = Visit of Juan Ruiz to INTERPOL (2013-10)',
      'encuentro = Visit of Juan Ruiz to INTERPOL (2013-10)',
    ],
  ],
  [
    'Arabic conferences have their number and who meets',
    'ar',
    'بيان\n\nعقد المؤتمر التاسع لقادة الشرطة في تونس. وعقد المؤتمر الثامن في الدوحة.',
    [
      'المؤتمر التاسع لقادة الشرطة في تونس = المؤتمر التاسع لقادة الشرطة في تونس',
      'المؤتمر الثامن في الدوحة = المؤتمر الثامن في الدوحة',
    ],
  ],
]

test.each(told)('%s', (_, lang, text, expected) => {
  expect(named(readNames(lang, text), 'Event')).toEqual(expected)
})
