import { readFields } from './fields'
import { publisherOfLinks } from '../publisher'
import type { Draft } from '../release'

const frontMatter = /^---\n([\s\S]{0,4000}?)\n---[ \t]*(?:\n|$)/u

/** Words of a line without the marks inside it. */
const inline = (line: string): string =>
  line
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/gu, '')
    .replace(/\[([^[\]\n]{0,300})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/gu, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,500})>/gu, '$1')
    .replace(/\*\*\s?([^*\n]{1,600}?)\s?\*\*/gu, '$1')
    .replace(/(?<![\p{L}\d_])__([^_\n]{1,600})__(?![\p{L}\d_])/gu, '$1')
    .replace(/(?<![\p{L}\d*])\*(?![\s*])([^*\n]{1,600})(?<!\s)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_/])_(?![\s_])([^_\n]{1,600})(?<!\s)_(?![\p{L}\d_])/gu, '$1')
    .replace(/^\*\*\s|\s\*\*$/gu, '')
    .replace(/`([^`\n]{1,300})`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/gu, '$1')

/** A row of a table as its cells read one after the other. */
const row = (line: string): string =>
  line
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(': ')

const fence = /^(?:```|~~~)/u
const rule = /^(?:[-=]{3,}|\|?[\s:|-]{3,}\|[\s:|-]*)$/u

function reduceLine(raw: string): string | undefined {
  const line = raw.trim()
  if (fence.test(line) || rule.test(line)) return undefined
  if (/^\|.*\|$/u.test(line)) return inline(row(line))
  return inline(
    line
      .replace(/^(?:>\s?){1,5}/u, '')
      .replace(/^#{1,6}\s+/u, '')
      .replace(/\s#+$/u, '')
      .replace(/^[*+]\s+(?=\S)/u, '- '),
  ).trim()
}

/** The text before the first heading, which is the page's menu, is left out where it has no sentences. */
function fromHeading(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => /^#\s+\S/u.test(line))
  if (at <= 0) return lines
  const above = lines.slice(0, at)
  const menu = above.some((line) => line.includes('](')) && above.every((line) => inline(line).length <= 200)
  return menu ? lines.slice(at) : lines
}

const source = /^(?:URL Source|Canonical|Source)\s*:\s*(https?:\/\/\S+)$/imu

/** The release in a Markdown text: its words without marks; fields of a header between `---` lines count. */
export function readMarkdown(text: string): Draft[] {
  const header = frontMatter.exec(text)
  const address = source.exec(text.slice(0, 2000))?.[1]
  const body = fromHeading(text.slice(header?.[0].length ?? 0).split(/\r\n?|\n/u))
  const lines = body.map(reduceLine).filter((line) => line !== undefined)
  const given = header ? readFields(headerFields(header[1] ?? '')).given : {}
  const publisher = publisherOfLinks(text)?.name
  const shown = { ...(address ? { address } : {}), ...(publisher ? { publisher } : {}) }
  return [{ text: lines.join('\n').replace(/\n{3,}/gu, '\n\n'), given: { ...shown, ...given } }]
}

function headerFields(block: string): Record<string, unknown> {
  const fields = block.split('\n').flatMap((line) => {
    const match = /^([\w.-]{1,40})\s*:\s*(.*)$/u.exec(line.trim())
    return match?.[1] ? [[match[1], (match[2] ?? '').replace(/^(["'])(.*)\1$/u, '$2')] as const] : []
  })
  return Object.fromEntries(fields)
}
