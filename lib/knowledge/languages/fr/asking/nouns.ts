import type { AskingPack } from '../../asking-pack'

/** What things are called. */
export const nouns: Pick<AskingPack, 'kinds' | 'events' | 'roles'> = {
  kinds: {
    Official: {
      one: 'responsable; personne; ministre; fonctionnaire; chef de la police; chef; dirigeant; dirigeante; personnalité',
      many: 'responsables; personnes; ministres; fonctionnaires; chefs de {la,} police; chefs; dirigeants; personnalités; gens',
    },
    Country: {
      one: 'pays; État; État membre; pays membre; nation',
      many: 'États; États membres; pays membres; nations',
    },
    Place: {
      one: 'lieu; ville; endroit; région; localité',
      many: 'lieux; villes; endroits; régions; localités',
    },
    Operation: {
      one: 'opération {de police,policière,}; descente; coup de filet',
      many: 'opérations {de police,policières,}; descentes; coups de filet',
    },
    Programme: { one: 'programme; projet; initiative', many: 'programmes; projets; initiatives' },
    Facility: {
      one: 'installation; bâtiment; site; centre; complexe; siège; locaux',
      many: 'installations; bâtiments; sites; centres; complexes',
    },
    Organisation: {
      one: 'organisation; organisme; institution; agence; ministère; service {de police,}; entreprise; société; bureau; unité; autorité',
      many: 'organisations; organismes; institutions; agences; ministères; services {de police,}; entreprises; sociétés; bureaux; unités; autorités',
    },
    Event: { one: 'événement; évènement; manifestation', many: 'événements; évènements; manifestations' },
    Offence: {
      one: 'infraction; crime; délit; forme de criminalité',
      many: 'infractions; crimes; délits; formes de criminalité; types de {crime,crimes,criminalité}',
    },
    Commodity: {
      one: 'marchandise; produit; bien',
      many: 'marchandises; produits; biens; types de {marchandises,produits}; articles',
    },
    Agreement: {
      one: 'accord; traité; protocole; convention; déclaration; mémorandum {d’entente,}',
      many: 'accords; traités; protocoles; conventions; déclarations; mémorandums',
    },
    Figure: { one: 'chiffre; statistique', many: 'chiffres; statistiques' },
    Release: {
      one: 'communiqué {de presse,}; document; article',
      many: 'communiqués {de presse,}; documents; articles',
    },
  },
  events: {
    visit: { one: 'visite {officielle,}; déplacement', many: 'visites {officielles,}; déplacements' },
    training: {
      one: 'formation; stage; cours; atelier; séminaire de formation',
      many: 'formations; stages; ateliers',
    },
    conference: {
      one: 'conférence; sommet; symposium; colloque',
      many: 'conférences; sommets; symposiums; colloques',
    },
    meeting: { one: 'réunion; rencontre; entretien', many: 'réunions; rencontres; entretiens' },
    ceremony: { one: 'cérémonie; inauguration; ouverture', many: 'cérémonies; inaugurations; ouvertures' },
    assembly: { one: 'assemblée générale; assemblée', many: 'assemblées générales; assemblées' },
  },
  roles: [
    {
      words: '{pays,États} {participants,participant} {à,à la,à l,au,aux,de,de la,de l,du,d,}',
      kinds: ['Country'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'participants {à,à la,à l,au,aux,de,de la,de l,du,d}',
      kinds: ['Country', 'Organisation', 'Official'],
      relations: ['PARTICIPATED_IN', 'ATTENDED'],
      direction: 'out',
    },
    {
      words: 'invités {de,de la,du,d}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['ATTENDED'],
      direction: 'out',
    },
    {
      words: 'hôte{,s} {de,de la,du,de l,d,des}; pays {hôte,hôtes,d’accueil} {de,de la,du,de l,d,des}',
      kinds: ['Country', 'Place', 'Organisation'],
      relations: ['HOSTED'],
      direction: 'out',
    },
    {
      words: 'signataires {de,de la,du,de l,d,des}',
      kinds: ['Official', 'Organisation', 'Country'],
      relations: ['SIGNED'],
      direction: 'out',
    },
    {
      words: 'cible{,s} {de,de la,du,de l,d,des}',
      kinds: ['Offence', 'Commodity', 'Organisation'],
      relations: ['TARGETED'],
      direction: 'in',
    },
    {
      words: 'représentant{,s} {de,de la,du,de l,d,des}; délégués {de,de la,du,de l,d,des}',
      kinds: ['Official'],
      relations: ['HELD_OFFICE', 'REPRESENTED'],
      direction: 'out',
    },
    {
      words: 'édition{,s} {de,de la,du,de l,d,des,}',
      kinds: ['Operation'],
      relations: ['EDITION_OF'],
      direction: 'out',
    },
    {
      words: 'lieu{,x} {de,de la,du,de l,d,des}; théâtre{,s} {de,de la,du,de l,d,des}',
      kinds: ['Country', 'Place'],
      relations: ['CARRIED_OUT_IN', 'LOCATED_IN'],
      direction: 'in',
    },
  ],
}
