import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { SectionResult } from '../sections/section'
import { renderBody, toVerdictRow, VERDICT_HEAD } from './render-result'
import { renderTable } from './render-table'
import { readRows, replaceBlock } from './replace-block'

const DOCUMENT = path.join('docs', 'performance.md')

type Update = {
  root: string
  measured: readonly { section: { name: string }; result: SectionResult }[]
  /** The line about the machine and the moment. */
  machine: string
}

/**
 * Writes a run's tables into the document on performance: each section between its own two comments, and its targets into the
 * table of all targets, whose other rows stay as they are.
 * @throws Error when the document has no place for a section
 */
export async function updateDocument({ root, measured, machine }: Update): Promise<void> {
  const file = path.join(root, DOCUMENT)
  let text = await readFile(file, 'utf8')
  const rows = new Map(readRows(text, 'targets').map((row) => [row[0] ?? '', row]))
  for (const { section, result } of measured) {
    for (const verdict of result.verdicts) rows.set(verdict.figure, toVerdictRow(verdict))
    const body = [machine, ...renderBody({ ...result, verdicts: [] })].join('\n\n')
    text = replaceBlock(text, section.name, body)
  }
  text = replaceBlock(text, 'targets', renderTable(VERDICT_HEAD, [...rows.values()]))
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
