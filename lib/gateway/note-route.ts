import type { AttemptReason, GenerationAttempt } from '@/lib/ledger'
import { readSort } from './plan/compare-attempts'
import { findSlug } from './plan/match-provider'
import type { AttemptPlan } from './plan-attempts'
import type { PlannedAttempt } from './plan-route'

/** More tell nothing new, and lie in every row. */
const EXCLUDED_MAX = 16

/** Writes beside the attempts why each came at its place, and beside the first one which endpoints were left out, and why. */
export function noteRoute(records: readonly GenerationAttempt[], plan: AttemptPlan | null): GenerationAttempt[] {
  if (plan === null) return [...records]
  const { excluded } = plan
  return records.map((record, index) => {
    const why = findReason(records, index, plan)
    if (index > 0 || excluded.length === 0) return { why, ...record }
    return {
      why,
      ...record,
      excluded: excluded.slice(0, EXCLUDED_MAX).map(({ model, endpoint, reason }) => {
        return { model: model.slug, endpoint: endpoint.tag, reason }
      }),
    }
  })
}

function findReason(records: readonly GenerationAttempt[], index: number, plan: AttemptPlan): AttemptReason {
  const [record, before] = [records[index], records[index - 1]]
  if (before) return before.model === record?.model ? 'next_endpoint' : 'next_model'
  const tried = plan.attempts.find(({ endpoint, model }) => {
    return endpoint.id === record?.endpoint_id && model.slug === record.model
  })
  return tried ? findFirstReason(tried, plan) : 'only'
}

/** Of the endpoint that was tried first; in the order in which a plan looks at its reasons (`rankAttempt`, `orderAttempts`). */
function findFirstReason(tried: PlannedAttempt, { question, attempts }: AttemptPlan): AttemptReason {
  const { preferences, stickyEndpointId, models, needs } = question
  if (tried.own) return 'own_key'
  if (models[0] && tried.model.slug !== models[0].slug) return 'other_model'
  if (findSlug(tried.endpoint, preferences.order) >= 0) return 'order'
  if (tried.endpoint.id === stickyEndpointId) return 'sticky'
  if (!attempts.some(({ model, endpoint }) => model.slug === tried.model.slug && endpoint.id !== tried.endpoint.id)) {
    return 'only'
  }
  const sort = tried.model.sort ?? readSort(preferences)
  if (sort) return `sort:${sort}`
  return needs.parameters.includes('tools') ? 'tools' : 'price'
}
