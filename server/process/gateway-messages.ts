import { z } from 'zod'

/** What a gateway process tells its supervisor over the channel between them. */
export const fromGateway = z.discriminatedUnion('type', [
  /** It answers requests now. */
  z.object({ type: z.literal('ready') }),
  /** The connection of that number arrived; it is the gateway's from here on. */
  z.object({ type: z.literal('taken'), id: z.number().int() }),
  /** So many of its connections ended. */
  z.object({ type: z.literal('closed'), count: z.number().int().positive() }),
  /** It was told to end: no more connections unless nobody else takes them. */
  z.object({ type: z.literal('draining') }),
  /** It takes none any more. */
  z.object({ type: z.literal('shut') }),
])

/** What the supervisor tells a gateway: here comes a connection. Its socket comes with it. */
export const toGateway = z.object({ type: z.literal('connection'), id: z.number().int() })

export type FromGateway = z.infer<typeof fromGateway>
export type ToGateway = z.infer<typeof toGateway>
