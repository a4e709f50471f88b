import { inAll, measure, operation, optional, series } from '../declare'
import type { Theme } from '../question'

/** Published figures, always with the hedge they were published with. */
export const figures: Theme = {
  name: 'figures',
  title: inAll('Figures', 'Chiffres', 'Cifras', 'الأرقام'),
  questions: [
    {
      name: 'results',
      title: inAll(
        'Results of a series, edition by edition',
        'Résultats d’une série, édition par édition',
        'Resultados de una serie, edición por edición',
        'نتائج سلسلة، دورة بعد دورة',
      ),
      description: inAll(
        'What releases report of the editions of a series and of its first operation: every published value with its hedge and its release. Totals over several editions are left out. Without a series, of all of them.',
        'Ce que les communiqués rapportent des éditions d’une série et de sa première opération : chaque valeur publiée avec sa nuance et son communiqué. Les totaux de plusieurs éditions sont laissés de côté. Sans série, toutes.',
        'Lo que los comunicados dicen de las ediciones de una serie y de su primera operación: cada valor publicado con su matiz y su comunicado. Los totales de varias ediciones quedan fuera. Sin serie, todas.',
        'ما تورده البيانات عن دورات سلسلة وعن عمليتها الأولى: كل قيمة منشورة بصيغتها التقريبية وبيانها. ولا تدخل مجاميع عدة دورات. وإن لم تُحدَّد سلسلة فجميعها.',
      ),
      params: [optional(series('operation-soga'))],
      view: 'table',
      cypher: `MATCH (series:Operation)<-[:EDITION_OF]-(edition:Operation)
WHERE $series IS NULL OR series.id = $series
WITH series, collect(DISTINCT edition) + [series] AS operations
UNWIND operations AS operation
MATCH (operation)-[:REPORTED]->(figure:Figure)
// A total over several editions answers another question: series-totals.
WHERE figure.editions IS NULL
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN operation, figure, figure.measure AS measure, claim.comparator AS comparator, claim.value AS value,
       coalesce(claim.currency, claim.unit, claim.item) AS unit, release
ORDER BY series.name, operation.name, measure, figure.id, release.publishedAt, release.lang, claim.id
LIMIT 500`,
    },
    {
      name: 'series-totals',
      title: inAll(
        'Running totals of a series',
        'Bilans cumulés d’une série',
        'Balances acumulados de una serie',
        'الحصائل المتراكمة لسلسلة',
      ),
      description: inAll(
        'Totals over several editions in the order of publication, with how many editions each counts. A total that falls is worth a question to the publisher.',
        'Les totaux de plusieurs éditions dans l’ordre de publication, avec le nombre d’éditions que chacun compte. Un total qui baisse mérite une question à l’éditeur.',
        'Totales de varias ediciones por orden de publicación, con cuántas ediciones cuenta cada uno. Un total que baja merece una pregunta a quien lo publica.',
        'مجاميع عدة دورات بترتيب النشر، مع عدد الدورات التي يشملها كل منها. والمجموع الذي ينخفض جدير بسؤال الناشر.',
      ),
      params: [series('operation-soga'), measure('arrests')],
      view: 'chart',
      cypher: `MATCH (series:Operation {id: $series})-[:REPORTED]->(figure:Figure {measure: $measure})
WHERE figure.editions IS NOT NULL
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN release.publishedAt AS published, claim.comparator AS comparator, claim.value AS value,
       coalesce(claim.currency, claim.unit, claim.item) AS unit, figure.editions AS editions, series, release
ORDER BY published, editions, release.lang, claim.id
LIMIT 200`,
    },
    {
      name: 'largest-figures',
      title: inAll(
        'Largest figures of a measure',
        'Les plus grands chiffres d’une mesure',
        'Las mayores cifras de una medida',
        'أكبر أرقام مقياس',
      ),
      description: inAll(
        'The largest value published for each figure, with its hedge. Units and currencies are not converted, so choose one where they differ. Totals over several editions are left out.',
        'La plus grande valeur publiée de chaque chiffre, avec sa nuance. Unités et monnaies ne sont pas converties : choisissez-en une là où elles diffèrent. Les totaux de plusieurs éditions sont laissés de côté.',
        'El mayor valor publicado de cada cifra, con su matiz. Unidades y monedas no se convierten: elija una donde difieran. Los totales de varias ediciones quedan fuera.',
        'أكبر قيمة منشورة لكل رقم، بصيغتها التقريبية. ولا تُحوَّل الوحدات والعملات، فاختر واحدة حيث تختلف. ولا تدخل مجاميع عدة دورات.',
      ),
      params: [
        measure('value_seized'),
        optional({
          name: 'unit',
          type: 'text',
          label: inAll('Unit or currency', 'Unité ou monnaie', 'Unidad o moneda', 'الوحدة أو العملة'),
          example: 'USD',
        }),
      ],
      view: 'chart',
      cypher: `MATCH (owner:Entity)-[:REPORTED]->(figure:Figure {measure: $measure})
WHERE figure.editions IS NULL AND ($unit IS NULL OR $unit IN [figure.currency, figure.unit, figure.item])
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
WITH owner, figure, claim, release ORDER BY claim.value DESC, release.publishedAt, release.lang, claim.id
WITH owner, figure, head(collect({claim: claim, release: release})) AS largest
RETURN owner, figure, largest.claim.comparator AS comparator, largest.claim.value AS value,
       coalesce(figure.currency, figure.unit, figure.item) AS unit, largest.release AS release
ORDER BY value DESC, owner.name, figure.id
LIMIT 30`,
    },
    {
      name: 'figures-by-year',
      title: inAll('Figures by year', 'Chiffres par année', 'Cifras por año', 'الأرقام حسب السنة'),
      description: inAll(
        'What operations of a year reported, added up: the largest value of each figure. A sum loses the hedges, so read the figures behind it. Totals of series, shares of single places and what is only recalled are left out.',
        'Ce que les opérations d’une année ont rapporté, additionné : la plus grande valeur de chaque chiffre. Une somme perd les nuances : lisez les chiffres qui la composent. Sans les totaux de séries, les parts d’un lieu ni ce qui n’est que rappelé.',
        'Lo que comunicaron las operaciones de un año, sumado: el mayor valor de cada cifra. Una suma pierde los matices: lea las cifras que la forman. Sin totales de series, partes de un lugar ni lo que solo se recuerda.',
        'مجموع ما أوردته عمليات كل سنة: أكبر قيمة لكل رقم. والجمع يُسقط صيغ التقريب، فاقرأ الأرقام التي وراءه. ولا تدخل مجاميع السلاسل ولا حصص الأماكن ولا ما يُذكَّر به فقط.',
      ),
      params: [measure('arrests')],
      view: 'chart',
      cypher: `MATCH (:Operation)-[:REPORTED]->(figure:Figure {measure: $measure})
// Totals of a series and shares of one place would be counted twice.
WHERE figure.editions IS NULL AND NOT EXISTS { (figure)-[:IN]->() }
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id, background: false, modality: 'asserted'})
WITH figure, min(left(coalesce(figure.periodFrom, release.publishedAt), 4)) AS year, max(claim.value) AS value
WITH year, coalesce(figure.currency, figure.unit, figure.item) AS unit, figure, value ORDER BY figure.name, figure.id
RETURN year, sum(value) AS total, unit, count(figure) AS figures, collect(figure) AS which
ORDER BY year, unit
LIMIT 200`,
    },
    {
      name: 'breakdown',
      title: inAll(
        'An operation’s figures place by place',
        'Chiffres d’une opération lieu par lieu',
        'Cifras de una operación lugar por lugar',
        'أرقام عملية مكانًا مكانًا',
      ),
      description: inAll(
        'Figures that releases give for single places, such as arrests in one country. They are parts of the whole, and seldom all of it.',
        'Les chiffres que les communiqués donnent pour un lieu, comme les arrestations dans un pays. Ce sont des parts de l’ensemble, rarement l’ensemble.',
        'Cifras que los comunicados dan de un lugar, como las detenciones en un país. Son partes del total, y rara vez todo.',
        'الأرقام التي تذكرها البيانات لأماكن بعينها، كالاعتقالات في بلد. وهي أجزاء من الكل، ونادرًا ما تكون الكل.',
      ),
      params: [operation('operation-soga-viii')],
      view: 'table',
      cypher: `MATCH (operation:Operation {id: $operation})-[:REPORTED]->(figure:Figure)-[:IN]->(place:Entity)
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})
RETURN place, figure, figure.measure AS measure, claim.comparator AS comparator, claim.value AS value,
       coalesce(claim.currency, claim.unit, claim.item) AS unit, release
ORDER BY place.name, measure, figure.id, release.publishedAt, release.lang, claim.id
LIMIT 200`,
    },
    {
      name: 'disagree',
      title: inAll('Figures that disagree', 'Chiffres divergents', 'Cifras que discrepan', 'أرقام متعارضة'),
      description: inAll(
        'Figures of which two published values cannot both be right, with each value, its sentence and its release.',
        'Les chiffres dont deux valeurs publiées ne peuvent être justes toutes deux, avec chaque valeur, sa phrase et son communiqué.',
        'Cifras de las que dos valores publicados no pueden ser ciertos a la vez, con cada valor, su frase y su comunicado.',
        'الأرقام التي لا يمكن أن تصح قيمتان منشورتان لها معًا، مع كل قيمة وجملتها وبيانها.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (owner:Entity)-[:REPORTED]->(figure:Figure {disagrees: true})
MATCH (release:Release)-[:STATES]->(claim:Claim {figure: figure.id})-[:STATED_IN]->(sentence:Sentence)
RETURN owner, figure, claim.comparator AS comparator, claim.value AS value, sentence.text AS words, release
ORDER BY owner.name, figure.measure, figure.id, release.publishedAt, release.id, sentence.start, claim.id
LIMIT 200`,
    },
    {
      name: 'versions-differ',
      title: inAll(
        'Versions of one announcement with different figures',
        'Versions d’une même annonce aux chiffres différents',
        'Versiones de un mismo anuncio con cifras distintas',
        'صيغ إعلان واحد بأرقام مختلفة',
      ),
      description: inAll(
        'Language versions and reprints of one announcement of which each gives a number that the other has not, with both sentences.',
        'Les versions linguistiques et reprises d’une même annonce dont chacune donne un nombre que l’autre n’a pas, avec les deux phrases.',
        'Versiones lingüísticas y reproducciones de un mismo anuncio en las que cada una da un número que la otra no tiene, con ambas frases.',
        'الصيغ اللغوية والنسخ المعادة لإعلان واحد التي يورد كل منها رقمًا ليس في الأخرى، مع الجملتين.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (one:Release)-[:TELLS]->(:Story)<-[:TELLS]-(other:Release)
WHERE one.id < other.id
MATCH (one)-[:STATES]->(first:Claim) WHERE first.figure IS NOT NULL
MATCH (other)-[:STATES]->(second:Claim {figure: first.figure})
WHERE first.value <> second.value
  AND NOT EXISTS { (other)-[:STATES]->(:Claim {figure: first.figure, value: first.value}) }
  AND NOT EXISTS { (one)-[:STATES]->(:Claim {figure: first.figure, value: second.value}) }
MATCH (owner:Entity)-[:REPORTED]->(figure:Figure {id: first.figure})
RETURN DISTINCT owner, figure, first.value AS value,
       head(COLLECT { MATCH (first)-[:STATED_IN]->(said) RETURN said.text ORDER BY said.start }) AS words, one AS release,
       second.value AS otherValue,
       head(COLLECT { MATCH (second)-[:STATED_IN]->(said) RETURN said.text ORDER BY said.start }) AS otherWords,
       other AS otherRelease
ORDER BY owner.name, figure.measure, figure.id, release.publishedAt, release.id, otherRelease.id, value, otherValue
LIMIT 200`,
    },
  ],
}
