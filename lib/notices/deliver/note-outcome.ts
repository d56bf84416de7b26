import { getPool } from '@/lib/db'
import type { Delivery } from './claim-deliveries'

/** Pauses after failed tries, in seconds; the last one again and again. */
const BACK_OFF_SECONDS: readonly number[] = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400]
const FALLBACK_SECONDS = 14_400
/** Nobody needs to hear of it after so long. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000

const WHERE = 'WHERE (organization_id, notice_id, recipient) = ($1, $2, $3)'

const place = ({ organizationId, noticeId, recipient }: Delivery) => [organizationId, noticeId, recipient]

/** It was taken. */
export async function noteSent(delivery: Delivery): Promise<void> {
  await getPool().query(`UPDATE notice_delivery SET sent_at = now(), last_error = NULL ${WHERE}`, place(delivery))
}

/** It was not: tried again later, or given up when it is a week old. */
export async function noteFailed(delivery: Delivery, error: string): Promise<void> {
  if (Date.now() - delivery.createdAt.getTime() > KEPT_MS) return noteGivenUp(delivery, error)
  const pauseSeconds = BACK_OFF_SECONDS[delivery.attempts - 1] ?? FALLBACK_SECONDS
  await getPool().query(
    `UPDATE notice_delivery SET due_at = now() + make_interval(secs => $4), last_error = $5 ${WHERE}`,
    [...place(delivery), pauseSeconds, error],
  )
}

/** There is nobody to tell any more. */
export async function noteGivenUp(delivery: Delivery, error: string): Promise<void> {
  await getPool().query(`UPDATE notice_delivery SET given_up_at = now(), last_error = $4 ${WHERE}`, [
    ...place(delivery),
    error,
  ])
}
