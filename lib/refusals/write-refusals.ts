import { getPool } from '@/lib/db'
import type { Refusal } from './refusal'

const DETAILS_LENGTH_MAX = 16_000
const MESSAGE_LENGTH_MAX = 2_000

const INSERT = `
  INSERT INTO refused_request (organization_id, created_at, id, api_key_id, user_id, request_id, requested_model, api, streamed,
    status, error_code, message, details, duration_ms, app_referer, app_title, user_agent, session_id, preset)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (organization_id text, created_at timestamptz, id text, api_key_id text,
    user_id text, request_id text, requested_model text, api text, streamed boolean, status int, error_code text, message text,
    details jsonb, duration_ms int, app_referer text, app_title text, user_agent text, session_id text, preset text)
  ON CONFLICT DO NOTHING`

/** Writes refusals in one statement; one that is there already stays as it is. */
export async function writeRefusals(refusals: readonly Refusal[]): Promise<void> {
  const text = JSON.stringify(refusals.map(toRow), dropNul)
  await getPool().query({ name: 'refusals-write', text: INSERT, values: [text] })
}

function toRow(refusal: Refusal): Record<string, unknown> {
  const isLong = JSON.stringify(refusal.details).length > DETAILS_LENGTH_MAX
  return {
    organization_id: refusal.organizationId,
    created_at: refusal.createdAt.toISOString(),
    id: refusal.id,
    api_key_id: refusal.apiKeyId,
    user_id: refusal.userId,
    request_id: refusal.requestId,
    requested_model: refusal.requestedModel.slice(0, 300),
    api: refusal.api,
    streamed: refusal.streamed,
    status: refusal.status,
    error_code: refusal.errorCode,
    message: refusal.message.slice(0, MESSAGE_LENGTH_MAX),
    details: isLong ? {} : refusal.details,
    duration_ms: refusal.durationMs,
    app_referer: refusal.appReferer,
    app_title: refusal.appTitle,
    user_agent: refusal.userAgent,
    session_id: refusal.sessionId,
    preset: refusal.preset,
  }
}

/** PostgreSQL stores no NUL, wherever in an error a caller's text comes back. */
function dropNul(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value
}
