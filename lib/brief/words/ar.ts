import { arabic } from '@/lib/i18n/plurals'
import type { Words } from './words'

const entity = { one: 'كيان واحد', two: 'كيانان', few: 'كيانات', many: 'كيانًا', other: 'كيان' }
const link = { one: 'صلة واحدة', two: 'صلتان', few: 'صلات', many: 'صلة', other: 'صلة' }
const figure = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' }
const sentence = { one: 'جملة واحدة', two: 'جملتان', few: 'جمل', many: 'جملة', other: 'جملة' }
const source = { one: 'مصدر واحد', two: 'مصدرين', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' }
const release = { one: 'بيان واحد', two: 'بيانين', few: 'بيانات', many: 'بيانًا', other: 'بيان' }
const language = { one: 'لغة واحدة', two: 'لغتين', few: 'لغات', many: 'لغة', other: 'لغة' }

/** The texts of a page in Arabic. */
export const ar: Words = {
  results: 'النتائج كما نُشرت',
  owner: 'من أو ماذا',
  legend: 'دليل الرموز',
  sources: 'المصادر',
  sourceNumber: 'رقم المصدر',
  background: 'ذُكر عرضًا',
  disagree: (what) => `${what}: البيانات متعارضة.`,
  but: 'مقابل',
  whole: 'في المجموع',
  published: (range) => `البيانات: ${range}`,
  subtitle: ({ releases, languages, summaries }) =>
    [
      `من شارك، وأين، وبأي نتائج، وفق ${arabic(releases, release)}`,
      summaries ? ' من العينة' : '',
      languages > 1 ? ` في ${arabic(languages, language)}` : '',
    ].join(''),
  version: (version) => `إصدار الشبكة: ${version}`,
  madeWith: 'أُعدّ باستخدام Communiqué: كل خط يحمل مصدره',
  allSummaries:
    'مصادر هذه الصفحة ملخصات نموذجية بصياغتنا. ينوب كل منها عن البيان الرسمي المذكور معه، والجمل المقتبسة جمل الملخص لا جمل الناشر.',
  someSummaries:
    'المصادر الموسومة «ملخص» ملخصات نموذجية بصياغتنا. ينوب كل منها عن البيان الرسمي المذكور معه، والجمل المقتبسة منه ليست جمل الناشر.',
  standsFor: (what) => `ملخص، ينوب عن ${what}`,
  standsForAlone: (what) => `ينوب عن ${what}`,
  undated: 'بلا تاريخ',
  untitled: 'صفحة فارغة',
  noLinks: 'لا شيء يُرسم: لم يُختر كيان له صلة موثقة.',
  moreSentences: (n) => `على اللوحة من هذه المصادر أيضًا: ${arabic(n, sentence)}.`,
  moreFigures: (n) => `في الشبكة أيضًا: ${arabic(n, figure)}.`,
  moreDisagreements: (n) => `مختلف فيه أيضًا: ${arabic(n, figure)}.`,
  shortened: '[…] علامة كلمات حُذفت لضيق المكان.',
  withoutSentence: (n) => `تُرك جانبًا لأن لا جملة تسنده: ${arabic(n, link)}.`,
  leftOut: (entities, links) =>
    `على اللوحة أيضًا: ${[entities > 0 ? arabic(entities, entity) : '', links > 0 ? arabic(links, link) : '']
      .filter(Boolean)
      .join(' و')}.`,
  uncited: (n) => `تستشهد الخطوط بأكثر البيانات إفادة في هذه الصفحة، ويقول الشيء نفسه أيضًا: ${n}.`,
  moreValues: (n) => `+ ${n} غيرها`,
  andMore: (n) => `و${n} غيرها`,
  crowded: 'صُغّر الرسم كثيرًا ليتسع له المكان. اختر كيانات أقل أو أعدّ عدة صفحات.',
  sourcesCut: (n) => `لم يتسع المكان لذكر ${arabic(n, source)}.`,
  missingGlyphs: (characters) => `لا تستطيع خطوط هذه الصفحة رسم هذه المحارف: ${characters}`,
}
