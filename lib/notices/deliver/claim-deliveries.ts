import { getPool } from '@/lib/db'
import type { AnyNoticeKind } from '../kinds/notice-kinds'

const BATCH_SIZE = 50
/** A worker that dies while it sends leaves the message to another one after this long. */
const LEASE_SECONDS = 120

/** One message to one recipient, with all that is needed to send it. */
export type Delivery = {
  organizationId: string
  organizationName: string
  noticeId: string
  /** A person's id, or `webhook`. */
  recipient: string
  /** Tries so far, this one included. */
  attempts: number
  kind: AnyNoticeKind
  facts: unknown
  createdAt: Date
  /** Null for a webhook, and when the person is gone. */
  email: string | null
}

const CLAIM = `
  WITH due AS (
    SELECT d.organization_id, d.notice_id, d.recipient FROM notice_delivery d
      WHERE d.sent_at IS NULL AND d.given_up_at IS NULL AND d.due_at <= now()
        AND NOT (d.recipient = 'webhook' AND EXISTS (SELECT FROM notice_webhook w
          WHERE w.organization_id = d.organization_id AND w.disabled_at IS NOT NULL AND d.created_at > now() - interval '7 days'))
      ORDER BY d.due_at LIMIT $2 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE notice_delivery d SET attempts = attempts + 1, due_at = now() + make_interval(secs => $1)
      FROM due WHERE (d.organization_id, d.notice_id, d.recipient) = (due.organization_id, due.notice_id, due.recipient)
      RETURNING d.*
  )
  SELECT c.organization_id AS "organizationId", o.name AS "organizationName", c.notice_id AS "noticeId", c.recipient,
      c.attempts, n.kind, n.facts, n.created_at AS "createdAt", p.email
    FROM claimed c JOIN notice n ON n.organization_id = c.organization_id AND n.id = c.notice_id
      JOIN organization o ON o.id = c.organization_id LEFT JOIN app_user p ON p.id = c.recipient`

/** Takes messages to send for a while, so that no other worker sends them too. */
export async function claimDeliveries(): Promise<Delivery[]> {
  const values = [LEASE_SECONDS, BATCH_SIZE]
  const { rows } = await getPool().query<Delivery>({ name: 'claim-notices', text: CLAIM, values })
  return rows
}
