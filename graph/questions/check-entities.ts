import { execute, kindOfLabels } from '@/graph/db'
import { AppError } from '@/lib/errors'
import type { Question } from '@/lib/questions'

/**
 * Looks up the entities among a question's values. Resolves to a note for each that the graph lacks, so that an
 * empty answer is not taken for a finding; throws `bad_request` for one of a kind
 * that the parameter does not take, and for the same one twice.
 */
export async function checkEntities(
  question: Question,
  values: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const given = question.params.filter(({ type, name }) => type === 'entity' && values[name] !== null)
  if (given.length === 0) return []
  const twice = given.find(({ name }, at) =>
    given.slice(0, at).some((other) => values[other.name] === values[name]),
  )
  if (twice)
    throw new AppError(
      'bad_request',
      `“${question.name}” asks about two different entities. Choose another for “${twice.name}”.`,
      {
        details: { parameter: twice.name },
      },
    )
  const found = await execute<{ id: string; name: string; labels: string[] }>(
    'MATCH (entity:Entity) WHERE entity.id IN $ids RETURN entity.id AS id, entity.name AS name, labels(entity) AS labels',
    { ids: given.map(({ name }) => values[name]) },
  )
  return given.flatMap(({ name, kinds = [] }) => {
    const entity = found.find(({ id }) => id === values[name])
    if (!entity)
      return `The graph has no entity “${String(values[name])}”, which “${name}” asks for. Search gives the ids.`
    const kind = kinds.find((one) => one === kindOfLabels(entity.labels))
    if (kind) return []
    throw new AppError(
      'bad_request',
      `The parameter “${name}” takes ${kinds.join(' or ')}, and “${entity.name}” is ${kindOfLabels(entity.labels)}.`,
      { details: { parameter: name } },
    )
  })
}
