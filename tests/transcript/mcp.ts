import type { Client } from '@modelcontextprotocol/client'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { openStdio, textOf } from '../support/mcp-client'

/** Writes what the official client and `communique mcp` say to each other on the sample into docs/mcp.md. */

const file = join(process.cwd(), 'docs', 'mcp.md')
const heading = '## A session'

/** A question that a person might have, and the calls by which an assistant finds the answer. */
interface Turn {
  readonly question: string
  readonly calls: readonly (readonly [tool: string, args: Readonly<Record<string, unknown>>])[]
}

const turns: readonly Turn[] = [
  {
    question: 'Who is Mr Noble, and whom did he meet?',
    calls: [
      ['search', { q: 'Noble', kind: 'Official', limit: 2 }],
      ['neighbours', { entity: 'official-ronald-k-noble', relation: 'MET', limit: 2 }],
    ],
  },
  {
    question: 'How is he connected with Malaysia?',
    calls: [['path', { from: 'Ronald K. Noble', to: 'Malaysia', k: 1 }]],
  },
  {
    question: 'How many arrests did the SOGA operations lead to?',
    calls: [['figures', { entity: 'SOGA', measure: 'arrests', limit: 4 }]],
  },
  {
    question: 'And Lionfish II?',
    calls: [['figures', { entity: 'Lionfish II', measure: 'arrests' }]],
  },
  {
    question: 'What says so in Arabic?',
    calls: [['search', { q: 'سوغا', limit: 1 }]],
  },
  {
    question: 'Opérations en Malaisie depuis 2008 ?',
    calls: [['ask', { phrase: 'opérations en Malaisie depuis 2008', lang: 'fr', limit: 3 }]],
  },
  {
    question: 'Which things were only planned?',
    calls: [
      [
        'query',
        { cypher: "MATCH ()-[r:LOCATED_IN {modality: 'planned'}]->() RETURN r ORDER BY r.key LIMIT 1" },
      ],
    ],
  },
  {
    question: 'Operations in Georgia?',
    calls: [['ask', { phrase: 'operations in Georgia' }]],
  },
  {
    question: 'What does release PR114 say?',
    calls: [['release', { id: 'PR114', limit: 3 }]],
  },
  {
    question: 'A name with a slip, a question that is not understood, and a query that would write.',
    calls: [
      ['entity', { entity: 'Singapoor' }],
      ['ask', { phrase: 'operations that were a complete waste of money' }],
      ['query', { cypher: 'MATCH (n) DETACH DELETE n' }],
    ],
  },
]

const fenced = (text: string, language = 'text'): string => `\`\`\`\`${language}\n${text}\n\`\`\`\``

async function tell(client: Client, { question, calls }: Turn): Promise<string> {
  const answers: string[] = []
  for (const [name, args] of calls) {
    const result = await client.callTool({ name, arguments: args })
    const verdict = result.isError ? 'The server answers with an error:' : 'The server answers:'
    answers.push(`\`${name}\``, fenced(JSON.stringify(args), 'json'), verdict, fenced(textOf(result)))
  }
  return [`### ${question}`, ...answers].join('\n\n')
}

async function opening(client: Client): Promise<string> {
  const { tools } = await client.listTools()
  const server = client.getServerVersion()
  return [
    heading,
    `What the official client (\`@modelcontextprotocol/client\`) and \`communique mcp\` said to each other on the sample; \`npm run mcp:transcript\` makes it again. The data that comes beside each text is left out.`,
    `Server ${server?.name} ${server?.version}, protocol ${client.getNegotiatedProtocolVersion()}, tools ${tools.map(({ name }) => name).join(', ')}. Its instructions:`,
    fenced(client.getInstructions() ?? ''),
  ].join('\n\n')
}

const { client } = await openStdio('modern')
const parts = [await opening(client)]
for (const turn of turns) parts.push(await tell(client, turn))
await client.close()
const before = (await readFile(file, 'utf8')).split(`\n${heading}\n`)[0]?.trimEnd() ?? ''
const options = await resolveConfig(file)
await writeFile(file, await format([before, ...parts].join('\n\n'), { ...options, parser: 'markdown' }))
process.stdout.write(`${file}: ${turns.length} turns\n`)
