import { z } from 'zod'

/** What a process under the profiler is told; it says that it is done when the file is written. */
export const profileOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), intervalMicros: z.number().int() }),
  z.object({ kind: z.literal('stop'), file: z.string() }),
])
export type ProfileOrder = z.infer<typeof profileOrder>
