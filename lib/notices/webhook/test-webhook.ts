import { createId } from '@/lib/core/ids'
import { getDb } from '@/lib/db'
import type { TestedAddress } from '@/lib/schemas/notifications'
import { postNotice } from './post-notice'
import { noWebhook } from './webhook-object'

/** Posts a message of the kind `test` now, signed like any other, and tells what the receiver said. @throws AppError not_found */
export async function testWebhook({ organizationId }: { organizationId: string }): Promise<TestedAddress> {
  const target = await getDb().noticeWebhook.findUnique({ where: { organizationId } })
  if (!target) throw noWebhook()
  const facts = { message: 'This is a test. If you can verify its signature, your receiver works.' }
  const message = { id: createId('notice'), kind: 'test', createdAt: new Date(), facts }
  const { isTaken, status, answer, durationMs } = await postNotice(target, message)
  return { delivered: isTaken, status, duration_ms: durationMs, answer }
}
