// What a fuzz run came to, as the page docs/api-fuzz.md says it.

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0)

const row = ({ name, report }) => {
  const { generated, unique_failures: failures } = report.test_cases
  const phases = Object.entries(report.phases).filter(([, { status }]) => status !== 'skip')
  return `| ${name} | ${report.operations.tested} of ${report.operations.selected} | ${phases.map(([phase]) => phase).join(', ')} | ${generated} | ${failures} | ${report.errors.length} |`
}

const failureLines = ({ name, report }) =>
  report.failures.map(({ title, operations, count }) => {
    const where = operations.map((one) => (typeof one === 'string' ? one : one.label)).join(', ')
    return `- ${name}: ${title} (${count}), ${where}`
  })

/** The page, and how many failures and errors there were in all. `reports` are `{ name, report }` as schemathesis writes them. */
export function fuzzReport(reports) {
  const failures = sum(reports.map(({ report }) => report.test_cases.unique_failures + report.errors.length))
  const cases = sum(reports.map(({ report }) => report.test_cases.generated))
  const [{ report: first }] = reports
  const lines = reports.flatMap(failureLines)
  const text = `# The API, fuzzed from its description

\`npm run fuzz -- --write\` makes requests from \`/api/openapi.json\` with schemathesis ${first.schemathesis_version} (seed ${first.seed}) and sends them to the sample on a server and a graph of their own: right ones and wrong ones, all its checks (no 5xx, documented statuses, media types, headers and schemas, wrong input refused, right input taken, unknown methods, nothing without a token where there is a password), and sequences in which one answer feeds the next request.

${cases} requests were made, ${failures === 0 ? 'none of which broke the contract or met a 5xx' : `with ${failures} failures`}.

| server | operations | phases | cases | failures | errors |
| --- | --- | --- | --- | --- | --- |
${reports.map(row).join('\n')}
${lines.length ? `\n${lines.join('\n')}\n` : ''}
What may be refused though its form is right stands in [tests/fuzz/schemathesis.toml](../tests/fuzz/schemathesis.toml) with the reasons: a text that is no Cypher, two ends of a path that are one. The stateful phase leaves out taking a board back, since that undoes what it checks.

Found and mended with it: fields in answers that the description did not name; statuses that it did not name (404, 408, 409, 422, 431); cursors, flags and ids whose form it did not say; addresses over 16 kB that were cut off without a word, and now are read up to 256 kB; half a key of a link, a broken “%” and TRACE, which each were a 500.
`
  return { text, failures }
}
