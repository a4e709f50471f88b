import { languages, type Language, type Localised } from '@/lib/model'

type Names = Partial<Record<Language, string>>

const against: Localised = {
  en: 'Operation against {}',
  fr: 'Opération contre {}',
  es: 'Operación contra {}',
  ar: 'عملية ضد {}',
}
const operation: Localised = { en: 'Operation', fr: 'Opération', es: 'Operación', ar: 'عملية' }
const visitTo: Localised = {
  en: 'Visit of {who} to {host}',
  fr: 'Visite de {who} à {host}',
  es: 'Visita de {who} a {host}',
  ar: 'زيارة {who} إلى {host}',
}
const visit: Localised = {
  en: 'Visit of {who}',
  fr: 'Visite de {who}',
  es: 'Visita de {who}',
  ar: 'زيارة {who}',
}

const dated = (name: string, date: string | null | undefined): string => (date ? `${name} (${date})` : name)

/** Names of an operation that has none: what it was against and when it was told of. */
export function operationNames(offence: Names | undefined, date: string | null): Localised {
  const made = languages.map((lang): [Language, string] => {
    const what = offence?.[lang] ?? offence?.en
    return [lang, dated(what ? against[lang].replace('{}', what) : operation[lang], date)]
  })
  return Object.fromEntries(made) as Localised
}

/** Names of a visit: who came, where to, and in which month or year. */
export function visitNames(who: Names, host: Names | undefined, date: string | null | undefined): Localised {
  const made = languages.map((lang): [Language, string] => {
    const name = (host ? visitTo : visit)[lang]
      .replace('{who}', who[lang] ?? who.en ?? Object.values(who)[0] ?? '')
      .replace('{host}', host?.[lang] ?? host?.en ?? Object.values(host ?? {})[0] ?? '')
    return [lang, dated(name, date)]
  })
  return Object.fromEntries(made) as Localised
}
