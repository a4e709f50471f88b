import { entity, inAll, sinceDate } from '../declare'
import type { Theme } from '../question'

/** Visits, trainings, ceremonies and conferences; who was there, what was discussed and signed. */
export const events: Theme = {
  name: 'events',
  title: inAll('Events and agreements', 'Événements et accords', 'Actos y acuerdos', 'الأحداث والاتفاقات'),
  questions: [
    {
      name: 'attended',
      title: inAll(
        'Who took part in an event',
        'Qui a participé à un événement',
        'Quién participó en un acto',
        'من شارك في حدث',
      ),
      description: inAll(
        'Everyone whom a release names at an event, with the sentence. Delegations without names are not in it.',
        'Toutes les personnes qu’un communiqué nomme à un événement, avec la phrase. Les délégations sans noms n’y sont pas.',
        'Todas las personas que un comunicado nombra en un acto, con la frase. No figuran las delegaciones sin nombres.',
        'كل من يذكره بيان بالاسم في حدث، مع الجملة. ولا تدخل الوفود بلا أسماء.',
      ),
      params: [
        entity('event', inAll('Event', 'Événement', 'Acto', 'الحدث'), {
          kinds: ['Event'],
          example: 'event-ceremony-881830ef',
        }),
      ],
      view: 'board',
      cypher: `MATCH (event:Event {id: $event})<-[link:ATTENDED]-(who:Entity)
MATCH (release:Release)-[:STATES]->(claim:Claim {key: link.key})-[:STATED_IN]->(sentence:Sentence)
RETURN event, link, who, sentence.text AS words, release
ORDER BY who.name, release.publishedAt, release.lang, sentence.start
LIMIT 200`,
    },
    {
      name: 'hosted-by',
      title: inAll(
        'Events in a country or at an organisation',
        'Événements dans un pays ou une organisation',
        'Actos en un país o una organización',
        'الأحداث في بلد أو لدى منظمة',
      ),
      description: inAll(
        'Events that releases say it hosted or that took place in it, also in a town of the country.',
        'Les événements que les communiqués disent accueillis par lui ou qui s’y sont tenus, y compris dans une ville du pays.',
        'Actos que según los comunicados acogió o que tuvieron lugar en él, también en una ciudad del país.',
        'الأحداث التي تذكر البيانات أنه استضافها أو جرت فيه، وفي مدنه أيضًا.',
      ),
      params: [
        entity('host', inAll('Host', 'Hôte', 'Anfitrión', 'المضيف'), {
          kinds: ['Country', 'Place', 'Organisation'],
          example: 'country-cn',
        }),
        sinceDate('2007'),
      ],
      view: 'time',
      cypher: `MATCH (host:Entity {id: $host})<-[:LOCATED_IN*0..1]-(where:Entity)-[link:HOSTED|LOCATED_IN]-(event:Event)
WHERE $since IS NULL OR any(day IN link.published WHERE day >= $since OR $since STARTS WITH day)
WITH event, where, link ORDER BY link.key
RETURN min(coalesce(event.start, link.validFrom, link.published[0])) AS date, event,
       collect(DISTINCT where) AS places, collect(link) AS links
ORDER BY date, event.name
LIMIT 200`,
    },
    {
      name: 'discussed-at',
      title: inAll(
        'Where something was discussed, and who was there',
        'Où un sujet a été abordé, et en présence de qui',
        'Dónde se trató un asunto y quién estaba',
        'أين نوقش موضوع، ومن كان حاضرًا',
      ),
      description: inAll(
        'Visits, trainings and conferences at which it was a topic, with those whom releases name there. Being there does not mean having spoken of it.',
        'Les visites, formations et conférences où le sujet figurait, avec les personnes que les communiqués y nomment. Être présent ne veut pas dire en avoir parlé.',
        'Visitas, cursos y conferencias en los que se trató, con las personas que los comunicados nombran. Estar allí no significa haber hablado de ello.',
        'الزيارات والدورات والمؤتمرات التي تناولته، مع من تذكرهم البيانات فيها. والحضور لا يعني الحديث عنه.',
      ),
      params: [
        entity('topic', inAll('Topic', 'Sujet', 'Asunto', 'الموضوع'), {
          example: 'offence-human-trafficking',
        }),
      ],
      view: 'board',
      cypher: `MATCH (topic:Entity {id: $topic})<-[link:DISCUSSED]-(event:Event)
OPTIONAL MATCH (event)<-[at:ATTENDED]-(who:Entity)
WITH topic, link, event, who, at ORDER BY who.name
RETURN event, link, topic, collect(who) AS present, collect(at) AS links, link.published[0] AS published
ORDER BY published, event.name, link.key
LIMIT 100`,
    },
    {
      name: 'agreements',
      title: inAll('Agreements signed', 'Accords signés', 'Acuerdos firmados', 'الاتفاقات الموقعة'),
      description: inAll(
        'Agreements with those who signed them, as releases name them: sometimes the organisations, sometimes the people.',
        'Les accords avec leurs signataires, tels que les communiqués les nomment : tantôt les organisations, tantôt les personnes.',
        'Acuerdos con sus firmantes, tal como los nombran los comunicados: a veces las organizaciones, a veces las personas.',
        'الاتفاقات مع موقعيها كما تسميهم البيانات: المنظمات أحيانًا والأشخاص أحيانًا.',
      ),
      params: [],
      view: 'board',
      cypher: `MATCH (agreement:Agreement)<-[link:SIGNED]-(party:Entity)
WITH agreement, party, link ORDER BY party.name
RETURN agreement, collect(party) AS signatories, collect(link) AS links,
       min(coalesce(link.validFrom, link.published[0])) AS date
ORDER BY date, agreement.name
LIMIT 100`,
    },
  ],
}
