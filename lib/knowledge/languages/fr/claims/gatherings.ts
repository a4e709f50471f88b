import type { GatheringWords } from '../../claims-pack'

/** How French tells who met and what lists of those present and of topics are headed. */
export const gatherings: GatheringWords = {
  talks: [
    'entretiens',
    'entretien',
    'réunion',
    'rencontre',
    'discussions',
    'échanges',
    'pourparlers',
    'dialogue',
  ],
  between: ['entre'],
  attending: [
    '{participants,participantes,participaient,participé,délégations,délégués,intervenants,réunissait,réunissant,rassemblant,représentés}',
    '{pris,prenaient,prennent} part',
    '{présents,en présence}',
    'ont assisté',
  ],
  topics: [
    '{abordé,abordés,abordées,aborder,évoqué,évoqués,évoquées,examiné,examinés,traités,traitera,discuté}',
    '{thèmes,sujets,ordre du jour,programme}',
    '{porté,portait,portera,porte,porteront,axé,axée,consacré,consacrée}',
  ],
}
