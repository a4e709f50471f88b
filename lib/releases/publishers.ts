/** A publisher of releases, by the host of its pages and by the words that it is called with. */
export interface Publisher {
  /** As it writes it. */
  readonly name: string
  readonly host: RegExp
  readonly words: RegExp
}

const at = (host: string): RegExp => new RegExp(`(?:^|\\.)${host.replaceAll('.', '\\.')}$`, 'u')

/** Publishers of releases; hosts are those of their official sites. */
export const publishers: readonly Publisher[] = [
  { name: 'INTERPOL', host: at('interpol.int'), words: /\bINTERPOL\b|الإنتربول|الانتربول/u },
  { name: 'Europol', host: at('europol.europa.eu'), words: /\bEuropol\b|\bEUROPOL\b/u },
  { name: 'Eurojust', host: at('eurojust.europa.eu'), words: /\bEurojust\b|\bEUROJUST\b/u },
  { name: 'Frontex', host: at('frontex.europa.eu'), words: /\bFrontex\b/u },
  { name: 'AFRIPOL', host: at('afripol.africa-union.org'), words: /\bAFRIPOL\b|\bAfripol\b/u },
  { name: 'AMERIPOL', host: at('ameripol.org'), words: /\bAMERIPOL\b|\bAmeripol\b/u },
  { name: 'UNODC', host: at('unodc.org'), words: /\bUNODC\b|\bONUDC\b/u },
  { name: 'WCO', host: at('wcoomd.org'), words: /\bWorld Customs Organization\b/u },
  { name: 'Council of Europe', host: at('coe.int'), words: /\bCouncil of Europe\b|Conseil de l[’']Europe/u },
  {
    name: 'National Crime Agency',
    host: at('nationalcrimeagency.gov.uk'),
    words: /\bNCA\b|National Crime Agency/u,
  },
  { name: 'FBI', host: at('fbi.gov'), words: /\bFBI\b/u },
  { name: 'DEA', host: at('dea.gov'), words: /\bDEA\b|Drug Enforcement Administration/u },
  {
    name: 'U.S. Secret Service',
    host: at('secretservice.gov'),
    words: /\bU\.S\. Secret Service\b|United States Secret Service/u,
  },
  {
    name: 'U.S. Department of Justice',
    host: at('justice.gov'),
    words: /\bDepartment of Justice\b|Justice Department/u,
  },
  {
    name: 'U.S. Department of the Treasury',
    host: at('treasury.gov'),
    words: /Department of the Treasury/u,
  },
  {
    name: 'Australian Federal Police',
    host: at('afp.gov.au'),
    words: /\bAFP\b|Australian Federal Police/u,
  },
  {
    name: 'Gendarmerie nationale',
    host: at('gendarmerie.interieur.gouv.fr'),
    words: /[Gg]endarmerie nationale/u,
  },
  { name: 'Guardia Civil', host: at('guardiacivil.es'), words: /\bGuardia Civil\b/u },
  {
    name: 'Policía Nacional',
    host: at('policia.es'),
    words: /\bPolicía Nacional\b|Dirección General de la Policía|DIRECCIÓN GENERAL DE LA POLICÍA/u,
  },
  { name: 'Politie', host: at('politie.nl'), words: /\bpolitie\.nl\b/u },
  {
    name: 'Singapore Police Force',
    host: at('police.gov.sg'),
    words: /\bSingapore Police Force\b|\bSPF\b/u,
  },
  { name: 'Ministry of Home Affairs, Singapore', host: at('mha.gov.sg'), words: /\bmha\.gov\.sg\b/u },
  {
    name: 'Federal Ministry of the Interior, Germany',
    host: at('bmi.bund.de'),
    words: /\bBMI\b|Bundesministerium des Innern/u,
  },
  {
    name: 'Royal Canadian Mounted Police',
    host: at('rcmp-grc.gc.ca'),
    words: /Royal Canadian Mounted Police/u,
  },
  { name: 'Global Affairs Canada', host: at('international.gc.ca'), words: /Global Affairs Canada/u },
  {
    name: 'Supreme Prosecutors’ Office, Republic of Korea',
    host: at('spo.go.kr'),
    words: /Supreme Prosecutors[’'] Office/u,
  },
  { name: 'National Police Agency, Japan', host: at('npa.go.jp'), words: /\bnpa\.go\.jp\b/u },
]
