import { readFromReplica } from '@/lib/db'

/** Hours that begin before this moment are in `activity_sum`. It only moves on, so a chart that reads more than it says is right too. */
export async function readFoldedUntil(): Promise<Date> {
  const { rows } = await readFromReplica((client) =>
    client.query<{ folded_until: Date }>({ name: 'activity-state', text: 'SELECT folded_until FROM activity_state' }),
  )
  return rows[0]?.folded_until ?? new Date(0)
}
