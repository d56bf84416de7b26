import type { Clock } from './clock'
import type { StripeSandboxConfig, WebhookEndpoint } from './config'
import type { Store } from './store/store'

/** What every part of the sandbox works on. `webhook` can be replaced while it runs, by the control endpoints. */
export type World = {
  config: StripeSandboxConfig
  store: Store
  clock: Clock
  webhook: WebhookEndpoint | null
}

/** The API call that causes a change; events name it. A payer on the hosted page has no such call. */
export type Cause = { requestId: string | null; idempotencyKey: string | null }

export const CAUSED_BY_PAYER: Cause = { requestId: null, idempotencyKey: null }
export const CAUSED_BY_TIME: Cause = { requestId: null, idempotencyKey: null }
