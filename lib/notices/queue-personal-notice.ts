import { createId } from '@/lib/core/ids'
import type { FactsOf } from './messages/notice-facts'
import type { NoticeWriter } from './queue-notice'

const QUEUE = `
  WITH added AS (
    INSERT INTO notice (id, organization_id, kind, key, facts)
      SELECT $1, organization_id, $3, $3 || ':' || $4, $5 FROM membership WHERE user_id = $2
      ORDER BY created_at, organization_id LIMIT 1
    ON CONFLICT (organization_id, key) DO NOTHING RETURNING id, organization_id
  )
  INSERT INTO notice_delivery (organization_id, notice_id, recipient) SELECT organization_id, id, $2 FROM added`

/** Notes an e-mail to one person about the safety of their account, whatever they chose to hear of. */
export async function queueSecurityNotice(
  writer: NoticeWriter,
  notice: { userId: string; facts: FactsOf<'security'> },
): Promise<void> {
  const id = createId('notice')
  // Each change is a reason of its own, so its key is its id.
  await writer.query(QUEUE, [id, notice.userId, 'security', id, JSON.stringify(notice.facts)])
}
