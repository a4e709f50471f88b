import { counted } from './counted'
import type { Words } from './words'

/** The texts of a page in French. */
export const fr: Words = {
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
