import all from './examples.json'

/** One request to an endpoint and what the sample answers, lists cut short. */
export interface Example {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
  readonly answer?: unknown
}

const examples: Readonly<Record<string, Example>> = all

/** The example of an endpoint by its name in the table; an empty one where there is none. */
export const exampleOf = (name: string): Example => examples[name] ?? {}
