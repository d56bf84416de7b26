import { getPool } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { listEvents } from '@/lib/stripe'
import { processEvent } from '../process-event'
import { storeEvent } from '../store-event'
import { HANDLED_TYPES } from '../webhooks/dispatch-event'
import { moveCursor, readCursor } from './cursor'

/** How far the first look goes back: as long as Stripe itself tries to deliver. */
const FIRST_LOOK_SECONDS = 72 * 3_600
/** Looked at twice, since an event may appear in the list later than one that is younger. */
const OVERLAP_SECONDS = 15 * 60

export type LostEvents = { seen: number; found: number; failed: number }

type Event = Awaited<ReturnType<typeof listEvents>>[number]

/** Those that never arrived. One that is stored and not handled is the retries' business, with their pauses. */
async function findUnknown(events: readonly Event[]): Promise<Event[]> {
  const { rows } = await getPool().query<{ id: string }>({
    text: 'SELECT id FROM stripe_event WHERE id = ANY($1)',
    values: [events.map(({ id }) => id)],
  })
  const known = new Set(rows.map(({ id }) => id))
  return events.filter(({ id }) => !known.has(id))
}

async function handle(event: Event): Promise<'found' | 'failed'> {
  await storeEvent({ id: event.id, type: event.type, payload: event })
  try {
    await processEvent(event)
    return 'found'
  } catch (error) {
    getLogger().warn({ eventId: event.id, err: error }, 'a lost event was found and could not be handled yet')
    return 'failed'
  }
}

/**
 * Asks Stripe which events there were and handles those that never arrived here, through the same handlers. Only events of
 * Stripe's own list are believed, so no signature is needed.
 * @throws AppError as `listEvents`
 */
export async function findLostEvents(): Promise<LostEvents> {
  const position = (await readCursor('events')) ?? Math.floor(Date.now() / 1000) - FIRST_LOOK_SECONDS
  const events = await listEvents({ sinceSeconds: position - OVERLAP_SECONDS, types: HANDLED_TYPES })
  const counts = { found: 0, failed: 0 }
  for (const event of await findUnknown(events)) counts[await handle(event)] += 1
  const last = events.at(-1)
  if (last !== undefined) await moveCursor('events', last.created)
  if (counts.found + counts.failed > 0) getLogger().warn(counts, 'events of Stripe had been lost')
  return { seen: events.length, found: counts.found, failed: counts.failed }
}
