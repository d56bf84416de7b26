import { toGateway } from './gateway-messages'
import { tellSupervisor } from './tell-supervisor'

type Counted = { used: number; resetMs: number }
type Waiting = { resolve: (counted: Counted) => void; timer: NodeJS.Timeout }

/** A supervisor that is alive answers within a millisecond. */
const ANSWER_TIMEOUT_MS = 500

const waiting = new Map<number, Waiting>()
let lastId = 0

/**
 * Adds to a count that all gateways of this machine share, which the supervisor keeps; `amount` 0 only reads it.
 * @throws Error when there is no supervisor or it does not answer in time
 */
export function countAtSupervisor({ subject, amount }: { subject: string; amount: number }): Promise<Counted> {
  if (lastId === 0) listen()
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(id)
      reject(new Error('The supervisor did not say a count in time.'))
    }, ANSWER_TIMEOUT_MS)
    waiting.set(id, { resolve, timer })
    tellSupervisor({ type: 'count', id, subject, amount })
  })
}

function listen(): void {
  process.on('message', (message: unknown) => {
    const parsed = toGateway.safeParse(message)
    if (!parsed.success || parsed.data.type !== 'counted') return
    const { id, used, resetMs } = parsed.data
    const asked = waiting.get(id)
    if (!asked) return
    waiting.delete(id)
    clearTimeout(asked.timer)
    asked.resolve({ used, resetMs })
  })
}
