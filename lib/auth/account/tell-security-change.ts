import type { DbClient } from '@/lib/db'
import { queueSecurityNotice, type SecurityChange } from '@/lib/notices'
import { describeDevice } from '../sessions/describe-device'
import type { Visitor } from '../sessions/visitor'

export type SecurityNews = { userId: string; change: SecurityChange; visitor: Visitor | null; subject?: string | null }

/** Notes an e-mail to a person about how their account is protected, in the transaction that changes it. */
export async function tellSecurityChange(db: DbClient, news: SecurityNews): Promise<void> {
  const { userId, change, visitor, subject = null } = news
  await queueSecurityNotice(
    { query: (text, values) => db.$executeRawUnsafe(text, ...values) },
    {
      userId,
      facts: {
        change,
        subject,
        device: describeDevice(visitor?.userAgent ?? null),
        address: visitor?.address ?? null,
        at: new Date().toISOString(),
      },
    },
  )
}
