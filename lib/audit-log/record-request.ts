import type { Principal } from '@/lib/auth'
import { describeTarget } from './describe-target'
import { pickHarmless } from './harmless-fields'
import type { NewEvent } from './record-event'
import { recordWith } from './record-with'

/** A request that is about to change something, as its route knows it. */
export type ChangingRequest = {
  principal: Principal
  area: string
  action: string
  params: unknown
  body: unknown
  address: string | null
  userAgent: string | null
}

type Work = {
  handle: () => unknown
  /** What of the answer says what it was about, plain data; undefined: nothing was done. */
  read: (result: unknown) => unknown
}

/** Lets a request change what it is to change, and notes that with it (`recordWith`). */
export function recordRequest(request: ChangingRequest, { handle, read }: Work): Promise<unknown> {
  const { params } = request
  const describe = (result: unknown) => {
    const answer = read(result)
    return answer === undefined ? null : describeTarget({ params, result: answer })
  }
  return recordWith({ event: toEvent(request), describe }, handle)
}

function toEvent({ principal, area, action, params, body, address, userAgent }: ChangingRequest): NewEvent {
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
    // Until the answer says more.
    ...describeTarget({ params, result: null }),
    details: pickHarmless(body),
  }
}
