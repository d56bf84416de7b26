import { getLogger } from '@/lib/observability'
import { type Destination, loadDestinations, peekDestinations } from '../destinations/destination-cache'
import { DestinationQueue } from './destination-queue'
import { isSampled } from './is-sampled'
import type { ToldGeneration } from './told-generation'

const queues = new Map<string, DestinationQueue>()
const FLUSH_MAX_MS = 5_000

/**
 * Tells an organization's destinations of a generation that is billed. Returns at once and never throws; where there is no
 * destination it costs one look into memory, and `tell` is not called.
 */
export function tellGeneration(organizationId: string, tell: () => ToldGeneration): void {
  const known = peekDestinations(organizationId)
  if (known === null) return
  const generation = tell()
  if (known) {
    for (const destination of known) offer(destination, generation)
    return
  }
  void loadDestinations(organizationId).then(
    (found) => {
      for (const destination of found ?? []) offer(destination, generation)
    },
    // What cannot be known is not told; the request was answered long ago.
    (error: unknown) =>
      getLogger().warn({ cause: String(error) }, 'a request was not told: its destinations are not known'),
  )
}

/** Sends what waits, for five seconds at most: for the end of a process. */
export async function flushTold(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, FLUSH_MAX_MS).unref())
  await Promise.race([Promise.all([...queues.values()].map((queue) => queue.hurry())), late])
}

function offer(destination: Destination, generation: ToldGeneration): void {
  const { apiKeyIds, samplingRate, id } = destination
  if (apiKeyIds !== null && !(generation.apiKeyId !== null && apiKeyIds.has(generation.apiKeyId))) return
  if (!isSampled(generation.id, samplingRate)) return
  for (const [key, queue] of queues) if (queue.isIdle && key !== id) queues.delete(key)
  const queue = queues.get(id) ?? new DestinationQueue(destination)
  queues.set(id, queue)
  queue.add(generation, destination)
}
