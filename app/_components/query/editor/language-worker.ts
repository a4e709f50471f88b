import type { DbSchema } from '@neo4j-cypher/language-support'
import { autocomplete, formatQuery } from '@neo4j-cypher/language-support'
import type { LanguageAnswer, LanguageQuestion } from './language'
import { toLanguageSchema } from './language'

let schema: DbSchema = {}

function answer(question: LanguageQuestion): LanguageAnswer {
  const { id } = question
  if (question.ask === 'schema') {
    schema = toLanguageSchema(question.schema, question.parameters)
    return { id, done: true }
  }
  if (question.ask === 'complete')
    return { id, completions: autocomplete(question.text, schema, question.caret, question.explicit) }
  const { formattedString, newCursorPos } = formatQuery(question.text, question.caret)
  return { id, formatted: { text: formattedString, caret: newCursorPos } }
}

/** Neo4j's language support beside the page: what may come next, and a query laid out. */
addEventListener('message', ({ data }: MessageEvent<LanguageQuestion>) => {
  try {
    postMessage(answer(data))
  } catch (error) {
    postMessage({ id: data.id, failed: String(error) } satisfies LanguageAnswer)
  }
})

// The grammar is unfolded by its first use: better now than under somebody's first key.
autocomplete('MATCH (n) WHERE n.', schema)
