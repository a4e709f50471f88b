import type { AskingPack } from '../../asking-pack'

/** What figures count. */
export const measures: AskingPack['measures'] = {
  arrests: `arrestation{s,}; interpellation{s,}; {personnes,suspects,individus} {ont été,} {arrêtées,arrêtés,interpellées,interpellés}; {ont été,a-t-on,a t on,} {arrêté,arrêtés,arrêtées,interpellé,interpellés};
    détentions; nombre d’arrestations`,
  suspects_identified: 'suspects {ont été,} {identifiés,}',
  charges: 'inculpations; mises en examen; {personnes,} inculpé{es,s}',
  convictions: 'condamnations; {personnes,} condamné{es,s}',
  victims_identified: 'victimes {ont été,} {identifiées,}',
  victims_rescued:
    'victimes {ont été,} {secourues,sauvées,libérées}; {personnes,enfants} {ont été,} {secourues,secourus,sauvés,sauvées}',
  officers: '{policiers,agents,enquêteurs} {mobilisés,déployés,engagés,}; effectifs',
  searches: 'perquisition{s,}; fouilles; perquisitionné{s,}',
  checks: 'contrôles; vérifications; inspections',
  cases_opened: '{enquêtes,affaires,dossiers} {ont été,} {ouvertes,ouverts}; nouvelles enquêtes',
  cases_solved: '{affaires,enquêtes} {ont été,} résolues',
  notices_issued: 'notices {ont été,} {publiées,émises,}',
  cash_seized:
    '{espèces,liquidités} {ont été,} {saisies,confisquées,}; {argent,argent liquide,numéraire} {a été,} {saisi,confisqué,}; saisies {d’espèces,d’argent,de liquidités}; argent; sommes {saisies,}',
  value_seized:
    'valeur {des saisies,saisie,des marchandises saisies,des produits saisis,des biens saisis}; montant {des saisies,saisi}',
  value_intercepted: 'valeur interceptée; valeur des marchandises interceptées',
  value_handled:
    '{montants,sommes,valeur,montant} {des,de,} {paris,mises} {traités,brassés,gérés,engagés,}; mises; paris {brassés,traités,gérés,engagés,}; montants brassés; {valeur,montant} des paris {illégaux,clandestins,}',
  losses: 'pertes; préjudice; dommages',
  goods_seized:
    '{marchandises,produits,biens,articles} {ont été,} {saisis,saisies,confisqués}; quantité{s,} saisie{s,}',
  devices_seized: '{appareils,ordinateurs,téléphones,téléphones portables} {ont été,} {saisis,}',
  servers_seized: 'serveurs {ont été,} {saisis,}',
  domains_seized: '{domaines,noms de domaine} {ont été,} {saisis,}',
  websites_taken_down: 'sites {web,internet,} {ont été,} {fermés,bloqués,supprimés}; sites {web,internet}',
  accounts_blocked: 'comptes {bancaires,} {ont été,} {bloqués,gelés,}',
  ip_addresses: 'adresses ip',
  premises:
    '{locaux,établissements,tripots,maisons de jeu,officines,laboratoires,salles de jeu} {clandestins,clandestines,} {ont été,} {fermés,fermées,}; tripots {clandestins,}',
  participants: 'nombre de participants; participants',
  trained: 'personnes formées; policiers formés; agents formés',
  members: 'nombre de membres; nombre de pays membres; effectif des membres',
  records: 'enregistrements; fiches',
  cost: 'coût; budget; prix',
  duration: 'durée; combien de temps; longueur',
}
