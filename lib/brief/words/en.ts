import { counted } from './counted'
import type { Words } from './words'

/** The texts of a page in English. */
export const en: Words = {
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
