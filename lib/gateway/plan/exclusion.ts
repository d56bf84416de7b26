import type { PlannedAttempt } from '../route-types'

/** An endpoint that a plan leaves out, and why. */
export type Exclusion = PlannedAttempt & { reason: string }

/** The same as callers see it. */
export function toPublicExclusion({ model, endpoint, reason }: Exclusion): {
  model: string
  provider: string
  endpoint: string
  reason: string
} {
  return { model: model.slug, provider: endpoint.providerName, endpoint: endpoint.tag, reason }
}
