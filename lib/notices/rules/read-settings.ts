import { getDb } from '@/lib/db'
import { NOTICE_KINDS, type NoticeSettings } from '@/lib/schemas/notifications'
import { findWebhook } from '../webhook/webhook-object'
import { describeRule } from './describe-rule'

/** What an organization hears of, and where its webhook is. */
export async function readNoticeSettings({ organizationId }: { organizationId: string }): Promise<NoticeSettings> {
  const [rows, webhook] = await Promise.all([
    getDb().noticeRule.findMany({ where: { organizationId } }),
    findWebhook(organizationId),
  ])
  const byKind = new Map(rows.map((row) => [row.kind, row]))
  return { rules: NOTICE_KINDS.map((kind) => describeRule(kind, byKind.get(kind))), webhook }
}
