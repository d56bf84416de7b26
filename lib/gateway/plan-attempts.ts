import { type Exclusion } from './plan/exclusion'
import { keepAbleModels, type ModalityNeeds } from './plan/keep-able-models'
import { toEmptyPlanError } from './plan/to-empty-plan-error'
import { type PlannedAttempt, planRoute, type RouteQuestion } from './plan-route'

export type PlannedAttempts = readonly [PlannedAttempt, ...PlannedAttempt[]]

/** A plan and the question that it answers. */
export type AttemptPlan = {
  question: RouteQuestion
  /** In the order in which they are tried; empty when nothing can serve the request. */
  attempts: readonly PlannedAttempt[]
  excluded: readonly Exclusion[]
}

/**
 * Which endpoints a request tries, in order, among the models that read and write what it needs.
 * @throws AppError invalid_request when no model does
 */
export function planAttempts(question: RouteQuestion, modalities: ModalityNeeds): AttemptPlan {
  const excluded: Exclusion[] = []
  const models = keepAbleModels(question.models, { needs: modalities, excluded })
  const plan = planRoute(models === question.models ? question : { ...question, models })
  const all = excluded.length === 0 ? plan.excluded : excluded.concat(plan.excluded)
  return { question, attempts: plan.attempts, excluded: all }
}

/**
 * The attempts of a plan, at least one.
 * @throws AppError no_endpoints, context_length_exceeded with `availability` naming the filters
 */
export function requireAttempts({ question, attempts, excluded }: AttemptPlan): PlannedAttempts {
  const [first, ...rest] = attempts
  if (!first) throw toEmptyPlanError(question, excluded)
  return [first, ...rest]
}
