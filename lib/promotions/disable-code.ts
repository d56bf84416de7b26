import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'

/** Ends a code for good; credit that it gave stays. Ending it again changes nothing. @throws AppError not_found */
export async function disableCode({ id }: { id: string }): Promise<void> {
  const { count } = await getDb().promotionalCode.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: new Date() },
  })
  if (count > 0) return
  const exists = await getDb().promotionalCode.findUnique({ where: { id }, select: { id: true } })
  if (!exists) throw new AppError('not_found', `There is no promotional code ${id}. List them to see their ids.`)
}
