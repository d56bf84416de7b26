import { findFault, resolveBehaviour, type Behaviour } from './control/resolve-behaviour'
import { parseJson } from './parse-json'
import { sendFailure } from './send-failure'
import { afterDelay, type Exchange } from './transport/exchange'
import type { JsonObject } from './types'
import type { Wire } from './wire'
import type { ProviderWorld } from './world'

const DEFAULT_SLOW_HEADERS_MS = 5_000

export type ReceivedCall = { body: JsonObject; model: string; behaviour: Behaviour }

type CallWire = Pick<Wire<never>, 'authenticate' | 'readModel' | 'renderError'>

/** Reads a request, waits as its faults want it, and has it answered; what either throws is sent in the wire's own form. */
export function receiveCall(
  wire: CallWire,
  { exchange, world }: { exchange: Exchange; world: ProviderWorld },
  answer: (call: ReceivedCall) => void,
): void {
  try {
    wire.authenticate(exchange)
    const body = parseJson(exchange.entry.bodyText)
    const { model, behaviour } = resolveBehaviour(exchange.provider, wire.readModel(body, exchange), world)
    exchange.entry.model = model
    if (behaviour.faults.length > 0) exchange.entry.faults = behaviour.faults.map((fault) => fault.name)
    const slow = findFault(behaviour, 'slow-headers')
    const waitMs = behaviour.latencyMs + (slow ? (slow.delayMs ?? DEFAULT_SLOW_HEADERS_MS) : 0)
    afterDelay(exchange, waitMs, () => {
      try {
        answer({ body, model, behaviour })
      } catch (failure) {
        sendFailure(wire, exchange, failure)
      }
    })
  } catch (failure) {
    sendFailure(wire, exchange, failure)
  }
}
