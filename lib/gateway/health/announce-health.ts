import { z } from 'zod'
import type { OwnMinute } from '@/lib/endpoint-stats'
import type { getSharedState } from '@/lib/shared-state'
import type { EndpointHealth } from './endpoint-health'
import { describeCondition, type PeerConditions } from './peer-conditions'

const TOPIC = 'health'
/** What changes within this time goes out together: under an outage every request changes something. */
const GATHER_MS = 20

const milliseconds = z.number().nullable()
const conditionSchema = z.object({ failedMsAgo: milliseconds, ejectedMs: milliseconds, blockedMs: milliseconds })
const histogram = z.array(z.number()).max(1_000)
const countsSchema = z.object({
  requests: z.number(),
  failures: z.number(),
  rateLimited: z.number(),
  toolAnswers: z.number(),
  toolErrors: z.number(),
  latency: histogram,
  throughput: histogram,
})
const messageSchema = z.object({
  processId: z.string(),
  endpoints: z.array(
    z.object({
      endpointId: z.string(),
      condition: conditionSchema,
      /** What the process saw in this minute so far; left out where only the condition changed. */
      seen: z.object({ minute: z.number(), counts: countsSchema }).optional(),
    }),
  ),
})
type Message = z.infer<typeof messageSchema>

export type HealthAnnouncer = {
  /** Listens to the present view's changes. */
  watch: () => void
  /** Tells the others what this process counted. */
  announceMinutes: (minutes: readonly OwnMinute[]) => void
  stop: () => void
}

type Input = {
  shared: NonNullable<ReturnType<typeof getSharedState>>
  processId: string
  getHealth: () => EndpointHealth
  peers: PeerConditions
}

/** Tells the other processes at once when an endpoint fails, is ejected, blocked or comes back, and hears it from them. */
export function announceHealth({ shared, processId, getHealth, peers }: Input): HealthAnnouncer {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const announce = (endpoints: Message['endpoints']): void => {
    if (endpoints.length > 0) shared.announce({ topic: TOPIC, payload: { processId, endpoints } satisfies Message })
  }
  const announceChanges = (): void => {
    const health = getHealth()
    timer = undefined
    announce([...changed].map((endpointId) => ({ endpointId, condition: describeCondition(health, endpointId) })))
    changed.clear()
  }
  const note = (endpointId: string): void => {
    if (isStopped) return
    changed.add(endpointId)
    timer ??= setTimeout(announceChanges, GATHER_MS).unref()
  }
  shared.listen(TOPIC, (payload) => {
    const message = messageSchema.safeParse(payload)
    if (message.success && !isStopped) hear(message.data, getHealth(), peers)
  })
  return {
    watch: () => {
      getHealth().onChange(note)
    },
    announceMinutes: (minutes) => {
      announce(
        minutes.map(({ endpointId, condition, minute, counts }) => ({
          endpointId,
          condition,
          seen: { minute, counts },
        })),
      )
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      getHealth().onChange(null)
    },
  }
}

function hear({ processId, endpoints }: Message, health: EndpointHealth, peers: PeerConditions): void {
  health.traffic.learn(
    endpoints.flatMap(({ endpointId, seen }) => (seen === undefined ? [] : [{ endpointId, processId, ...seen }])),
  )
  peers.hear(endpoints.map(({ endpointId, condition }) => ({ processId, endpointId, condition })))
  health.learnPeers(peers.listStates())
}
