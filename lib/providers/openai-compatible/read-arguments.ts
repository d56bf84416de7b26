import { isRecord, type JsonRecord } from '../shared/read-json'

/** The arguments of a call as JSON text; some servers send them parsed already. */
export function readArguments(definition: JsonRecord | undefined): string {
  const value = definition?.arguments
  if (typeof value === 'string') return value
  return isRecord(value) ? JSON.stringify(value) : ''
}
