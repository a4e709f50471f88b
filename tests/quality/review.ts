import { existsSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import {
  expectationPath,
  extractSample,
  readDraft,
  sampleNames,
  type Draft,
  type Expectation,
} from './expectations'
import { coreOf, kindsOfStatement, statementsOf, type KindOfStatement, type Statements } from './readable'

const nothing: Expectation = {
  entities: [],
  claims: [],
  figures: [],
  known: { missing: {}, wrong: {} },
}

/** Adds `lines` as `kind` unless there are none, so that files hold no empty lists under `known`. */
const put = (
  into: Partial<Record<KindOfStatement, string[]>>,
  kind: KindOfStatement,
  lines: string[],
): void => {
  if (lines.length > 0) into[kind] = [...new Set(lines)].sort()
}

/**
 * `draft` after the extractor said `found`: right statements move between found and missing, wrong ones no
 * longer made are dropped, and those never seen before wait under `review`.
 */
export function update(draft: Draft, found: Statements): Draft {
  const next: Draft = { ...nothing, known: { missing: {}, wrong: {} } }
  const unread: Draft['review'] = {}
  for (const kind of kindsOfStatement) {
    const right = [...draft[kind], ...(draft.known.missing[kind] ?? [])]
    const wrong = draft.known.wrong[kind] ?? []
    const said = new Set(found[kind])
    const core = (line: string): string => (kind === 'entities' ? line : coreOf(line))
    const lines = right.filter((line) => said.has(line)).sort()
    const cores = new Set(lines.map(core))
    next[kind] = lines
    put(
      next.known.missing,
      kind,
      right.filter((line) => !said.has(line) && !cores.has(core(line))),
    )
    put(
      next.known.wrong,
      kind,
      wrong.filter((line) => said.has(line)),
    )
    put(
      unread,
      kind,
      found[kind].filter((line) => !right.includes(line) && !wrong.includes(line)),
    )
  }
  return Object.keys(unread).length > 0 ? { ...next, review: unread } : next
}

/** Brings the expectations of the samples in `names` up to what the extractor says now. */
async function review(names: readonly string[]): Promise<void> {
  let unread = 0
  for (const name of names) {
    const draft = existsSync(expectationPath(name)) ? readDraft(name) : nothing
    const next = update(draft, statementsOf(extractSample(name)))
    const path = expectationPath(name)
    writeFileSync(
      path,
      await format(JSON.stringify(next), { ...(await resolveConfig(path)), parser: 'json' }),
    )
    const waiting = kindsOfStatement.flatMap((kind) => next.review?.[kind] ?? [])
    unread += waiting.length
    for (const line of waiting) process.stdout.write(`${name}\t${line}\n`)
  }
  process.stderr.write(`${names.length} samples, ${unread} statements to review\n`)
}

if (process.argv[1]?.endsWith('review.ts')) {
  const only = process.argv.slice(2)
  await review(sampleNames().filter((name) => only.length === 0 || only.some((part) => name.includes(part))))
}
