import { getDb } from '@/lib/db'
import type { Me } from '@/lib/schemas/auth'
import { describeMe } from './describe-me'

/** Changes how a person is called; null removes the name. */
export async function updateMe({ userId, name }: { userId: string; name: string | null }): Promise<Me> {
  await getDb().user.update({ where: { id: userId }, data: { name } })
  return describeMe({ userId })
}
