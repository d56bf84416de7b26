import { z } from 'zod'
import { ApiError } from './api-error'

const fieldList = z.array(z.object({ field: z.string(), message: z.string() }))

/** The server's complaints by field name, for a form to show beside its fields. Empty when the error is about something else. */
export function getFieldErrors(error: unknown): Partial<Record<string, string>> {
  if (!(error instanceof ApiError)) return {}
  const parsed = fieldList.safeParse(error.metadata.fields)
  return parsed.success ? Object.fromEntries(parsed.data.map(({ field, message }) => [field, message])) : {}
}
