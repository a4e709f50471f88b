import { renderToStaticMarkup } from 'react-dom/server'
import { LanguageProvider } from '@/app/_components/i18n'
import { Reader } from '@/app/_components/releases/reader'
import type { ReleaseDetail } from '@/lib/api/schemas'
import type { InterfaceLanguage } from '@/lib/i18n'
import { end, figure, sentencesOf, statement, words } from '@/tests/support/account'

const { text, sentences } = sentencesOf([
  ['boilerplate', 'Share this page'],
  ['title', 'Operation Usalama ends'],
  ['standfirst', 'Three states took part.'],
  ['body', 'Chad took part in Operation Usalama.', 'It rained <hard>.'],
  ['list', 'Police may arrest 900 people.'],
])
const usalama = end('Usalama', 'Operation')
const chad = end('Chad', 'Country', { fr: 'Tchad' })

const detail: ReleaseDetail = {
  release: {
    ...{ id: 'release-1', title: 'Operation Usalama ends', lang: 'en', publisher: 'Test Police' },
    ...{ publishedAt: '2013-10-11', number: 'PR127', address: null, basis: 'official' },
    ...{ sentences: 6, entities: 2, claims: 1, figures: 1, story: null, text, dateline: null },
  },
  sentences,
  mentions: [
    {
      ...words(text, 'Chad', 'knowledge-name', 0.98),
      ...{ entity: chad.id, kind: chad.kind, name: chad.name, names: chad.names, role: null },
    },
  ],
  claims: [
    statement({
      relation: 'PARTICIPATED_IN',
      subject: chad,
      object: usalama,
      evidence: [words(text, 'Chad took part', 'took-part', 0.85)],
    }),
    statement({
      relation: 'REPORTED',
      subject: usalama,
      figure: figure({ measure: 'arrests', value: 900, comparator: 'about' }),
      modality: 'planned',
      evidence: [words(text, 'arrest 900 people', 'figure-verb', 0.6)],
    }),
  ],
  twins: [],
}

const drawn = (given: ReleaseDetail, lang: InterfaceLanguage = 'en'): string =>
  renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <Reader detail={given} twins={[]} lang={lang} />
    </LanguageProvider>,
  )
const bare = (html: string): string => html.replaceAll(/<[^>]+>|\u2060/gu, '')

test('the text stands whole, each section as what it is', () => {
  const html = drawn(detail)
  expect(html).toMatch(/<h1[^>]*dir="ltr"[^>]*>.*Operation Usalama ends.*<\/h1>/u)
  expect(html.match(/<h1/gu)).toHaveLength(1)
  expect(html).toMatch(/<details[^>]*><summary[^>]*>Page frame, 1 line<\/summary>.*Share this page/u)
  expect(html).toMatch(/<li><span[^>]*>Police may arrest/u)
  expect(html).toContain('It rained &lt;hard&gt;.')
})

test('beside its sentence stand the relation or value, how it is meant, why and how surely', () => {
  const start = text.indexOf('Chad took')
  const html = drawn(detail)
  const beside = html.slice(html.indexOf(`data-told="${start}"`))
  expect(bare(beside)).toMatch(
    /Chad took part in Usalama.*Why: the pattern “took part” · confidence good 0\.85/u,
  )
  expect(bare(html)).toMatch(/Arrests: about 900 \(Usalama\)planned.*confidence fair 0\.60/u)
  expect(bare(drawn(detail, 'fr'))).toMatch(/Tchad a pris part à Usalama.*Pourquoi : le motif « took part »/u)
})

test('a sentence without statements has none beside it and no number', () => {
  const html = drawn(detail)
  expect(html.match(/data-told=/gu)).toHaveLength(2)
  expect(html.match(/rests on this sentence/gu)).toHaveLength(2)
  expect(html).not.toContain(`data-told="${text.indexOf('It rained')}"`)
})

test('a mention says its kind and name, and leads to its dossier without scripts', () => {
  expect(drawn(detail)).toMatch(
    /<a(?=[^>]*href="\/entities\/country-Chad")(?=[^>]*aria-description="Country: Chad")[^>]*>Chad<\/a>/u,
  )
})

test('a language that is not read is said, and the text kept', () => {
  const unread: ReleaseDetail = {
    ...detail,
    release: { ...detail.release, lang: 'pt' },
    mentions: [],
    claims: [],
  }
  const said = bare(drawn(unread))
  expect(said).toContain('This text is in Portuguese, a language that is not read yet.')
  expect(said).not.toContain('No claim was read')
  expect(said).toContain('It rained')
  expect(bare(drawn({ ...unread, release: { ...unread.release, lang: 'und' } }))).toContain(
    'The language of this text could not be told.',
  )
})

test('where nothing was found in a language that is read, that is said', () => {
  const html = bare(drawn({ ...detail, mentions: [], claims: [] }))
  expect(html).toContain('No claim was read from this release.')
  expect(html).not.toContain('not read yet')
})
