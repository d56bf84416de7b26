import { z } from 'zod'

const cell = z.object({
  client: z.string(),
  version: z.string(),
  api: z.string(),
  capability: z.string(),
  mount: z.string(),
  note: z.string().optional(),
})

/** What the test runner writes, as far as the table is made from it. */
export const contractReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ status: z.string(), meta: z.object({ cell: cell.optional() }) })),
    }),
  ),
})

type Fact = z.infer<typeof cell> & { isPassed: boolean }

const HEAD = `# Compatibility

Written by \`npx tsx scripts/compatibility.ts\` from the results of the contract suite (\`tests/contract\`), which drives the official
clients, unmodified, against a running product; \`npm test\` fails when this page and the results differ. A ✓ means that the
capability worked against the gateway process and against the handlers behind \`next start\`, with equal results; – means that
the client has no such call. Clients that are not part of the suite are not claimed here.
`

/** The facts of a run, one for each client, capability and mount. */
export function readFacts(report: z.infer<typeof contractReport>): Fact[] {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ status, meta }) => (meta.cell ? [{ ...meta.cell, isPassed: status === 'passed' }] : []))
}

/** The whole page. */
export function renderTable(facts: readonly Fact[]): string {
  const clients = unique(facts.map(({ client, version, api }) => `${client} ${version}<br>\`${api}\``))
  const capabilities = unique(facts.map(({ capability }) => capability))
  const rows = capabilities.map((capability) => [
    capability,
    ...clients.map((name) =>
      renderCell(
        facts.filter(
          (fact) => fact.capability === capability && name === `${fact.client} ${fact.version}<br>\`${fact.api}\``,
        ),
      ),
    ),
  ])
  return `${HEAD}\n${toMarkdown(['', ...clients], rows)}\n`
}

function renderCell(facts: readonly Fact[]): string {
  if (facts.length === 0 || facts.some(({ note }) => note !== undefined)) return '–'
  return facts.every(({ isPassed }) => isPassed) ? '✓' : '✗'
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** Columns as wide as the formatter makes them. */
function toMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
