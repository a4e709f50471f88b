import { entity, inAll } from '../declare'
import type { Theme } from '../question'

/** The releases themselves: about what, when, in which languages. */
export const releases: Theme = {
  name: 'releases',
  title: inAll('Releases', 'Communiqués', 'Comunicados', 'البيانات'),
  questions: [
    {
      name: 'releases-about',
      title: inAll(
        'Releases about an entity, in order',
        'Communiqués sur une entité, dans l’ordre',
        'Comunicados sobre una entidad, en orden',
        'البيانات عن كيان، بالترتيب',
      ),
      description: inAll(
        'Every release that names an entity, by date of publication, with how often it does and how many statements it makes about it.',
        'Chaque communiqué qui nomme une entité, par date de publication, avec le nombre de mentions et d’énoncés à son sujet.',
        'Cada comunicado que nombra una entidad, por fecha de publicación, con cuántas veces lo hace y cuántas afirmaciones contiene sobre ella.',
        'كل بيان يذكر كيانًا، بحسب تاريخ النشر، مع عدد مرات الذكر وعدد الأقوال عنه.',
      ),
      params: [
        entity('entity', inAll('Entity', 'Entité', 'Entidad', 'الكيان'), { example: 'facility-igci' }),
      ],
      view: 'time',
      cypher: `MATCH (entity:Entity {id: $entity})<-[mentions:MENTIONS]-(release:Release)
RETURN release.publishedAt AS published, release, release.lang AS language, mentions.count AS mentions,
       COUNT { (release)-[:STATES]->(:Claim)-[:SUBJECT|OBJECT]->(entity) } AS statements
ORDER BY published, language, release.id
LIMIT 500`,
    },
    {
      name: 'coverage',
      title: inAll(
        'Releases by month and language',
        'Communiqués par mois et par langue',
        'Comunicados por mes e idioma',
        'البيانات حسب الشهر واللغة',
      ),
      description: inAll(
        'How many releases of each month are in the graph. A release dated only by its year stands under the year. Gaps may be gaps in what was loaded.',
        'Combien de communiqués de chaque mois sont dans le graphe. Un communiqué daté seulement de l’année figure sous l’année. Un vide peut n’être qu’un manque dans ce qui a été chargé.',
        'Cuántos comunicados de cada mes hay en el grafo. Uno fechado solo por el año figura bajo el año. Un hueco puede ser solo lo que no se cargó.',
        'عدد بيانات كل شهر في الشبكة. والبيان المؤرخ بالسنة فقط يرد تحت السنة. وقد تكون الفجوات فجوات في ما حُمِّل.',
      ),
      params: [],
      view: 'chart',
      cypher: `MATCH (release:Release)
WITH left(release.publishedAt, 7) AS month, release.lang AS language, release ORDER BY release.id
RETURN month, language, count(release) AS releases, collect(release)[..5] AS some
ORDER BY month, language
LIMIT 1000`,
    },
    {
      name: 'new-names',
      title: inAll(
        'New in the latest releases',
        'Nouveaux dans les derniers communiqués',
        'Nuevos en los últimos comunicados',
        'الجديد في أحدث البيانات',
      ),
      description: inAll(
        'Entities that the latest releases name and no earlier one did.',
        'Les entités que nomment les derniers communiqués et qu’aucun ne nommait avant.',
        'Entidades que nombran los últimos comunicados y que ninguno anterior nombraba.',
        'الكيانات التي تذكرها أحدث البيانات ولم يذكرها أي بيان سابق.',
      ),
      params: [
        {
          name: 'latest',
          type: 'number',
          min: 1,
          max: 100,
          label: inAll('Latest releases', 'Derniers communiqués', 'Últimos comunicados', 'أحدث البيانات'),
          example: 1,
        },
      ],
      view: 'board',
      cypher: `MATCH (release:Release) WHERE release.publishedAt IS NOT NULL
WITH release ORDER BY release.publishedAt DESC, release.id LIMIT toInteger($latest)
WITH collect(release) AS latest
UNWIND latest AS release
MATCH (release)-[:MENTIONS]->(entity:Entity)
WHERE NOT EXISTS { MATCH (entity)<-[:MENTIONS]-(earlier:Release) WHERE NOT earlier IN latest }
RETURN entity, release, release.publishedAt AS published
ORDER BY published DESC, release.id, entity.name
LIMIT 300`,
    },
  ],
}
