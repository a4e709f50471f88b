import { McpServer } from '@modelcontextprotocol/server'
import packageJson from '@/package.json'
import { instructions } from './instructions'
import { addResources } from './resource'
import { addTool, type Tool } from './tool'
import { askTool } from './tools/ask'
import { entityTool } from './tools/entity'
import { evidenceTool } from './tools/evidence'
import { figuresTool } from './tools/figures'
import { neighboursTool } from './tools/neighbours'
import { pathTool } from './tools/path'
import { queryTool } from './tools/query'
import { readyQuestionTool } from './tools/ready-question'
import { readyQuestionsTool } from './tools/ready-questions'
import { releaseTool } from './tools/release'
import { releasesTool } from './tools/releases'
import { searchTool } from './tools/search'

const tools: readonly Tool[] = [
  ...[searchTool, entityTool, neighboursTool, figuresTool, pathTool, evidenceTool],
  ...[releasesTool, releaseTool, readyQuestionsTool, readyQuestionTool, askTool, queryTool],
]

/**
 * A server that offers the graph to an assistant, reading only; any transport can be connected to it. `who` tells
 * the session apart from others where running queries are counted.
 */
export function makeServer(who: string): McpServer {
  const server = new McpServer(
    { name: 'communique', title: 'Communiqué', version: packageJson.version },
    { instructions, capabilities: { tools: {}, resources: {}, completions: {} } },
  )
  for (const tool of tools) addTool(server, tool, who)
  addResources(server, who)
  return server
}
