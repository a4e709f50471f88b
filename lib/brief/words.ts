import type { InterfaceLanguage } from '@/lib/i18n/languages'

/** Texts of a page. `n` is already counted; words agree with it here. */
export interface Words {
  readonly results: string
  readonly owner: string
  readonly legend: string
  readonly sources: string
  readonly sourceNumber: string
  readonly background: string
  readonly disagree: (what: string) => string
  readonly but: string
  readonly whole: string
  readonly published: (range: string) => string
  readonly subtitle: (counts: { releases: number; languages: number; summaries: boolean }) => string
  readonly version: (version: string) => string
  readonly madeWith: string
  readonly allSummaries: string
  readonly someSummaries: string
  readonly standsFor: (what: string) => string
  /** The same, where every source of the page is a summary. */
  readonly standsForAlone: (what: string) => string
  readonly undated: string
  readonly untitled: string
  readonly noLinks: string
  readonly moreSentences: (n: number) => string
  readonly moreFigures: (n: number) => string
  readonly moreDisagreements: (n: number) => string
  readonly shortened: string
  readonly withoutSentence: (n: number) => string
  readonly leftOut: (entities: number, links: number) => string
  readonly uncited: (releases: number) => string
  readonly moreValues: (n: number) => string
  readonly andMore: (n: number) => string
  readonly crowded: string
  readonly sourcesCut: (n: number) => string
  readonly missingGlyphs: (characters: string) => string
}

/** "3 entities and 1 link", without what there is none of. */
function counted(
  entities: number,
  [entity, plural]: readonly [string, string],
  [link, links]: readonly [string, string],
  count: number,
  and: string,
): string {
  return [
    entities > 0 ? `${entities} ${entities === 1 ? entity : plural}` : '',
    count > 0 ? `${count} ${count === 1 ? link : links}` : '',
  ]
    .filter(Boolean)
    .join(and)
}

const en: Words = {
  results: 'Results, as published',
  owner: 'Who or what',
  legend: 'Legend',
  sources: 'Sources',
  sourceNumber: 'source number',
  background: 'recalled in passing',
  disagree: (what) => `${what}: the releases disagree.`,
  but: 'against',
  whole: 'in all',
  published: (range) => `Releases of ${range}`,
  subtitle: ({ releases, languages, summaries }) =>
    [
      `Who took part, where, and what came of it, as told by ${releases} ${summaries ? 'sample ' : ''}${releases === 1 ? 'release' : 'releases'}`,
      languages > 1 ? ` in ${languages} languages` : '',
    ].join(''),
  version: (version) => `Graph version ${version}`,
  madeWith: 'Made with Communiqué: every line carries its source',
  allSummaries:
    'The sources of this page are sample summaries in our own words. Each stands for the official release named with it; the sentences quoted are the summary’s, not the publisher’s.',
  someSummaries:
    'Sources marked “summary” are sample summaries in our own words. Each stands for the official release named with it; the sentences quoted from it are not the publisher’s.',
  standsFor: (what) => `summary, stands for ${what}`,
  standsForAlone: (what) => `stands for ${what}`,
  undated: 'no date',
  untitled: 'An empty page',
  noLinks: 'Nothing to draw: no entity with a sourced link was chosen.',
  moreSentences: (n) =>
    n === 1
      ? '1 more sentence of these sources is on the board.'
      : `${n} more sentences of these sources are on the board.`,
  moreFigures: (n) => (n === 1 ? '1 more figure is in the graph.' : `${n} more figures are in the graph.`),
  moreDisagreements: (n) => (n === 1 ? '1 more figure is disputed.' : `${n} more figures are disputed.`),
  shortened: '[…] marks words left out of a sentence for room.',
  withoutSentence: (n) =>
    n === 1
      ? '1 link was left out because no sentence supports it.'
      : `${n} links were left out because no sentence supports them.`,
  leftOut: (entities, links) =>
    `${counted(entities, ['more entity', 'more entities'], ['more link', 'more links'], links, ' and ')} ${entities + links === 1 ? 'is' : 'are'} on the board.`,
  uncited: (n) =>
    `Lines cite the releases that say most on this page; ${n === 1 ? '1 more says' : `${n} more say`} the same.`,
  moreValues: (n) => `+ ${n} more`,
  andMore: (n) => `and ${n} more`,
  crowded: 'The diagram had to be made very small to fit. Choose fewer entities, or make several pages.',
  sourcesCut: (n) =>
    n === 1 ? 'There was no room to list 1 source.' : `There was no room to list ${n} sources.`,
  missingGlyphs: (characters) => `The fonts of this page cannot draw these characters: ${characters}`,
}

