import { getDb } from '@/lib/db'

/** What the reconciler walks along. */
type CursorName = 'events' | 'movements'

/** Up to which second a list of Stripe's has been seen; null before the first time. */
export async function readCursor(name: CursorName): Promise<number | null> {
  const row = await getDb().stripeCursor.findUnique({ where: { name } })
  return row === null ? null : Number(row.positionSeconds)
}

/** Notes how far it came; never backwards, whichever worker is slower. */
export async function moveCursor(name: CursorName, positionSeconds: number): Promise<void> {
  await getDb().$executeRaw`INSERT INTO stripe_cursor (name, position_seconds) VALUES (${name}, ${positionSeconds})
    ON CONFLICT (name) DO UPDATE SET updated_at = now(),
      position_seconds = greatest(stripe_cursor.position_seconds, excluded.position_seconds)`
}
