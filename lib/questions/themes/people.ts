import type { Theme } from '../question'

/** Who met, who held which office, who spoke about what. */
export const people: Theme = {
  name: 'people',
  title: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  questions: [
    {
      name: 'met',
      title: {
        en: 'Who met whom',
        fr: 'Qui a rencontré qui',
        es: 'Quién se reunió con quién',
        ar: 'من التقى من',
      },
      description: {
        en: 'Officials that a release says met, with the dates of the releases. Being at the same event is not a meeting.',
        fr: 'Les responsables dont un communiqué dit qu’ils se sont rencontrés, avec les dates des communiqués. Assister au même événement n’est pas une rencontre.',
        es: 'Responsables de los que un comunicado dice que se reunieron, con las fechas de los comunicados. Coincidir en un acto no es una reunión.',
        ar: 'المسؤولون الذين يذكر بيان أنهم التقوا، مع تواريخ البيانات. وحضور الحدث نفسه ليس لقاءً.',
      },
      params: [],
      view: 'board',
      cypher: `MATCH (one:Official)-[met:MET]->(other:Official)
RETURN one, met, other, met.modality AS said, met.stories AS stories, met.published AS published
ORDER BY stories DESC, one.name, other.name
LIMIT 100`,
    },
  ],
}
