import { getDb } from '@/lib/db'
import type { Me } from '@/lib/schemas/auth'
import { describeMe } from './describe-me'

/** Changes how a person is called; null removes the name. */
export async function updateMe({
  name,
  ...who
}: {
  userId: string
  /** In which the session works. */
  organizationId: string
  name: string | null
}): Promise<Me> {
  await getDb().user.update({ where: { id: who.userId }, data: { name } })
  return describeMe(who)
}
