import type { Theme } from '../question'

/** What was planned, alleged or denied, and what became of it. */
export const plans: Theme = {
  name: 'plans',
  title: { en: 'Plans and doubts', fr: 'Projets et doutes', es: 'Planes y dudas', ar: 'الخطط والشكوك' },
  questions: [
    {
      name: 'planned',
      title: {
        en: 'What was planned',
        fr: 'Ce qui était prévu',
        es: 'Lo que estaba previsto',
        ar: 'ما كان مخططًا له',
      },
      description: {
        en: 'What releases announce for later, with the time they give, first published first. Whether it came true is another question.',
        fr: 'Ce que les communiqués annoncent pour plus tard, avec la date qu’ils donnent, du premier publié au dernier. Savoir si cela s’est fait est une autre question.',
        es: 'Lo que los comunicados anuncian para más adelante, con la fecha que dan, por orden de publicación. Si se cumplió es otra pregunta.',
        ar: 'ما تعلنه البيانات لوقت لاحق، مع الموعد الذي تذكره، حسب ترتيب النشر. أما هل تحقق فسؤال آخر.',
      },
      params: [],
      view: 'board',
      cypher: `MATCH (one:Entity)-[link {modality: 'planned'}]->(other)
RETURN one, link, other, link.validFrom AS since, link.validTo AS until, link.published AS published
ORDER BY published[0], one.name, type(link), other.name
LIMIT 100`,
    },
  ],
}
