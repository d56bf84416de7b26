import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Guide, splitGuide } from './split-guide'

const FOLDER = path.join(process.cwd(), 'content', 'legal')

/** Where the operator's own words are missing. */
const GAP = '[OPERATOR:'

/** Pages that the operator of an installation writes, by file name below `content/legal`. */
export const LEGAL_DOCUMENTS = ['terms', 'privacy'] as const
export type LegalDocument = (typeof LEGAL_DOCUMENTS)[number]

export function isLegalDocument(slug: string): slug is LegalDocument {
  return LEGAL_DOCUMENTS.some((known) => known === slug)
}

/** A legal page, and whether the operator has filled in what was left to them. */
export async function readLegalDocument(slug: LegalDocument): Promise<Guide & { isComplete: boolean }> {
  const source = await readFile(path.join(FOLDER, `${slug}.md`), 'utf8')
  return { ...splitGuide(source), isComplete: !source.includes(GAP) }
}
