import { lookup as systemLookup } from 'node:dns/promises'

/** An address that a name resolves to. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** How web addresses are fetched. */
export interface FetchOptions {
  /** Reach this machine and private networks too. */
  readonly allowPrivate?: boolean
  /** Which addresses may be connected to, in place of the rule for public ones. */
  readonly mayReach?: (address: string) => boolean
  /** All addresses of a host's name; the system's look-up unless given. */
  readonly lookup?: (host: string) => Promise<readonly ResolvedAddress[]>
  /** Most time for the whole of it, redirects included, in milliseconds. */
  readonly timeout?: number
}

/** Time that a fetch may take, in milliseconds. */
export const defaultTimeout = 20_000

/** The system's own look-up of names. */
export const resolveHost = (host: string): Promise<readonly ResolvedAddress[]> =>
  systemLookup(host, { all: true })

/** How addresses are fetched unless told otherwise: only public ones, or all with COMMUNIQUE_ALLOW_PRIVATE=1. */
export const fetchDefaults = (env: NodeJS.ProcessEnv = process.env): FetchOptions =>
  env.COMMUNIQUE_ALLOW_PRIVATE === '1' ? { allowPrivate: true } : {}
