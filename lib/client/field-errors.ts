import { ApiError } from './api-error'
import { isRecord } from './is-record'

/** The server's complaints by field name, for a form to show beside its fields. Empty when the error is about something else. */
export function getFieldErrors(error: unknown): Partial<Record<string, string>> {
  if (!(error instanceof ApiError) || !Array.isArray(error.metadata.fields)) return {}
  const fields: unknown[] = error.metadata.fields
  return Object.fromEntries(fields.flatMap(readComplaint))
}

function readComplaint(value: unknown): [string, string][] {
  if (!isRecord(value)) return []
  const { field, message } = value
  return typeof field === 'string' && typeof message === 'string' ? [[field, message]] : []
}
