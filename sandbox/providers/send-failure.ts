import { ProviderFailure } from './provider-failure'
import type { Exchange } from './transport/exchange'
import { sendJson } from './transport/send-json'
import type { Wire } from './wire'

/** Sends a failure in the provider's own shape. A mistake of the sandbox itself becomes a 500 that says so. */
export function sendFailure(wire: Pick<Wire<never>, 'renderError'>, exchange: Exchange, thrown: unknown): void {
  const failure =
    thrown instanceof ProviderFailure ? thrown : new ProviderFailure('server', `Sandbox defect: ${String(thrown)}`)
  const { status, body, headers } = wire.renderError(failure, exchange)
  const retryAfter: Record<string, string> =
    failure.retryAfterSeconds === undefined ? {} : { 'retry-after': String(failure.retryAfterSeconds) }
  sendJson(exchange, { status, text: JSON.stringify(body), headers: { ...headers, ...retryAfter } })
}
