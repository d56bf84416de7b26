import { getPool } from '@/lib/db'

/**
 * Brings the sums of single requests up to date: hours that ended ten minutes ago, and those that had more requests since.
 * For the worker, every few minutes; charts are right without it too, only slower. A call folds a day at most.
 */
export async function foldActivity(): Promise<void> {
  for (let isMore = true; isMore;) {
    const { rows } = await getPool().query<{ more: boolean }>('SELECT activity_fold() AS more')
    isMore = rows[0]?.more === true
  }
}
