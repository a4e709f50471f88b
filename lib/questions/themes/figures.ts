import type { Theme } from '../question'

/** Published figures, always with the hedge they were published with. */
export const figures: Theme = {
  name: 'figures',
  title: { en: 'Figures', fr: 'Chiffres', es: 'Cifras', ar: 'الأرقام' },
  questions: [
    {
      name: 'results',
      title: {
        en: 'Results of a series, edition by edition',
        fr: 'Résultats d’une série, édition par édition',
        es: 'Resultados de una serie, edición por edición',
        ar: 'نتائج سلسلة، دورة بعد دورة',
      },
      description: {
        en: 'What releases report of the editions of a series: every published value with its hedge and its release. Totals over several editions are left out. Without a series, of all of them.',
        fr: 'Ce que les communiqués rapportent des éditions d’une série : chaque valeur publiée avec sa nuance et son communiqué. Les totaux de plusieurs éditions sont laissés de côté. Sans série, toutes.',
        es: 'Lo que los comunicados dicen de las ediciones de una serie: cada valor publicado con su matiz y su comunicado. Los totales de varias ediciones quedan fuera. Sin serie, todas.',
        ar: 'ما تورده البيانات عن دورات سلسلة: كل قيمة منشورة بصيغتها التقريبية وبيانها. ولا تدخل مجاميع عدة دورات. وإن لم تُحدَّد سلسلة فجميعها.',
      },
      params: [
        {
          name: 'series',
          type: 'entity',
          kinds: ['Operation'],
          label: { en: 'Series', fr: 'Série', es: 'Serie', ar: 'السلسلة' },
          example: 'operation-soga',
          optional: true,
        },
      ],
      view: 'table',
      cypher: `MATCH (edition:Operation)-[:EDITION_OF]->(series:Operation)
WHERE $series IS NULL OR series.id = $series
MATCH (edition)-[:REPORTED]->(figure:Figure)
WHERE figure.editions IS NULL
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN edition, figure.measure AS measure, claim.comparator AS comparator, claim.value AS value,
       coalesce(claim.currency, claim.unit, claim.item) AS unit, release
ORDER BY series.name, edition.name, measure, release.publishedAt, claim.id
LIMIT 500`,
    },
    {
      name: 'disagree',
      title: {
        en: 'Figures that disagree',
        fr: 'Chiffres divergents',
        es: 'Cifras que discrepan',
        ar: 'أرقام متعارضة',
      },
      description: {
        en: 'Figures of which two published values cannot both be right, with each value, its sentence and its release.',
        fr: 'Les chiffres dont deux valeurs publiées ne peuvent être justes toutes deux, avec chaque valeur, sa phrase et son communiqué.',
        es: 'Cifras de las que dos valores publicados no pueden ser ciertos a la vez, con cada valor, su frase y su comunicado.',
        ar: 'الأرقام التي لا يمكن أن تصح قيمتان منشورتان لها معًا، مع كل قيمة وجملتها وبيانها.',
      },
      params: [],
      view: 'table',
      cypher: `MATCH (owner:Entity)-[:REPORTED]->(figure:Figure {disagrees: true})
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})-[:STATED_IN]->(sentence:Sentence)
RETURN owner, figure, claim.comparator AS comparator, claim.value AS value, sentence.text AS words, release
ORDER BY owner.name, figure.measure, figure.id, release.publishedAt, release.lang, sentence.start
LIMIT 200`,
    },
  ],
}
