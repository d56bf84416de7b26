/**
 * Writes docs/compatibility.md from the results of the last run of the contract suite; with `--check` it only says whether
 * the page tells what was seen. Both mounts have to be among the results.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { contractReport, readFacts, renderTable } from './compatibility/render-table'

const PAGE = 'docs/compatibility.md'
const RESULTS = 'test-results/contract.json'
const MOUNTS = ['gateway', 'next start']

const facts = readFacts(contractReport.parse(JSON.parse(await readFile(RESULTS, 'utf8'))))
const missing = MOUNTS.filter((mount) => !facts.some((fact) => fact.mount === mount))
if (missing.length > 0) {
  console.error(`The results in ${RESULTS} say nothing about: ${missing.join(', ')}. Run the contract suite first.`)
  process.exit(1)
}
const page = renderTable(facts)
if (!process.argv.includes('--check')) await writeFile(PAGE, page)
else if ((await readFile(PAGE, 'utf8').catch(() => '')) !== page) {
  console.error(`${PAGE} does not tell what the contract suite saw. Run \`npx tsx scripts/compatibility.ts\`.`)
  process.exit(1)
}
