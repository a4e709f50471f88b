import type { GatheringWords } from '../../claims-pack'

/** How Spanish tells who met and what lists of those present and of topics are headed. */
export const gatherings: GatheringWords = {
  talks: ['conversaciones', 'reunión', 'encuentro', 'reuniones', 'entrevista', 'diálogo'],
  between: ['entre'],
  attending: [
    '{participantes,participaron,participan,participado,asistentes,asistieron,asistido,delegaciones,delegados,ponentes,representados}',
    '{tomado,tomaron} parte',
    '{presentes,en presencia}',
    '{reunió,reúne} a',
  ],
  topics: [
    '{abordado,abordaron,abordó,abordarán,abordados,tratado,tratados,trataron,tratarán,debatido,debatieron,examinado,analizado,analizaron}',
    '{temas,asuntos,orden del día,programa}',
    '{centrado,centró,centrará,centraron}',
  ],
}
