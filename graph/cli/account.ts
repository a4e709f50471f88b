import { accountOf, wordsThatSay, type AccountSentence, type Told } from '@/lib/account/account'
import { confidenceWords, explainRule } from '@/lib/account/rules'
import { statementsOf } from '@/lib/account/statements'
import { endNames, measureWords, notesOf, relationWords, valueWords } from '@/lib/account/words'
import { countryName, directionOf, formatDate, languageName, messagesIn, nameIn } from '@/lib/i18n'
import { entityKindNames, isPersonRole, kinds, personRoles, type Extraction } from '@/lib/model'
import { isolate, plain, wrap } from './output'
import { quoteLines, type Ink } from './quote'

const { common, releases: m } = messagesIn('en')

/** Names are told one by one up to here; the others are counted. */
const mostNames = 12
const gutter = '      '

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const count = (number: number, one: string, several: string): string =>
  `${number} ${number === 1 ? one : several}`

function namesOf(ends: Told['subjects']): string {
  const names = endNames(ends, 'en').map((name) => isolate(plain(name)))
  if (names.length <= mostNames) return list.format(names)
  return list.format([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} more`])
}

/** "Chad and Niger took part in Usalama"; "Usalama: Arrests, more than 900". */
function sayingOf(told: Told): string {
  const { figure } = told.statements[0]!
  if (!figure) return `${namesOf(told.subjects)} ${relationWords(told, 'en')} ${namesOf(told.objects)}`
  const value = isolate(plain(valueWords(figure, 'en')))
  return `${measureWords(figure, 'en')}: ${value} (${namesOf(told.subjects)})`
}

function toldLines(told: Told, { width, paint }: Ink): string[] {
  const [statement] = told.statements
  const words = wordsThatSay(statement!)[0]!
  const notes = [
    ...notesOf(statement!, 'en'),
    explainRule(words.rule, 'en'),
    `${m.confidence} ${confidenceWords(words.confidence, 'en')}`,
  ]
  const indent = `${gutter}  `
  const [first, ...rest] = wrap(sayingOf(told), width, indent)
  const style = statement!.modality === 'asserted' ? 'dim' : 'warn'
  return [
    `${gutter}• ${first!.trimStart()}`,
    ...rest,
    ...wrap(notes.map((note) => isolate(plain(note))).join(' · '), width, indent).map((line) =>
      paint(style, line),
    ),
  ]
}

function sentenceLines(
  { release: { text, lang } }: Extraction,
  sentence: AccountSentence,
  number: number,
  { width, paint }: Ink,
): string[] {
  const own = sentence.told
    .flatMap(({ statements }) => statements.flatMap(wordsThatSay))
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const span = {
    start: Math.min(...own.map(({ start }) => start)) - sentence.start,
    end: Math.max(...own.map(({ end }) => end)) - sentence.start,
  }
  const lines = quoteLines(text.slice(sentence.start, sentence.end), span, gutter, { width, paint })
  const label = String(number).padStart(4)
  return directionOf(lang) === 'rtl'
    ? [paint('dim', label), ...lines]
    : [paint('dim', label) + lines[0]!.slice(label.length), ...lines.slice(1)]
}

function headLines({ release }: Extraction, { width, paint }: Ink): string[] {
  const { dateline } = release
  const place =
    dateline &&
    [dateline.city, dateline.country && countryName(dateline.country, 'en')].filter(Boolean).join(', ')
  const facts = [
    formatDate(release.publishedAt, 'en', common.unknownDate),
    release.publisher,
    release.lang === 'und' ? 'language unknown' : languageName(release.lang, 'en'),
    release.number,
    place && `${m.dateline} ${place}`,
  ]
  return [
    ...wrap(release.title, width).map((line) => paint('bold', line)),
    ...wrap(facts.filter(Boolean).join(' · '), width),
  ]
}

function nameLines({ entities }: Extraction, { width, paint }: Ink): string[] {
  return entityKindNames.flatMap((kind) => {
    const own = entities
      .filter((entity) => entity.kind === kind && entity.mentions.length > 0)
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
    if (own.length === 0) return []
    const words = own.map((entity) => {
      const { role } = entity.properties
      const part = isPersonRole(role) ? ` (${personRoles[role].label.en})` : ''
      const times = entity.mentions.length > 1 ? ` ×${entity.mentions.length}` : ''
      return isolate(plain(nameIn(entity, 'en'))) + part + times
    })
    const title = own.length === 1 ? kinds[kind].label.en : kinds[kind].plural.en
    return [paint('bold', `  ${title}`), ...wrap(words.join(', '), width, '    ')]
  })
}

/** What a release says, to be read on a terminal: its head, each sentence that states something with what it states, and all names. */
export function accountLines(extraction: Extraction, ink: Ink): string[] {
  const { sentences, entities, claims, figures, warnings } = extraction
  const account = accountOf(sentences, statementsOf(extraction))
  const stating = account.filter(({ told }) => told.length > 0)
  const lines = account.flatMap((sentence, index) =>
    sentence.told.length === 0
      ? []
      : [
          '',
          ...sentenceLines(extraction, sentence, index + 1, ink),
          ...sentence.told.flatMap((told) => toldLines(told, ink)),
        ],
  )
  const names = nameLines(extraction, ink)
  const summary = [
    count(claims.length, 'claim', 'claims'),
    count(figures.length, 'figure', 'figures'),
    count(entities.length, 'name', 'names'),
    `${stating.length} of ${count(sentences.length, 'sentence', 'sentences')} state something`,
  ]
  return [
    ...headLines(extraction, ink),
    ...warnings.flatMap(({ message }) => wrap(message, ink.width).map((line) => ink.paint('warn', line))),
    ...lines,
    ...(names.length > 0 ? ['', ink.paint('bold', 'Named'), ...names] : []),
    '',
    ...wrap(summary.join(' · '), ink.width).map((line) => ink.paint('bold', line)),
  ]
}
