import { AppError } from '@/lib/core/errors'

/** Whoever is to be assigned is not of this organization. */
export function refuseUnknown({ field, what, name }: { field: string; what: string; name: string }): AppError {
  const message = `The organization has no ${what} ${name}.`
  return new AppError('invalid_request', `Invalid \`${field}\`: ${message}`, {
    details: { field, fields: [{ field, message }] },
  })
}
