import { parseJson } from './parse-json'
import { isRecord, type JsonRecord } from './read-json'

/** A key that is a JSON object; null for everything else. */
export function parseDocument(plaintext: string): JsonRecord | null {
  const value = parseJson(plaintext)
  return isRecord(value) ? value : null
}
