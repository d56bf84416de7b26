import { getPool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { deliverMail, writeRetirementMessage } from '@/lib/mail'
import { getLogger } from '@/lib/observability'
import { queueRetirementNotices } from './queue-retirement-notices'

const BATCH_SIZE = 50
/** A worker that dies while it sends leaves the message to another one after this long. */
const LEASE_SECONDS = 120
const ATTEMPTS_MAX = 50

type Notice = {
  organizationId: string
  organizationName: string
  userId: string
  email: string
  modelSlug: string
  modelName: string
  /** `YYYY-MM-DD`. */
  expirationDate: string
  stage: string
  successorSlug: string | null
}

/** Takes notices to send for a while, so that no other worker sends them too. */
async function claimNotices(): Promise<Notice[]> {
  const { rows } = await getPool().query<Notice>({
    name: 'claim-retirement-notices',
    text: `WITH due AS (
        SELECT ctid FROM retirement_notice WHERE sent_at IS NULL AND due_at <= now() AND attempts < $2
        ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED
      ), claimed AS (
        UPDATE retirement_notice n SET attempts = attempts + 1, due_at = now() + make_interval(secs => $1)
        FROM due WHERE n.ctid = due.ctid RETURNING n.*
      )
      SELECT c.organization_id AS "organizationId", o.name AS "organizationName", c.user_id AS "userId", p.email,
          c.model_slug AS "modelSlug", m.name AS "modelName", to_char(c.expiration_date, 'YYYY-MM-DD') AS "expirationDate",
          c.stage, m.successor_slug AS "successorSlug"
        FROM claimed c JOIN organization o ON o.id = c.organization_id JOIN app_user p ON p.id = c.user_id
          JOIN model m ON m.slug = c.model_slug`,
    values: [LEASE_SECONDS, ATTEMPTS_MAX, BATCH_SIZE],
  })
  return rows
}

async function send(notice: Notice): Promise<void> {
  const message = writeRetirementMessage({ ...notice, modelsUrl: new URL('/models', getEnv().PUBLIC_URL).href })
  try {
    await deliverMail({ to: notice.email, message })
    await getPool().query({
      text: `UPDATE retirement_notice SET sent_at = now()
        WHERE (organization_id, user_id, model_slug, expiration_date, stage) = ($1, $2, $3, $4::date, $5)`,
      values: [notice.organizationId, notice.userId, notice.modelSlug, notice.expirationDate, notice.stage],
    })
  } catch (error) {
    const { organizationId, userId, modelSlug } = notice
    getLogger().warn({ organizationId, userId, modelSlug, err: error }, 'a notice will be tried again')
  }
}

/** Tells admins of the last days of models that their organizations use. For the worker; safe to run in several at once. */
export async function sendRetirementNotices(): Promise<void> {
  await queueRetirementNotices()
  for (let notices = await claimNotices(); notices.length > 0; notices = await claimNotices()) {
    await Promise.all(notices.map(send))
  }
}
