import { createHash } from 'node:crypto'
import type { Annotation } from '@/lib/schemas/content-parts'

/** What an answer says of a file that was read for it; sent back with a later turn, the file is not read again. */
export type FileAnnotation = {
  type: 'file'
  file: { hash: string; name: string; content: { type: 'text'; text: string }[] }
}

/** Names a file by what stands for it in the request: its bytes, or its address, which then need not be fetched again. */
export function hashFile(address: string): string {
  return createHash('sha256').update(address).digest('hex')
}

/** The text that an earlier answer gave for a file; null when it says nothing of this one. */
export function readFileText(annotation: Annotation): { hash: string; text: string } | null {
  const { type, file } = annotation
  if (type !== 'file' || file === undefined) return null
  const texts = file.content.flatMap((part) => (part.type === 'text' && part.text !== undefined ? [part.text] : []))
  return texts.length === 0 ? null : { hash: file.hash, text: texts.join('\n') }
}
