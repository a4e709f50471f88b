import { nearest } from '@/lib/questions/nearest'
import { tokensOf } from './tokens'

/** A failure as the database gives it. */
interface Failure {
  /** `Neo.ClientError.Statement.SyntaxError` */
  readonly code: string
  /** Without the place and the text that the database repeats. */
  readonly message: string
}

type Clear = (found: readonly string[], cypher: string) => string

const didYouMean = (wanted: string, names: readonly string[]): string => {
  const [best] = nearest(
    wanted,
    names.filter((name) => name !== wanted),
  )
  return best === undefined ? '' : ` Did you mean ${best}?`
}

/** Names in a query's text that a variable can be called. */
const namesIn = (cypher: string): string[] => [
  ...new Set(tokensOf(cypher).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))),
]

const functions =
  'abs ceil floor round sqrt sign rand exp log log10 sin cos tan pi e toInteger toFloat toString toBoolean toUpper toLower upper lower trim btrim ltrim rtrim replace split substring left right reverse size length char_length head last tail range keys labels type properties nodes relationships startNode endNode id elementId count collect sum avg min max stdev percentileCont percentileDisc coalesce exists isEmpty date datetime time localtime localdatetime duration point timestamp reduce shortestPath allShortestPaths'.split(
    ' ',
  )

/** How many things that could stand in a place are named. */
const fewest = 5

/** What the database would have taken: the nearest to what stands there, else the first of many. */
function insteadOf(wrong: string, list: string): string {
  const expected = list.split(/, | or /u).map((one) => one.replace(/^'|'$/gu, ''))
  const near = didYouMean(wrong.toUpperCase(), expected)
  if (near) return near
  const told = expected.slice(0, fewest).join(', ')
  return expected.length > fewest ? ` Expected here: ${told} or the like.` : ` Expected here: ${told}.`
}

const parametersOf = (list: string): string =>
  list
    .split(/,\s*/u)
    .map((name) => `$${name}`)
    .join(', ')

/** The database's messages that are not clear by themselves, each with what it comes to and what to do. */
const clear: readonly (readonly [RegExp, Clear])[] = [
  [
    /^Variable `(.+)` not defined$/u,
    ([name = ''], cypher) =>
      `There is no variable ${name} here.${didYouMean(name, namesIn(cypher)) || ' It is named in a MATCH, UNWIND or WITH before.'}`,
  ],
  [
    /^Expected parameter\(s\): (.+)$/u,
    ([list = '']) => `A value is missing for ${parametersOf(list)}. Give it as a parameter.`,
  ],
  [
    /^Invalid input '([^']*)': expected (.+)$/su,
    ([wrong = '', list = '']) =>
      wrong === ''
        ? `The query ends too early.${insteadOf('', list)}`
        : `“${wrong}” cannot stand here.${insteadOf(wrong, list)}`,
  ],
  [
    /^Unknown function '(.+)'$/u,
    ([name = '']) => `There is no function ${name}.${didYouMean(name, functions)}`,
  ],
  [/^\/ by zero$/u, () => 'A number is divided by zero. Leave such rows out with WHERE.'],
  [
    /^(?:Query cannot conclude with|Query must conclude with).*$/su,
    () => 'The query does not end in an answer. Let it end in RETURN.',
  ],
  [
    /^Type mismatch: expected (.+?) but was (.+)$/u,
    ([wanted = '', given = '']) => `This has to be ${wanted}, but it is ${given}.`,
  ],
  [
    /memory|heap space/iu,
    () =>
      'The query needs more memory than one may take. Collect or sort less: a LIMIT, an aggregate, fewer columns.',
  ],
  [
    /^Expected exactly one statement per query but got: \d+$/u,
    () => 'One query runs at a time. Leave out what stands after the semicolon.',
  ],
]

/**
 * A failure of a query in clear words with the remedy, in the language of the database's own messages. What is clear
 * already is given back as it is.
 */
export function clearFailure({ code, message }: Failure, cypher: string): string {
  if (/OutOfMemory|MemoryLimit/u.test(code)) return clearOf('memory', cypher) ?? message
  return clearOf(message, cypher) ?? message
}

function clearOf(message: string, cypher: string): string | undefined {
  for (const [pattern, words] of clear) {
    const match = pattern.exec(message)
    if (match) return words(match.slice(1), cypher)
  }
  return undefined
}
