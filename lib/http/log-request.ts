import type { Principal } from '@/lib/auth'
import type { AppError } from '@/lib/core/errors'
import { getFlatLogger } from '@/lib/observability'
import { pathOf } from './path-of'

export type RequestLog = {
  request: Request
  requestId: string
  principal: Principal | null
  status: number
  /** From `performance.now()`. */
  startedAt: number
  error?: AppError
}

/**
 * Writes the one log line of a request. The level follows from the status: callers' mistakes are not our errors.
 * Never a header, a body or a query string: those can hold keys and prompts.
 */
export function logRequest({ request, requestId, principal, status, startedAt, error }: RequestLog): void {
  const line = {
    requestId,
    organizationId: principal?.organizationId,
    keyId: principal?.kind === 'key' ? principal.key.id : undefined,
    method: request.method,
    route: pathOf(request.url),
    status,
    durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    errorType: error?.code,
  }
  const logger = getFlatLogger()
  if (status >= 500) logger.error({ ...line, cause: describeCause(error) }, 'request')
  else if (status >= 400) logger.warn(line, 'request')
  else logger.info(line, 'request')
}

function describeCause(error: AppError | undefined): string | undefined {
  const cause = error?.cause
  if (cause instanceof Error) return cause.stack ?? cause.message
  return error?.message
}
