import { createId } from '@/lib/core/ids'
import { getDb, runInTransaction } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { postNotice } from '../webhook/post-notice'
import type { Delivery } from './claim-deliveries'
import { noteFailed, noteGivenUp, noteSent } from './note-outcome'

/** Failed tries in a row, of whichever messages, after which nothing more is sent: about an hour of one message's tries. */
const FAILURES_MAX = 8

const DISABLE = `
  UPDATE notice_webhook SET consecutive_failures = consecutive_failures + 1, last_failure_at = now(), last_error = $2,
      disabled_at = CASE WHEN consecutive_failures + 1 >= $3 THEN coalesce(disabled_at, now()) END
    WHERE organization_id = $1
    RETURNING url, consecutive_failures = $3 AS "isNowDisabled"`

const TELL_ADMINS = `
  WITH added AS (
    INSERT INTO notice (id, organization_id, kind, key, facts) VALUES ($1, $2, 'webhook_disabled', 'webhook_disabled:' || $1, $3)
    RETURNING id, organization_id
  )
  INSERT INTO notice_delivery (organization_id, notice_id, recipient)
    SELECT added.organization_id, added.id, membership.user_id FROM added JOIN membership USING (organization_id)
      JOIN app_user ON app_user.id = membership.user_id
      WHERE membership.role = 'admin' AND app_user.email_verified_at IS NOT NULL`

/** Posts one message; a webhook that fails too often in a row is disabled, and admins get an e-mail about that. */
export async function deliverToWebhook(delivery: Delivery): Promise<void> {
  const { organizationId, noticeId, kind, createdAt, facts } = delivery
  const target = await getDb().noticeWebhook.findUnique({ where: { organizationId } })
  if (!target) return noteGivenUp(delivery, 'The webhook was removed.')
  const { isTaken, status, answer } = await postNotice(target, { id: noticeId, kind, createdAt, facts })
  if (isTaken) {
    await noteSent(delivery)
    const data = { consecutiveFailures: 0, lastSuccessAt: new Date(), lastError: null }
    await getDb().noticeWebhook.updateMany({ where: { organizationId }, data })
    return
  }
  const error = status === null ? answer : `It answered with status ${status}.`
  await noteFailed(delivery, error)
  await noteWebhookFailure(organizationId, error)
}

async function noteWebhookFailure(organizationId: string, error: string): Promise<void> {
  await runInTransaction(async (client) => {
    const { rows } = await client.query<{ url: string; isNowDisabled: boolean }>(DISABLE, [
      organizationId,
      error,
      FAILURES_MAX,
    ])
    const [webhook] = rows
    if (!webhook?.isNowDisabled) return
    getLogger().warn({ organizationId }, 'a webhook for notices was disabled')
    await client.query(TELL_ADMINS, [createId('notice'), organizationId, JSON.stringify({ url: webhook.url, error })])
  })
}
