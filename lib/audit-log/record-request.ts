import type { Principal } from '@/lib/auth'
import { getLogger } from '@/lib/observability'
import { describeTarget } from './describe-target'
import { pickHarmless } from './harmless-fields'
import { type NewEvent, recordEvent } from './record-event'

/** A request that changed something, as its route knows it. */
export type ChangingRequest = {
  principal: Principal
  area: string
  action: string
  params: unknown
  body: unknown
  /** What the handler answered; not read where it is no plain data. */
  result: unknown
  address: string | null
  userAgent: string | null
}

/**
 * Notes a change that somebody made through the API. It has happened by now: a record that cannot be written does not undo
 * it, but stands in the log of the process as an error, whole.
 */
export async function recordRequest(request: ChangingRequest): Promise<void> {
  const event = toEvent(request)
  try {
    await recordEvent(event)
  } catch (error) {
    getLogger().error({ event, cause: String(error) }, 'a change could not be written to the audit log')
  }
}

function toEvent({ principal, area, action, params, body, result, address, userAgent }: ChangingRequest): NewEvent {
  const isKey = principal.kind === 'key'
  return {
    organizationId: principal.organizationId,
    actor: {
      kind: isKey ? 'key' : 'person',
      userId: principal.userId,
      apiKeyId: isKey ? principal.key.id : null,
      address,
      userAgent,
    },
    area,
    action,
    ...describeTarget({ params, result }),
    details: pickHarmless(body),
  }
}
