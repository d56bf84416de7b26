import { runQuery } from './run-query'

/** Makes the generation partitions of this month and the next three; returns how many were missing. For the worker, daily. */
export async function ensurePartitions(): Promise<number> {
  const [row] = await runQuery<{ made: number }>({ text: 'SELECT generation_ensure_partitions() AS made', values: [] })
  return row?.made ?? 0
}
