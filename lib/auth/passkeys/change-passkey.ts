import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { PasskeyObject } from '@/lib/schemas/account-security'
import { tellSecurityChange } from '../account/tell-security-change'
import type { Visitor } from '../sessions/visitor'
import { toPasskeyObject } from './passkey-object'

/** Gives a passkey another name. @throws AppError not_found, also for somebody else's */
export async function renamePasskey(input: { userId: string; id: string; name: string }): Promise<PasskeyObject> {
  const { userId, id, name } = input
  const [row] = await getDb().passkey.updateManyAndReturn({ where: { id, userId }, data: { name } })
  if (!row) throw notFound()
  return toPasskeyObject(row)
}

/** Forgets a passkey: nobody signs in with it any more. @throws AppError not_found, also for somebody else's */
export async function removePasskey(input: { userId: string; id: string; visitor: Visitor }): Promise<void> {
  const { userId, id, visitor } = input
  await getDb().$transaction(async (db) => {
    const row = await db.passkey.findFirst({ where: { id, userId } })
    if (!row) throw notFound()
    await db.passkey.deleteMany({ where: { id, userId } })
    await tellSecurityChange(db, { userId, change: 'passkey_removed', subject: row.name, visitor })
  })
}

function notFound(): AppError {
  return new AppError('not_found', 'There is no such passkey.')
}
