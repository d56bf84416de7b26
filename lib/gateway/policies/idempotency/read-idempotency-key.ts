import { AppError } from '@/lib/core/errors'

const LENGTH_MAX = 255

/** The `Idempotency-Key` of a request; null without one. @throws AppError invalid_request */
export function readIdempotencyKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key')
  if (key === null) return null
  if (key.length > 0 && key.length <= LENGTH_MAX && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(key)) return key
  throw new AppError(
    'invalid_request',
    `The header Idempotency-Key must have 1 to ${LENGTH_MAX} printable ASCII characters, for example a UUID.`,
    { details: { field: 'Idempotency-Key' } },
  )
}
