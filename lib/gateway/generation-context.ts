import type { Principal } from '@/lib/auth'
import type { ChatBody } from '@/lib/schemas/chat'
import { hashUser } from './to-provider-request'

/** What is known of a generation before any provider is called. */
export type GenerationContext = {
  id: string
  requestId: string
  createdAt: Date
  /** From `performance.now()`. */
  startedAt: number
  organizationId: string
  apiKeyId: string | null
  userId: string | null
  requestedModel: string
  streamed: boolean
  appReferer: string | null
  appTitle: string | null
  userAgent: string | null
  externalUser: string | null
  sessionId: string | null
}

/** Reads the context of a request: who, when, what was asked, from which app. */
export function readGenerationContext({
  id,
  requestId,
  principal,
  body,
  headers,
}: {
  id: string
  requestId: string
  principal: Principal
  body: ChatBody
  headers: Headers
}): GenerationContext {
  const { organizationId, userId } = principal
  return {
    id,
    requestId,
    createdAt: new Date(),
    startedAt: performance.now(),
    organizationId,
    apiKeyId: principal.kind === 'key' ? principal.key.id : null,
    userId,
    requestedModel: body.model ?? body.models?.[0] ?? '',
    streamed: body.stream === true,
    appReferer: readText(headers.get('http-referer') ?? headers.get('referer'), 500),
    appTitle: readText(headers.get('x-openrouter-title') ?? headers.get('x-title'), 200),
    userAgent: readText(headers.get('user-agent'), 300),
    externalUser: body.user ? hashUser(organizationId, body.user) : null,
    sessionId: readText(body.session_id ?? headers.get('x-session-id'), 256),
  }
}

/** What callers write about themselves, without control characters (PostgreSQL refuses NUL) and bounded. */
function readText(value: string | null | undefined, lengthMax: number): string | null {
  if (!value) return null
  const text = value.replace(/\p{Cc}+/gu, ' ').trim()
  return text === '' ? null : text.slice(0, lengthMax)
}
