import { entity, inAll, optional } from '../declare'
import type { Theme } from '../question'

/** What was announced, what became of it, and where things stand. */
export const plans: Theme = {
  name: 'plans',
  title: inAll('Plans and places', 'Projets et lieux', 'Planes y lugares', 'الخطط والأماكن'),
  questions: [
    {
      name: 'planned',
      title: inAll('What was planned', 'Ce qui était prévu', 'Lo que estaba previsto', 'ما كان مخططًا له'),
      description: inAll(
        'What releases announce for later, with the time they give, first published first. Whether it came true is another question.',
        'Ce que les communiqués annoncent pour plus tard, avec la date qu’ils donnent, du premier publié au dernier. Savoir si cela s’est fait est une autre question.',
        'Lo que los comunicados anuncian para más adelante, con la fecha que dan, por orden de publicación. Si se cumplió es otra pregunta.',
        'ما تعلنه البيانات لوقت لاحق، مع الموعد الذي تذكره، حسب ترتيب النشر. أما هل تحقق فسؤال آخر.',
      ),
      params: [],
      view: 'board',
      cypher: `MATCH (one:Entity)-[link {modality: 'planned'}]->(other)
RETURN one, link, other, link.validFrom AS since, link.validTo AS until, link.published AS published
ORDER BY published[0], one.name, type(link), other.name
LIMIT 100`,
    },
    {
      name: 'plans-kept',
      title: inAll(
        'What was planned, and what was said later',
        'Ce qui était prévu, et ce qui en a été dit ensuite',
        'Lo que estaba previsto y lo que se dijo después',
        'ما كان مخططًا له، وما قيل بعد ذلك',
      ),
      description: inAll(
        'Each plan with the first release that announces it and the first later one that states it as done; empty where no release does. No later word does not mean that it failed.',
        'Chaque projet avec le premier communiqué qui l’annonce et le premier, plus tard, qui le dit réalisé ; vide là où aucun ne le dit. Ne plus en parler ne veut pas dire échouer.',
        'Cada plan con el primer comunicado que lo anuncia y el primero posterior que lo da por hecho; vacío donde ninguno lo dice. Que no se vuelva a mencionar no significa que fracasara.',
        'كل خطة مع أول بيان يعلنها وأول بيان لاحق يذكر تحققها؛ ويبقى الحقل فارغًا حيث لا يذكره أحد. وعدم الذكر لاحقًا لا يعني الإخفاق.',
      ),
      params: [],
      view: 'table',
      cypher: `MATCH (one:Entity)-[plan {modality: 'planned'}]->(other)
OPTIONAL MATCH (one)-[fact {modality: 'asserted'}]->(other)
WHERE type(fact) = type(plan) AND any(day IN fact.published WHERE day > plan.published[0])
RETURN one, plan, other, plan.published[0] AS announced, plan.validTo AS dueBy, fact,
       head([day IN fact.published WHERE day > plan.published[0]]) AS statedAsDone
ORDER BY announced, one.name, type(plan), other.name
LIMIT 200`,
    },
    {
      name: 'facilities',
      title: inAll(
        'Where offices and facilities are',
        'Où sont les bureaux et les installations',
        'Dónde están las oficinas e instalaciones',
        'أين تقع المكاتب والمنشآت',
      ),
      description: inAll(
        'Facilities and organisations with the place that releases give for them, planned or stated, and the day of opening where one is told.',
        'Les installations et organisations avec le lieu qu’en donnent les communiqués, prévu ou affirmé, et le jour d’ouverture quand il est dit.',
        'Instalaciones y organizaciones con el lugar que dan los comunicados, previsto o afirmado, y el día de apertura cuando se dice.',
        'المنشآت والمنظمات مع المكان الذي تذكره البيانات، مقررًا كان أو مؤكدًا، ويوم الافتتاح إن ذُكر.',
      ),
      params: [
        optional(
          entity('place', inAll('Place or country', 'Lieu ou pays', 'Lugar o país', 'المكان أو البلد'), {
            kinds: ['Country', 'Place'],
            example: 'country-sg',
          }),
        ),
      ],
      view: 'board',
      cypher: `MATCH (what:Facility|Organisation)-[link:LOCATED_IN]->(where:Place|Country)
WHERE $place IS NULL OR where.id = $place OR EXISTS { (where)-[:LOCATED_IN]->(:Country {id: $place}) }
RETURN what, link, where, link.modality AS said, link.validFrom AS since, link.published AS published
ORDER BY where.name, what.name, published[0], said
LIMIT 200`,
    },
  ],
}
