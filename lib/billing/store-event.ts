import { getDb } from '@/lib/db'

/** An event in Stripe's own form. */
type NewEvent = { id: string; type: string; payload: object }

/**
 * Writes an event down. The row is the event and the job to handle it in one: they are committed together or not at all,
 * and the job is open until `processed_at` is set. Storing it twice changes nothing.
 */
export async function storeEvent({ id, type, payload }: NewEvent): Promise<void> {
  await getDb().stripeEvent.createMany({ data: [{ id, type, payload }], skipDuplicates: true })
}
