import type { SectionResult, Verdict } from '../sections/section'
import { renderTable } from './render-table'

export const VERDICT_HEAD = ['target', '', 'measured', 'met'] as const

const MARKS = { yes: '✓', no: '✗', unknown: '–' } as const

/** A section as Markdown that lines up in a terminal too. */
export function renderResult(title: string, result: SectionResult): string {
  return [`### ${title}`, ...renderBody(result)].join('\n\n')
}

/** The same without its title. */
export function renderBody({ tables, verdicts, notes }: SectionResult): string[] {
  return [
    ...tables.map(({ head, rows }) => renderTable(head, rows)),
    ...(verdicts.length > 0 ? [renderVerdicts(verdicts)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ]
}

export function renderVerdicts(verdicts: readonly Verdict[]): string {
  return renderTable(VERDICT_HEAD, verdicts.map(toVerdictRow))
}

export function toVerdictRow({ figure, target, measured, isMet }: Verdict): string[] {
  return [figure, target, measured, isMet === null ? MARKS.unknown : isMet ? MARKS.yes : MARKS.no]
}
