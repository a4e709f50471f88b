/** Publishers by address and by the words that their releases carry. Names as they write them. */
const publishers: readonly { readonly name: string; readonly host: RegExp; readonly words: RegExp }[] = [
  { name: 'INTERPOL', host: /(?:^|\.)interpol\.int$/u, words: /\bINTERPOL\b|الإنتربول|الانتربول/u },
  { name: 'Europol', host: /(?:^|\.)europol\.europa\.eu$/u, words: /\bEuropol\b|\bEUROPOL\b/u },
  { name: 'Eurojust', host: /(?:^|\.)eurojust\.europa\.eu$/u, words: /\bEurojust\b/u },
  { name: 'Frontex', host: /(?:^|\.)frontex\.europa\.eu$/u, words: /\bFrontex\b/u },
  { name: 'AFRIPOL', host: /(?:^|\.)afripol\.africa-union\.org$/u, words: /\bAFRIPOL\b|\bAfripol\b/u },
  { name: 'UNODC', host: /(?:^|\.)unodc\.org$/u, words: /\bUNODC\b/u },
  { name: 'WCO', host: /(?:^|\.)wcoomd\.org$/u, words: /\bWorld Customs Organization\b/u },
  {
    name: 'Council of Europe',
    host: /(?:^|\.)coe\.int$/u,
    words: /\bCouncil of Europe\b|Conseil de l’Europe/u,
  },
  { name: 'National Crime Agency', host: /(?:^|\.)nationalcrimeagency\.gov\.uk$/u, words: /\bNCA\b/u },
  { name: 'FBI', host: /(?:^|\.)fbi\.gov$/u, words: /\bFBI\b/u },
  { name: 'DEA', host: /(?:^|\.)dea\.gov$/u, words: /\bDEA\b/u },
  { name: 'U.S. Secret Service', host: /(?:^|\.)secretservice\.gov$/u, words: /\bU\.S\. Secret Service\b/u },
  { name: 'U.S. Department of Justice', host: /(?:^|\.)justice\.gov$/u, words: /\bDepartment of Justice\b/u },
  { name: 'Australian Federal Police', host: /(?:^|\.)afp\.gov\.au$/u, words: /\bAFP\b/u },
  {
    name: 'Gendarmerie nationale',
    host: /(?:^|\.)gendarmerie\.interieur\.gouv\.fr$/u,
    words: /[Gg]endarmerie nationale/u,
  },
  {
    name: 'Singapore Police Force',
    host: /(?:^|\.)police\.gov\.sg$/u,
    words: /\bSingapore Police Force\b|\bSPF\b/u,
  },
]

const hostOf = (address: string): string =>
  (/^https?:\/\/([^/:?#]+)/iu.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./u, '')

/**
 * Who published a release: by its address when that is an official one, else the first publisher that the
 * head of the text names most often. Null when nothing tells.
 */
export function findPublisher(text: string, address: string | null): string | null {
  const host = address === null ? '' : hostOf(address)
  const byAddress = publishers.find((publisher) => publisher.host.test(host))
  if (byAddress) return byAddress.name
  const counts = publishers.map((publisher) => ({
    name: publisher.name,
    count: text.match(new RegExp(publisher.words, 'gu'))?.length ?? 0,
  }))
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return best.count > 1 ? best.name : null
}

/** PR127, N2014-083, N20130205: the number of a release as its address or its name carries it. */
export function findNumber(...places: (string | null | undefined)[]): string | null {
  for (const place of places) {
    const match = /(?:^|[/_\s.-])(PR-?\d{2,4}|N\d{4}-?\d{2,4}|N\d{8})(?![\d\p{L}])/u.exec(place ?? '')
    if (match?.[1]) return match[1].replace(/^PR-/u, 'PR')
  }
  return null
}

/** The year that the path of an address names: /News/2013/PR127. Undefined without one. */
export const yearOfAddress = (address: string | null): string | undefined =>
  /\/((?:19|20)\d{2})(?:\/|$)/u.exec(address ?? '')?.[1]
