import { claimed } from './annotate'

const lead = '[عملية قصب|Operation] انتهت بعد أسبوعين طويلين من العمل في البر والبحر. '

/** Arabic ways of telling what police did, in releases on one operation. */
const stated: [string, string[]][] = [
  [
    'ضبطت [شرطة قصب|Organisation] شحنة من مادة [الهيروين|Commodity].',
    ['شرطة قصب PARTICIPATED_IN عملية قصب', 'عملية قصب SEIZED الهيروين'],
  ],
  ['وأحبطت الفرق محاولة تهريب 40 كيلوغراما من [الكوكايين|Commodity].', ['عملية قصب SEIZED الكوكايين']],
  ['واعتقل تسعة رجال بمدينة [كسلا|Place].', ['عملية قصب CARRIED_OUT_IN كسلا']],
  ['وقبض على تسعة رجال في مدينة [كسلا|Place].', ['عملية قصب CARRIED_OUT_IN كسلا']],
  ['وقبض على تسعة رجال بمدينة [كسلا|Place].', ['عملية قصب CARRIED_OUT_IN كسلا']],
  ['واعتقل رجلان في مدينة [الخرطوم|Place].', ['عملية قصب CARRIED_OUT_IN الخرطوم']],
  ['وأوقف رجل في متجر أصله من [بيروت|Place].', []],
  ['واعتقل ستة رجال لضلوعهم في [الاحتيال|Offence].', ['عملية قصب TARGETED الاحتيال']],
  ['وفككت السلطات عصابة إجرامية متخصصة في [الاحتيال|Offence].', ['عملية قصب TARGETED الاحتيال']],
  ['وقد ضبطت أيضا كميات من [الحشيش|Commodity].', ['عملية قصب SEIZED الحشيش']],
]

test.each(stated)('%s', (source, expected) => {
  expect(claimed(lead + source, 'ar')).toEqual(expected.toSorted())
})

/** Meetings and bodies. */
const others: [string, string[]][] = [
  [
    'عقد الوزير [سالم حمد|Official] والوزير [علي قصب|Official] [مباحثات|Event:meeting] في القصر.',
    ['سالم حمد ATTENDED مباحثات', 'علي قصب ATTENDED مباحثات'],
  ],
  ['عقد [سالم حمد|Official] جلسة مع [علي قصب|Official].', ['سالم حمد MET علي قصب']],
  [
    'قالت [وزارة قصب|Organisation] ممثلة في [إدارة الحدود|Organisation] إنها مستعدة.',
    ['إدارة الحدود PART_OF وزارة قصب'],
  ],
]

test.each(others)('%s', (source, expected) => {
  expect(claimed(source, 'ar')).toEqual(expected.toSorted())
})
