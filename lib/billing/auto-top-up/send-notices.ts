import { getPool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { type AutoTopUpMail, deliverMail, writeAutoTopUpMessage } from '@/lib/mail'
import { getLogger } from '@/lib/observability'
import { formatCents } from '../format-cents'

const BATCH_SIZE = 20
/** A worker that dies while it sends leaves the message to another one after this long. */
const LEASE_SECONDS = 120
const ATTEMPTS_MAX = 100

type NoticeRow = {
  id: string
  // The functions that write notices name these kinds only.
  kind: AutoTopUpMail
  email: string
  cardBrand: string
  cardLast4: string
  amountCents: number
  failureCode: string | null
}

/** Takes messages to send for a while, so that no other worker sends them too. */
async function claimNotices(): Promise<NoticeRow[]> {
  const { rows } = await getPool().query<NoticeRow>({
    name: 'auto-top-up-notices',
    text: `WITH due AS (
        SELECT id FROM auto_top_up_notice WHERE sent_at IS NULL AND due_at <= now() AND attempts < $2
        ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED
      ), claimed AS (
        UPDATE auto_top_up_notice notice SET attempts = attempts + 1, due_at = now() + make_interval(secs => $1)
        FROM due WHERE notice.id = due.id RETURNING notice.*
      )
      SELECT claimed.id, claimed.kind, app_user.email, auto.card_brand AS "cardBrand", auto.card_last4 AS "cardLast4",
        auto.amount_cents AS "amountCents", coalesce(o.failure_code, auto.last_failure_code) AS "failureCode"
      FROM claimed JOIN app_user ON app_user.id = claimed.user_id
        JOIN auto_top_up auto ON auto.organization_id = claimed.organization_id
        LEFT JOIN credit_order o ON o.id = claimed.order_id`,
    values: [LEASE_SECONDS, ATTEMPTS_MAX, BATCH_SIZE],
  })
  return rows
}

async function send(notice: NoticeRow): Promise<void> {
  const message = writeAutoTopUpMessage({
    kind: notice.kind,
    card: `${notice.cardBrand} ending in ${notice.cardLast4}`,
    amountUsd: formatCents(notice.amountCents),
    failureCode: notice.failureCode,
    creditsUrl: new URL('/credits', getEnv().PUBLIC_URL).href,
  })
  try {
    await deliverMail({ to: notice.email, message })
    await getPool().query('UPDATE auto_top_up_notice SET sent_at = now() WHERE id = $1', [notice.id])
  } catch (error) {
    getLogger().warn({ noticeId: notice.id, err: error }, 'an e-mail about auto top-up will be tried again')
  }
}

/** Sends the e-mails about auto top-up. For the worker; safe to run in several at once. */
export async function sendAutoTopUpNotices(): Promise<void> {
  await Promise.all((await claimNotices()).map(send))
}
