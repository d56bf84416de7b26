import { createId } from '../create-id'
import type { ScheduledWork } from '../store/tables'
import type { World } from '../world'

type Plan = Pick<ScheduledWork, 'kind' | 'subjectId'> & { inMs: number }

/** Notes what happens by itself after some simulated time; belongs to the caller's transaction. */
export function scheduleWork(world: World, { kind, subjectId, inMs }: Plan): void {
  const dueAtMs = world.clock.nowMs() + inMs
  world.store.put('scheduledWork', { id: createId('work'), kind, subjectId, dueAtMs })
}
