/**
 * The currency that a country calls by a name or sign which several share, by the code of the country (ISO 4217 and
 * ISO 3166).
 */
export const pesos: Readonly<Record<string, string>> = {
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  CU: 'CUP',
  DO: 'DOP',
  MX: 'MXN',
  PH: 'PHP',
  UY: 'UYU',
}
