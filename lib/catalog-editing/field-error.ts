import { AppError } from '@/lib/core/errors'

/** A refusal that names the field that it is about. */
export function fieldError(field: string, message: string): AppError {
  return new AppError('invalid_request', `\`${field}\`: ${message}`, { details: { fields: [{ field, message }] } })
}
