import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { NoticeWebhookObject } from '@/lib/schemas/notifications'

/** The webhook of an organization as it is shown, its secret left out; null when there is none. */
export async function findWebhook(organizationId: string): Promise<NoticeWebhookObject | null> {
  const [row, waiting] = await Promise.all([
    getDb().noticeWebhook.findUnique({ where: { organizationId } }),
    getDb().noticeDelivery.count({ where: { organizationId, recipient: 'webhook', sentAt: null, givenUpAt: null } }),
  ])
  if (!row) return null
  return {
    url: row.url,
    is_disabled: row.disabledAt !== null,
    consecutive_failures: row.consecutiveFailures,
    last_success_at: row.lastSuccessAt?.toISOString() ?? null,
    last_failure_at: row.lastFailureAt?.toISOString() ?? null,
    last_error: row.lastError,
    waiting,
    created_at: row.createdAt.toISOString(),
  }
}

/** @throws AppError not_found */
export async function getWebhook(organizationId: string): Promise<NoticeWebhookObject> {
  const webhook = await findWebhook(organizationId)
  if (!webhook) throw noWebhook()
  return webhook
}

export function noWebhook(): AppError {
  return new AppError('not_found', 'There is no webhook yet. Save an address first.')
}
