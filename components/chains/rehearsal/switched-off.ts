import type { MoveOn, RehearsalRequest } from '@/lib/schemas/chains'

/** By the number of the step: how it fails, and at whom alone; null = at everybody. */
export type SwitchedOff = Readonly<Record<number, { error: MoveOn; provider: string | null }>>

export function toFailures(off: SwitchedOff): RehearsalRequest['fail'] {
  return Object.entries(off).map(([step, { error, provider }]) => ({ step: Number(step), error, provider }))
}
