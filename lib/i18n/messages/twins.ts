import type { DifferenceKind, Severity } from '@/lib/twins/comparison'
import type { Texts } from '../format'

type Kinds = Readonly<Record<DifferenceKind, string>>
type Rule = 'text' | 'number' | 'figures' | 'names'

const en = {
  title: 'Other versions',
  intro: 'The same announcement elsewhere, compared slot by slot.',
  same: 'The two say the same, as far as they were read.',
  count: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  agreeing: (figures: number, claims: number) =>
    `${figures} ${figures === 1 ? 'figure' : 'figures'} and ${claims} ${claims === 1 ? 'claim' : 'claims'} agree`,
  why: {
    text: 'The same text',
    number: 'One announcement: the same number of one publisher',
    figures: 'One announcement: near in time, the same topic and figures',
    names: 'One announcement: near in time, the same topic and names',
  } satisfies Record<Rule, string>,
  apart: 'Joined through another version; these two alone would not be taken for one announcement',
  notTwins: 'These two are not taken for versions of one announcement',
  days: (days: number) => (days === 1 ? 'published a day apart' : `published ${days} days apart`),
  kinds: {
    value: 'Value',
    currency: 'Currency',
    modality: 'How it is meant',
    measure: 'What is measured',
    office: 'Office',
    date: 'Date',
    relation: 'Part played',
    comparator: 'Hedge',
    participant: 'Participant',
    figure: 'Figure',
    statement: 'Statement',
    name: 'Name',
  } satisfies Kinds,
  severities: {
    high: 'cannot both be right',
    medium: 'says it otherwise',
    low: 'detail',
  } satisfies Record<Severity, string>,
  factor: (factor: string) => `One value is ${factor} times the other.`,
  absent: 'not found here',
  aNumber: 'A number',
  here: 'This release',
  showAll: (count: number) => `Show all ${count}`,
}

const fr: typeof en = {
  title: 'Autres versions',
  intro: 'La même annonce ailleurs, comparée point par point.',
  same: 'Les deux disent la même chose, pour autant qu’elles aient été lues.',
  count: (count: number) => (count === 1 ? '1 différence' : `${count} différences`),
  agreeing: (figures: number, claims: number) =>
    `${figures} ${figures > 1 ? 'chiffres' : 'chiffre'} et ${claims} ${claims > 1 ? 'énoncés' : 'énoncé'} concordent`,
  why: {
    text: 'Le même texte',
    number: 'Une seule annonce : le même numéro d’un même éditeur',
    figures: 'Une seule annonce : dates proches, même sujet et mêmes chiffres',
    names: 'Une seule annonce : dates proches, même sujet et mêmes noms',
  },
  apart: 'Réunies par une autre version ; à elles seules, elles ne passeraient pas pour une seule annonce',
  notTwins: 'Ces deux communiqués ne passent pas pour des versions d’une même annonce',
  days: (days: number) => (days === 1 ? 'publiées à un jour d’écart' : `publiées à ${days} jours d’écart`),
  kinds: {
    value: 'Valeur',
    currency: 'Monnaie',
    modality: 'Sens donné',
    measure: 'Ce qui est mesuré',
    office: 'Fonction',
    date: 'Date',
    relation: 'Rôle joué',
    comparator: 'Approximation',
    participant: 'Participant',
    figure: 'Chiffre',
    statement: 'Énoncé',
    name: 'Nom',
  },
  severities: {
    high: 'ne peuvent être justes tous deux',
    medium: 'dit autrement',
    low: 'détail',
  },
  factor: (factor: string) => `Une valeur est ${factor} fois l’autre.`,
  absent: 'pas trouvé ici',
  aNumber: 'Un nombre',
  here: 'Ce communiqué',
  showAll: (count: number) => `Tout afficher (${count})`,
}

export const twins = { en, fr } satisfies Texts<typeof en>
