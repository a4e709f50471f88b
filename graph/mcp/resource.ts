import {
  ProtocolError,
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
} from '@modelcontextprotocol/server'
import { listReleases, search } from '@/graph/queries'
import { flat } from '@/lib/cited/flat'
import { resourceOf } from '@/lib/cited/sources'
import { toAppError } from '@/lib/errors'
import { describeGraph, modelAddress } from './resources/model'
import { entityTool } from './tools/entity'
import { readReleasePage } from './tools/release'

const markdown = 'text/markdown'
const offered = 20
/** Sentences of a release that one reading holds: the longest releases are cut, which their text says. */
const mostSentences = 400

/** Codes of JSON-RPC: something of the server's own went wrong. */
const internalError = -32_603

/** The text of a resource, or the protocol's error with the remedy in its message. */
async function read(uri: URL, text: () => Promise<string>) {
  try {
    return { contents: [{ uri: uri.href, mimeType: markdown, text: await text() }] }
  } catch (error) {
    const known = toAppError(error)
    if (known.code === 'not_found') throw new ResourceNotFoundError(uri.href, known.message)
    if (known.code === 'internal') console.error(known)
    throw new ProtocolError(internalError, known.message)
  }
}

/** The id in an address; one that is escaped wrongly is looked up as it stands. */
function idOf({ id }: Record<string, string | string[]>): string {
  const given = String(id)
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}

async function completeRelease(begun: string): Promise<string[]> {
  const { releases } = await listReleases({ limit: 500 })
  return releases.flatMap(({ id }) => (id.startsWith(begun) ? [id] : [])).slice(0, offered)
}

async function completeEntity(begun: string): Promise<string[]> {
  const { entities } = await search({ q: begun, limit: offered })
  return entities.map(({ id }) => id)
}

/** Offers the model, releases and entities as resources. */
export function addResources(server: McpServer, who: string): void {
  server.registerResource(
    'model',
    modelAddress,
    {
      title: 'The graph: kinds, relations, measures, schema',
      description: 'What the graph is made of, for writing Cypher and for reading answers.',
      mimeType: markdown,
    },
    (uri) => read(uri, () => Promise.resolve(describeGraph())),
  )
  server.registerResource(
    'release',
    new ResourceTemplate('communique://release/{id}', {
      list: async () => {
        const { releases } = await listReleases({ limit: offered })
        return {
          resources: releases.map(({ id, title, lang, publishedAt }) => ({
            uri: resourceOf(id),
            name: `${publishedAt ?? 'no date'} ${lang}: ${flat(title)}`,
            mimeType: markdown,
          })),
        }
      },
      complete: { id: completeRelease },
    }),
    {
      title: 'A release',
      description: 'The text of a release, sentence by sentence, with its source.',
      mimeType: markdown,
    },
    (uri, variables) =>
      read(uri, async () => (await readReleasePage({ id: idOf(variables), limit: mostSentences })).text),
  )
  server.registerResource(
    'entity',
    new ResourceTemplate('communique://entity/{id}', {
      list: undefined,
      complete: { id: completeEntity },
    }),
    { title: 'An entity', description: 'The dossier of an entity with its sentences.', mimeType: markdown },
    (uri, variables, { mcpReq }) =>
      read(uri, async () => {
        const asked = entityTool.input.parse({ entity: idOf(variables) })
        return (await entityTool.answer(asked, { who, signal: mcpReq.signal })).text
      }),
  )
}
