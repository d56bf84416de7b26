import type { AppError } from '@/lib/core/errors'
import { noteRefusal } from '@/lib/refusals'
import type { GenerationContext } from './generation-context'

/** Writes down, soon, that a request was refused before it came to a generation. Nothing that succeeds comes by here. */
export function recordRefusal(context: GenerationContext, error: AppError): void {
  if (context.isSettled) return
  noteRefusal({
    organizationId: context.organizationId,
    createdAt: context.createdAt,
    id: context.id,
    apiKeyId: context.apiKeyId,
    userId: context.userId,
    requestId: context.requestId,
    requestedModel: context.requestedModel,
    api: context.api,
    streamed: context.streamed,
    status: error.status,
    errorCode: error.code,
    message: error.message,
    details: error.details,
    durationMs: Math.round(performance.now() - context.startedAt),
    appReferer: context.appReferer,
    appTitle: context.appTitle,
    userAgent: context.userAgent,
    sessionId: context.sessionId,
    preset: context.preset,
  })
}
