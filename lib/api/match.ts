import { endpoints } from './endpoints'
import type { Endpoint } from './endpoint'

/** All that one address of the API answers to. */
export interface Route {
  /** As the description writes it, under `/api`. */
  readonly path: string
  readonly byMethod: ReadonlyMap<string, Endpoint>
}

const names = /\{[^}]+\}/gu

const patternOf = (path: string): RegExp =>
  new RegExp(`^/api${path.replaceAll('.', '\\.').replaceAll(names, '[^/]+')}$`, 'u')

const countNames = (path: string): number => path.match(names)?.length ?? 0

const all: readonly Endpoint[] = Object.values(endpoints)

/** Those with fewer names first: `/releases/newest` is itself before it is the id of a release. */
const routes: readonly (Route & { readonly pattern: RegExp })[] = [...new Set(all.map(({ path }) => path))]
  .map((path) => ({
    path,
    pattern: patternOf(path),
    byMethod: new Map(all.filter((one) => one.path === path).map((one) => [one.method, one])),
  }))
  .sort((a, b) => countNames(a.path) - countNames(b.path))

/** The route of a path such as `/api/entities/igci`; undefined when the table of endpoints has none. */
export const matchRoute = (pathname: string): Route | undefined =>
  routes.find(({ pattern }) => pattern.test(pathname))

/** The methods of a route as the header `Allow` lists them. */
export function allowOf({ byMethod }: Route): string {
  const methods = [...byMethod.keys()]
  return [...methods, ...(byMethod.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}
