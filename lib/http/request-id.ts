import { createId } from '@/lib/core/ids'

const SAFE_ID = /^[A-Za-z0-9_-]{8,64}$/

/** The caller's own `X-Request-Id` when it is harmless to log and echo, else a new one. */
export function createRequestId(request: Request): string {
  const given = request.headers.get('x-request-id')
  return given !== null && SAFE_ID.test(given) ? given : createId('request')
}
