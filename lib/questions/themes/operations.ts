import { entity, inAll, oneOperation, operation, otherOperation, sinceDate } from '../declare'
import type { Theme } from '../question'

/** Who took part in operations, where they were carried out, who ran them. */
export const operations: Theme = {
  name: 'operations',
  title: inAll('Operations', 'Opérations', 'Operaciones', 'العمليات'),
  questions: [
    {
      name: 'countries-of-operation',
      title: inAll(
        'Countries of an operation',
        'Pays d’une opération',
        'Países de una operación',
        'بلدان عملية',
      ),
      description: inAll(
        'Countries that took part in an operation or in which it was carried out. What a release only counts (“in 39 countries”) has no names to show.',
        'Les pays qui ont pris part à une opération ou dans lesquels elle s’est déroulée. Ce qu’un communiqué ne fait que compter (« dans 39 pays ») n’a pas de noms à montrer.',
        'Países que participaron en una operación o en los que se realizó. Lo que un comunicado solo cuenta («en 39 países») no tiene nombres que mostrar.',
        'البلدان التي شاركت في عملية أو نُفذت فيها. وما يكتفي البيان بعدّه («في 39 بلدًا») لا أسماء له.',
      ),
      params: [operation('operation-soga-iv')],
      view: 'board',
      cypher: `MATCH (operation:Operation {id: $operation})-[link:PARTICIPATED_IN|CARRIED_OUT_IN]-(country:Country)
RETURN operation, link, country, type(link) AS how, link.modality AS said, link.published AS published
ORDER BY country.name, how, said
LIMIT 200`,
    },
    {
      name: 'countries-of-both',
      title: inAll(
        'Countries of both of two operations',
        'Pays communs à deux opérations',
        'Países comunes a dos operaciones',
        'البلدان المشتركة بين عمليتين',
      ),
      description: inAll(
        'Countries that took part in both operations, or in which both were carried out, with the links that say so.',
        'Les pays qui ont pris part aux deux opérations, ou dans lesquels les deux se sont déroulées, avec les liens qui le disent.',
        'Países que participaron en ambas operaciones, o en los que se realizaron ambas, con los vínculos que lo dicen.',
        'البلدان التي شاركت في العمليتين معًا أو نُفذتا فيها، مع الصلات التي تذكر ذلك.',
      ),
      params: [oneOperation('operation-soga-ii'), otherOperation('operation-soga-vi')],
      view: 'table',
      cypher: `MATCH (:Operation {id: $one})-[first:PARTICIPATED_IN|CARRIED_OUT_IN]-(country:Country)
MATCH (country)-[second:PARTICIPATED_IN|CARRIED_OUT_IN]-(:Operation {id: $other})
RETURN country, collect(DISTINCT first) AS inOne, collect(DISTINCT second) AS inOther
ORDER BY country.name
LIMIT 200`,
    },
    {
      name: 'countries-of-one-only',
      title: inAll(
        'Countries of one operation but not of another',
        'Pays d’une opération mais pas d’une autre',
        'Países de una operación pero no de otra',
        'بلدان عملية دون أخرى',
      ),
      description: inAll(
        'Countries that releases name for the first operation and not for the second. Not named does not prove absent.',
        'Les pays que les communiqués nomment pour la première opération et non pour la seconde. Ne pas être nommé ne prouve pas l’absence.',
        'Países que los comunicados nombran en la primera operación y no en la segunda. No ser nombrado no prueba la ausencia.',
        'البلدان التي تذكرها البيانات في العملية الأولى دون الثانية. وعدم الذكر لا يثبت الغياب.',
      ),
      params: [oneOperation('operation-soga-vi'), otherOperation('operation-soga-ii')],
      view: 'table',
      cypher: `MATCH (one:Operation {id: $one})-[link:PARTICIPATED_IN|CARRIED_OUT_IN]-(country:Country)
WHERE NOT EXISTS { (country)-[:PARTICIPATED_IN|CARRIED_OUT_IN]-(:Operation {id: $other}) }
RETURN country, collect(link) AS links
ORDER BY country.name
LIMIT 200`,
    },
    {
      name: 'operations-in',
      title: inAll(
        'Operations in a country',
        'Opérations dans un pays',
        'Operaciones en un país',
        'العمليات في بلد',
      ),
      description: inAll(
        'Operations in which a country took part or that were carried out in it, by the date of the releases that say so.',
        'Les opérations auxquelles un pays a pris part ou qui s’y sont déroulées, selon la date des communiqués qui le disent.',
        'Operaciones en las que participó un país o que se realizaron en él, según la fecha de los comunicados que lo dicen.',
        'العمليات التي شارك فيها بلد أو نُفذت فيه، بحسب تاريخ البيانات التي تذكر ذلك.',
      ),
      params: [
        entity('country', inAll('Country', 'Pays', 'País', 'البلد'), {
          kinds: ['Country'],
          example: 'country-my',
        }),
        sinceDate('2008'),
      ],
      view: 'time',
      cypher: `MATCH (country:Country {id: $country})-[link:PARTICIPATED_IN|CARRIED_OUT_IN]-(operation:Operation)
WHERE $since IS NULL OR any(day IN link.published WHERE day >= $since OR $since STARTS WITH day)
WITH operation, link ORDER BY link.key
RETURN min(link.published[0]) AS published, operation, collect(link) AS links
ORDER BY published, operation.name
LIMIT 200`,
    },
    {
      name: 'countries',
      title: inAll(
        'Countries by number of operations',
        'Pays par nombre d’opérations',
        'Países por número de operaciones',
        'البلدان حسب عدد العمليات',
      ),
      description: inAll(
        'In how many operations each country took part or which were carried out in it, with some of them. A series counts beside its editions.',
        'À combien d’opérations chaque pays a pris part, ou combien s’y sont déroulées, avec quelques-unes d’entre elles. Une série compte à côté de ses éditions.',
        'En cuántas operaciones participó cada país o cuántas se realizaron en él, con algunas de ellas. Una serie cuenta además de sus ediciones.',
        'عدد العمليات التي شارك فيها كل بلد أو التي نُفذت فيه، مع بعضها. وتُعدّ السلسلة إلى جانب دوراتها.',
      ),
      params: [],
      view: 'chart',
      cypher: `MATCH (country:Country)-[:PARTICIPATED_IN|CARRIED_OUT_IN]-(operation:Operation)
WITH DISTINCT country, operation ORDER BY operation.name
WITH country, collect(operation) AS operations
RETURN country, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, country.name
LIMIT 50`,
    },
    {
      name: 'operation-partners',
      title: inAll(
        'Who led, coordinated or supported an operation',
        'Qui a dirigé, coordonné ou soutenu une opération',
        'Quién dirigió, coordinó o apoyó una operación',
        'من قاد عملية أو نسّقها أو دعمها',
      ),
      description: inAll(
        'Organisations, countries and officials behind an operation, with the sentence that says what they did.',
        'Les organisations, pays et responsables derrière une opération, avec la phrase qui dit ce qu’ils ont fait.',
        'Organizaciones, países y responsables detrás de una operación, con la frase que dice lo que hicieron.',
        'المنظمات والبلدان والمسؤولون وراء عملية، مع الجملة التي تذكر دورهم.',
      ),
      params: [operation('operation-lionfish')],
      view: 'board',
      cypher: `MATCH (operation:Operation {id: $operation})<-[link:LED|COORDINATED|SUPPORTED]-(who:Entity)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})-[:STATED_IN]->(sentence:Sentence)
RETURN operation, link, who, type(link) AS did, sentence.text AS words, release
ORDER BY did, who.name, release.publishedAt, release.lang, sentence.start
LIMIT 200`,
    },
    {
      name: 'supporters',
      title: inAll(
        'Who ran or supported most operations',
        'Qui a mené ou soutenu le plus d’opérations',
        'Quién dirigió o apoyó más operaciones',
        'من قاد أو دعم أكبر عدد من العمليات',
      ),
      description: inAll(
        'Organisations and countries by the number of operations they led, coordinated or supported. Taking part is not counted here.',
        'Les organisations et pays selon le nombre d’opérations qu’ils ont dirigées, coordonnées ou soutenues. La simple participation n’est pas comptée.',
        'Organizaciones y países por el número de operaciones que dirigieron, coordinaron o apoyaron. La mera participación no cuenta aquí.',
        'المنظمات والبلدان حسب عدد العمليات التي قادتها أو نسّقتها أو دعمتها. ولا تُعدّ هنا المشاركة.',
      ),
      params: [],
      view: 'chart',
      cypher: `MATCH (who:Organisation|Country)-[:LED|COORDINATED|SUPPORTED]->(operation:Operation)
WITH DISTINCT who, operation ORDER BY operation.name
WITH who, collect(operation) AS operations
RETURN who, size(operations) AS count, operations[..6] AS some
ORDER BY count DESC, who.name
LIMIT 50`,
    },
    {
      name: 'series',
      title: inAll('Series of operations', 'Séries d’opérations', 'Series de operaciones', 'سلاسل العمليات'),
      description: inAll(
        'Every series with the editions that releases name. The first operation of a series often bears its name.',
        'Chaque série avec les éditions que nomment les communiqués. La première opération d’une série en porte souvent le nom.',
        'Cada serie con las ediciones que nombran los comunicados. La primera operación de una serie suele llevar su nombre.',
        'كل سلسلة مع دوراتها التي تذكرها البيانات. وكثيرًا ما تحمل العملية الأولى اسم السلسلة.',
      ),
      params: [],
      view: 'board',
      cypher: `MATCH (edition:Operation)-[link:EDITION_OF]->(series:Operation)
WITH series, edition, link ORDER BY edition.name
RETURN series, count(edition) AS editions, collect(edition) AS which, collect(link) AS links
ORDER BY editions DESC, series.name
LIMIT 100`,
    },
    {
      name: 'sentences',
      title: inAll(
        'Who took part in what, in which words',
        'Qui a pris part à quoi, en quels termes',
        'Quién participó en qué, con qué palabras',
        'من شارك في ماذا، وبأي عبارات',
      ),
      description: inAll(
        'The sentences that say who took part in an operation, newest release first.',
        'Les phrases qui disent qui a pris part à une opération, du communiqué le plus récent au plus ancien.',
        'Las frases que dicen quién participó en una operación, del comunicado más reciente al más antiguo.',
        'الجمل التي تذكر من شارك في عملية ما، بدءًا بأحدث البيانات.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (release:Release)-[:STATES]->(claim:Claim {relation: 'PARTICIPATED_IN'})-[:STATED_IN]->(sentence:Sentence)
MATCH (claim)-[:SUBJECT]->(who:Entity), (claim)-[:OBJECT]->(what:Entity)
RETURN who, what, sentence.text AS words, release
ORDER BY release.publishedAt DESC, release.id, sentence.start, who.name
LIMIT 50`,
    },
  ],
}
