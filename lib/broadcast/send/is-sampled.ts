import { createHash } from 'node:crypto'

/** Whether a generation is in the share that is told: decided by its id, so that every process and every try agrees. */
export function isSampled(id: string, rate: number): boolean {
  if (rate >= 1) return true
  if (rate <= 0) return false
  return createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32 < rate
}
