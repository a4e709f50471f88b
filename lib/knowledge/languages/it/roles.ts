import type { RoleWords } from '../people-pack'

/** How Italian tells of suspects, victims and relatives. */
export const roles: RoleWords = {
  suspects: [
    '{sospettat,accusat,imputat,indagat,condannat,arrestat,fermat,ricercat,detenut}{o,a}',
    '{latitante,boss,capoclan,capomafia,narcotrafficante,trafficante,complice,prestanome,fuggitivo,fuggitiva}',
    '{presunto,presunta} {autore,autrice,capo,responsabile,trafficante,truffatore}',
  ],
  victims: ['vittima', 'scompars{o,a}', 'defunt{o,a}', 'ostaggio'],
  relatives: [
    '{figli,zi,cugin,suocer}{o,a}',
    '{moglie,marito,vedova,madre,padre,fratello,sorella,nipote,compagno,compagna}',
  ],
  suffers: [
    '{è,sono,era,è stat,sono stat,era stat}{,o,a,i,e} {arrestat,fermat,condannat,accusat,indagat,estradat,catturat,consegnat,localizzat,denunciat}{o,a,i,e}',
    'era {ricercat,latitante}{,o,a}',
    'si è dichiarat{o,a} colpevole',
  ],
  catches: ['{arresto,cattura,fermo,estradizione,condanna} {di,del,della}', 'identificat{o,a} in'],
  accused: ['{sospettat,accusat,colpevole}{,o,a} di', 'ricercat{o,a} {per,da}', 'condannat{o,a} {a,per}'],
  dies: ['{è stat,era stat}{o,a} {uccis,assassinat,rapit,ritrovat}{o,a}', '{è mort,è scompars}{o,a}'],
  aliases: ['alias', 'detto', 'detta', 'soprannominato', 'soprannominata', 'noto come', 'nota come'],
  ages: ['anni'],
  residents: ['residente a', 'nato a', 'nata a', 'originario di', 'originaria di'],
}
