import { createId } from '@/lib/core/ids'
import type { NoticeKind } from '@/lib/schemas/notifications'
import { DEFAULT_SETTINGS } from './kinds/notice-kinds'
import type { FactsOf } from './messages/notice-facts'

/** Runs one statement: in the caller's transaction, so that a notice is sent if and only if its reason was written down. */
export type NoticeWriter = { query: (text: string, values: unknown[]) => Promise<unknown> }

export type NewNotice<Kind extends NoticeKind = NoticeKind> = {
  organizationId: string
  kind: Kind
  /** Derived from the rows that are the reason, for example `<key>:<window>:<percent>`: the same one is told once. */
  key: string
  facts: FactsOf<Kind>
}

const QUEUE = `
  WITH added AS (
    INSERT INTO notice (id, organization_id, kind, key, facts) VALUES ($1, $2, $3, $3 || ':' || $4, $5)
    ON CONFLICT (organization_id, key) DO NOTHING RETURNING id, organization_id
  ), rule AS (
    SELECT via_email, via_webhook FROM notice_rule WHERE organization_id = $2 AND kind = $3
  )
  INSERT INTO notice_delivery (organization_id, notice_id, recipient)
    SELECT added.organization_id, added.id, membership.user_id
      FROM added JOIN membership USING (organization_id) JOIN app_user ON app_user.id = membership.user_id
      WHERE membership.role = ANY($8) AND app_user.email_verified_at IS NOT NULL
        AND ($9 OR coalesce((SELECT via_email FROM rule), $6))
    UNION ALL
    SELECT added.organization_id, added.id, 'webhook' FROM added JOIN notice_webhook USING (organization_id)
      WHERE coalesce((SELECT via_webhook FROM rule), $7)`

/** Who hears of what concerns money; of the rest, admins. */
const MONEY_ROLES = ['admin', 'billing']
const MONEY_KINDS: ReadonlySet<NoticeKind> = new Set([
  'low_balance',
  'spend_daily',
  'spend_weekly',
  'spend_monthly',
  'auto_top_up',
])

/** Notes that an organization has to hear of something, for everybody who wants to; nothing if it was noted before. */
export async function queueNotice<Kind extends NoticeKind>(writer: NoticeWriter, notice: NewNotice<Kind>) {
  const { organizationId, kind, key, facts } = notice
  const { viaEmail, viaWebhook, isEmailFixed } = DEFAULT_SETTINGS[kind]
  const roles = MONEY_KINDS.has(kind) ? MONEY_ROLES : ['admin']
  const id = createId('notice')
  const texts = [id, organizationId, kind, key, JSON.stringify(facts)]
  await writer.query(QUEUE, [...texts, viaEmail, viaWebhook, roles, isEmailFixed])
}
