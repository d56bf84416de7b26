import { getDb } from '@/lib/db'
import { keyNotFound, whereKey, type KeyAddress } from './find-key'
import { forgetKeyState } from './key-state'

/** Deletes a key for good: no process accepts it after a second. Its usage stays on record. @throws AppError not_found */
export async function deleteKey(address: KeyAddress): Promise<void> {
  const { count } = await getDb().apiKey.updateMany({ where: whereKey(address), data: { deletedAt: new Date() } })
  if (count === 0) throw keyNotFound()
  forgetKeyState(address.hash)
}