const fr: Words = {
  results: 'Résultats, tels que publiés',
  owner: 'Qui ou quoi',
  legend: 'Légende',
  sources: 'Sources',
  sourceNumber: 'numéro de source',
  background: 'rappelé au passage',
  disagree: (what) => `${what} : les communiqués se contredisent.`,
  but: 'contre',
  whole: 'au total',
  published: (range) => `Communiqués : ${range}`,
  subtitle: ({ releases, languages, summaries }) =>
    [
      `Qui a pris part, où, et avec quels résultats, d’après ${releases} ${releases === 1 ? 'communiqué' : 'communiqués'}`,
      summaries ? ' d’exemple' : '',
      languages > 1 ? ` en ${languages} langues` : '',
    ].join(''),
  version: (version) => `Version du graphe : ${version}`,
  madeWith: 'Fait avec Communiqué : chaque trait porte sa source',
  allSummaries:
    'Les sources de cette page sont des résumés d’exemple rédigés par nos soins. Chacun tient lieu du communiqué officiel cité avec lui ; les phrases reproduites sont celles du résumé et non de l’éditeur.',
  someSummaries:
    'Les sources signalées « résumé » sont des résumés d’exemple rédigés par nos soins. Chacun tient lieu du communiqué officiel cité avec lui ; ses phrases ne sont pas celles de l’éditeur.',
  standsFor: (what) => `résumé, tient lieu de ${what}`,
  standsForAlone: (what) => `tient lieu de ${what}`,
  undated: 'sans date',
  untitled: 'Une page vide',
  noLinks: 'Rien à dessiner : aucune entité dont un lien soit sourcé n’a été choisie.',
  moreSentences: (n) =>
    n === 1
      ? '1 autre phrase de ces sources est sur le tableau.'
      : `${n} autres phrases de ces sources sont sur le tableau.`,
  moreFigures: (n) =>
    n === 1 ? '1 autre chiffre est dans le graphe.' : `${n} autres chiffres sont dans le graphe.`,
  moreDisagreements: (n) =>
    n === 1 ? '1 autre chiffre est contredit.' : `${n} autres chiffres sont contredits.`,
  shortened: '[…] signale des mots omis faute de place.',
  withoutSentence: (n) =>
    n === 1
      ? '1 lien a été écarté : aucune phrase ne l’appuie.'
      : `${n} liens ont été écartés : aucune phrase ne les appuie.`,
  leftOut: (entities, links) =>
    `Le tableau montre encore ${counted(entities, ['entité', 'entités'], ['lien', 'liens'], links, ' et ')}.`,
  uncited: (n) =>
    `Les traits citent les communiqués qui en disent le plus sur cette page ; ${n === 1 ? '1 autre dit' : `${n} autres disent`} la même chose.`,
  moreValues: (n) => (n === 1 ? '+ 1 autre' : `+ ${n} autres`),
  andMore: (n) => `et ${n} de plus`,
  crowded:
    'Le schéma a dû être fortement réduit pour tenir. Choisissez moins d’entités ou faites plusieurs pages.',
  sourcesCut: (n) =>
    n === 1 ? 'La place manquait pour citer 1 source.' : `La place manquait pour citer ${n} sources.`,
  missingGlyphs: (characters) =>
    `Les polices de cette page ne peuvent pas tracer ces caractères : ${characters}`,
}

const words: Record<InterfaceLanguage, Words> = { en, fr }

/** The texts of a page in its language. */
export const wordsIn = (lang: InterfaceLanguage): Words => words[lang]

const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ar: ['«', '»'],
  de: ['„', '“'],
}

/** `text` between the quotation marks of its language; English ones for languages not listed. */
export function quoted(text: string, lang: string): string {
  const [open, close] = quotationMarks[lang.slice(0, 2)] ?? ['“', '”']
  return `${open}${text}${close}`
}
