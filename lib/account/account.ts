import type { Statement } from '@/lib/api/schemas'
import type { Sentence, Span } from '@/lib/model'
import { isContext } from './rules'

/** Statements that say the same of several entities, told as one: "Chad, Niger and Togo took part in …". */
export interface Told {
  /** Id of the first statement, the same whatever else is on the page. */
  readonly id: string
  readonly statements: readonly Statement[]
  readonly subjects: readonly Statement['subject'][]
  readonly objects: readonly Statement['subject'][]
}

/** A sentence with the statements that rest on it; most sentences have none. */
export interface AccountSentence extends Sentence {
  readonly told: readonly Told[]
}

const holds = (span: Span, at: number): boolean => at >= span.start && at < span.end

/** The words that say it, without those that are only needed to understand them; all of them if there are no others. */
export function wordsThatSay({ evidence }: Pick<Statement, 'evidence'>): Statement['evidence'] {
  const own = evidence.filter(({ rule }) => !isContext(rule))
  return own.length > 0 ? own : evidence
}

/** What statements have to share to be told together: all but their ends and words. */
function manner(statement: Statement): string {
  const { relation, modality, background, validFrom, validTo, validText, qualifiers, saidBy } = statement
  const [words] = wordsThatSay(statement)
  return JSON.stringify([
    ...[relation, modality, background, validFrom, validTo, validText, qualifiers, saidBy?.id],
    ...[words?.rule, words?.confidence.toFixed(2)],
  ])
}

interface Growing {
  readonly manner: string
  readonly statements: Statement[]
  readonly subjects: Statement['subject'][]
  readonly objects: Statement['subject'][]
}

/** Adds a statement to those of the same manner that share one of its ends; false when it has to stand alone. */
function joins(group: Growing, { subject, object }: Statement): boolean {
  if (!object) return false
  const [first] = group.subjects
  const [second] = group.objects
  if (group.objects.length === 1 && second?.id === object.id) group.subjects.push(subject)
  else if (group.subjects.length === 1 && first?.id === subject.id) group.objects.push(object)
  else return false
  return true
}

/** Statements told together where they say the same of several; figures always stand alone. Keeps the order. */
export function tell(statements: readonly Statement[]): Told[] {
  const groups: Growing[] = []
  for (const statement of statements) {
    const own = manner(statement)
    const group = groups.find((one) => one.manner === own && joins(one, statement))
    if (group) group.statements.push(statement)
    else
      groups.push({
        manner: own,
        statements: [statement],
        subjects: [statement.subject],
        objects: statement.object ? [statement.object] : [],
      })
  }
  return groups.map(({ statements: told, subjects, objects }) => ({
    id: told[0]!.id,
    ...{ statements: told, subjects, objects },
  }))
}

/** Every sentence with what rests on its words, once each; a statement that is said twice stands beside both sentences. */
export function accountOf(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): AccountSentence[] {
  const resting = sentences.map((): Statement[] => [])
  for (const statement of statements) {
    const at = new Set(
      wordsThatSay(statement).map(({ start }) => sentences.findIndex((sentence) => holds(sentence, start))),
    )
    for (const index of at) resting[index]?.push(statement)
  }
  return sentences.map((sentence, index) => ({ ...sentence, told: tell(resting[index]!) }))
}
