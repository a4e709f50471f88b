import type { Operation } from './reference'

/** One request, ready to be sent. */
export interface Call {
  readonly method: string
  readonly url: string
  /** JSON as text. */
  readonly body?: string | undefined
}

/** The request of an operation with values for its parameters; what is empty is left out. */
export function callOf(
  { method, path, parameters, body }: Operation,
  values: Readonly<Record<string, string>>,
  origin: string,
): Call {
  const named = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const words = new URLSearchParams(
    parameters
      .filter(({ place, name }) => place === 'query' && (values[name] ?? '') !== '')
      .map(({ name }) => [name, values[name] ?? '']),
  )
  const text = words.toString()
  return {
    method,
    url: `${origin}/api${named}${text ? `?${text}` : ''}`,
    ...(body ? { body: values.body ?? '' } : {}),
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const curl = ({ method, url, body }: Call): string =>
  [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quoted(body)}`]),
  ].join(' \\\n  ')

function javascript({ method, url, body }: Call): string {
  const options = [
    ...(method === 'GET' ? [] : [`method: '${method}'`]),
    ...(body === undefined
      ? []
      : [`headers: { 'content-type': 'application/json' }`, `body: ${JSON.stringify(body)}`]),
  ]
  const rest = options.length ? `, {\n  ${options.join(',\n  ')},\n}` : ''
  return `const answer = await fetch(${JSON.stringify(url)}${rest})\nconsole.log(answer.status, await answer.text())`
}

const python = ({ method, url, body }: Call): string =>
  [
    'from urllib.request import Request, urlopen',
    '',
    'request = Request(',
    `    ${JSON.stringify(url)},`,
    `    method="${method}",`,
    ...(body === undefined
      ? []
      : ['    headers={"content-type": "application/json"},', `    data=${JSON.stringify(body)}.encode(),`]),
    ')',
    'with urlopen(request) as answer:',
    '    print(answer.status, answer.read().decode())',
  ].join('\n')

/** A call in each language that the page offers to copy it in. */
export const snippets = { curl, fetch: javascript, Python: python } as const
export type SnippetLanguage = keyof typeof snippets
