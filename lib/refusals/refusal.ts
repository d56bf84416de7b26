/** One request that was refused before any provider was asked. Meanings: prisma/schema/refusal.prisma. */
export type Refusal = {
  organizationId: string
  createdAt: Date
  id: string
  apiKeyId: string | null
  userId: string | null
  requestId: string
  requestedModel: string
  api: string
  streamed: boolean
  status: number
  errorCode: string
  message: string
  details: Record<string, unknown>
  durationMs: number
  appReferer: string | null
  appTitle: string | null
  userAgent: string | null
  sessionId: string | null
  preset: string | null
}

/** A row of `refused_request`. */
export type RefusalRow = {
  organization_id: string
  created_at: Date
  id: string
  api_key_id: string | null
  user_id: string | null
  request_id: string
  requested_model: string
  api: string
  streamed: boolean
  status: number
  error_code: string
  message: string
  details: Record<string, unknown>
  duration_ms: number
  app_referer: string | null
  app_title: string | null
  user_agent: string | null
  session_id: string | null
  preset: string | null
}

/** Names a row in the words of the domain. */
export function toRefusal(row: RefusalRow): Refusal {
  return {
    organizationId: row.organization_id,
    createdAt: row.created_at,
    id: row.id,
    apiKeyId: row.api_key_id,
    userId: row.user_id,
    requestId: row.request_id,
    requestedModel: row.requested_model,
    api: row.api,
    streamed: row.streamed,
    status: row.status,
    errorCode: row.error_code,
    message: row.message,
    details: row.details,
    durationMs: row.duration_ms,
    appReferer: row.app_referer,
    appTitle: row.app_title,
    userAgent: row.user_agent,
    sessionId: row.session_id,
    preset: row.preset,
  }
}
