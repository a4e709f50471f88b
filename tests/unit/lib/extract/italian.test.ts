import { extract } from '@/lib/extract/pipeline'
import type { Extraction } from '@/lib/model'
import { readRelease } from '@/lib/releases'
import { claimLine, figureLine } from '../../../quality/readable'

const operation = `Operazione Maestrale: 42 arresti e oltre due tonnellate di cocaina sequestrate

12 marzo 2019

ROMA (Italia) – La Guardia di Finanza ha arrestato 42 persone nell’ambito dell’operazione Maestrale, coordinata da Europol contro il traffico di droga.

L’operazione, condotta in Italia, in Spagna e in Albania dal 4 al 9 marzo 2019, ha portato al sequestro di oltre due tonnellate di cocaina, di circa 1,5 milioni di euro in contanti e di 35 veicoli. Sono state eseguite quasi 90 perquisizioni.

«L’operazione Maestrale dimostra il valore della cooperazione», ha dichiarato Catherine De Bolle, Direttrice esecutiva di Europol.`

const visit = `Il ministro dell’Interno dell’Albania in visita al Segretariato generale di INTERPOL

8 maggio 2018

LIONE (Francia) – Il Segretario generale di INTERPOL, Jürgen Stock, ha incontrato il ministro dell’Interno dell’Albania, Fatmir Xhafaj, in visita al Segretariato generale. I colloqui hanno riguardato il traffico di esseri umani e la criminalità organizzata.`

function read(text: string): Extraction {
  const result = readRelease({ text, source: 'a test' })
  if (!result.ok) throw new Error(result.message)
  return extract(result.release)
}

function linesOf({ entities, claims, figures }: Extraction): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? id
  return [
    ...claims.map((claim) => claimLine(claim, name)),
    ...figures.map((one) => figureLine(one, name)),
  ].map((line) => line.replace(/, \d{4}-[^[\]]*(?=\])/u, ''))
}

describe('a release in Italian', () => {
  const results = read(operation)

  it('is known as one and dated', () => {
    expect(results.release).toMatchObject({ lang: 'it', publishedAt: '2019-03-12' })
    expect(results.release.dateline).toEqual({ city: 'Rome', country: 'IT' })
    expect(results.warnings).toEqual([])
  })

  it.each([
    'COORDINATED Europol — Maestrale [asserted]',
    'TARGETED Maestrale — drug trafficking [asserted]',
    'CARRIED_OUT_IN Maestrale — Albania [asserted]',
    'CARRIED_OUT_IN Maestrale — Spain [asserted]',
    'SEIZED Maestrale — cocaine [asserted]',
    'SPOKE_ABOUT Catherine De Bolle — Maestrale [asserted]',
    'HELD_OFFICE Catherine De Bolle — Europol (Direttrice esecutiva di Europol) [asserted]',
    'Maestrale: arrests exact 42 [asserted]',
    'Maestrale: goods_seized over 2 t of cocaina (oltre) [asserted]',
    'Maestrale: searches about 90 (quasi) [asserted]',
  ])('of an operation says %s', (line) => {
    expect(linesOf(results)).toContain(line)
  })

  it.each([
    'MET Fatmir Xhafaj — Jürgen Stock [asserted]',
    'HELD_OFFICE Fatmir Xhafaj — Albania (ministro dell’Interno dell’Albania) [asserted]',
    'LOCATED_IN Visit of Fatmir Xhafaj to INTERPOL (2018-05) — Lyon [asserted]',
  ])('of a visit says %s', (line) => {
    expect(linesOf(read(visit))).toContain(line)
  })
})
