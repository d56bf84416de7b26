import { AppError } from '@/lib/core/errors'
import type { Availability, AvailabilityCode } from '@/lib/core/availability'
import type { RouteQuestion } from '../plan-route'
import { describeConstraint, findDecisiveReason } from './describe-constraint'
import { type Exclusion, toPublicExclusion } from './exclusion'
import { listHardFilters } from './list-hard-filters'
import { toAvailability } from './to-availability'

const EXCLUSIONS_SHOWN_MAX = 50

const CONSTRAINTS: ReadonlySet<string> = new Set([
  'max_price',
  'context_length',
  'require_parameters',
  'quantization',
  'distillable_text',
])

/** Why a plan has no attempts: which filters removed the endpoints, and what would have to give way. */
export function explainEmptyPlan(question: RouteQuestion, excluded: readonly Exclusion[]): Availability {
  const reasons = [...new Set(excluded.map(({ reason }) => reason))]
  const decisive = findDecisiveReason(question, excluded)
  return toAvailability({
    code: findCode(reasons),
    requestedModels: question.models.map((model) => model.slug),
    excludedBy: reasons,
    affectedProviders: excluded.map(({ endpoint }) => endpoint.providerName),
    constraint: decisive ? describeConstraint(decisive, { question, excluded }) : undefined,
  })
}

/** The error for a plan without attempts. */
export function toEmptyPlanError(question: RouteQuestion, excluded: readonly Exclusion[]): AppError {
  const availability = explainEmptyPlan(question, excluded)
  const reasons = availability.excluded_by ?? []
  const details = {
    requested_models: availability.requested_models,
    excluded_by: reasons,
    excluded: excluded.slice(0, EXCLUSIONS_SHOWN_MAX).map(toPublicExclusion),
    availability,
  }
  const names = availability.requested_models.join(', ')
  const hint = availability.constraint ? ` ${availability.constraint.detail}` : ''
  if (reasons.length === 1 && reasons[0] === 'context_length') {
    const message = `The prompt is longer than the maximum context length of ${names}.${hint} Shorten it.`
    return new AppError('context_length_exceeded', message, { details })
  }
  const filters = reasons.length > 0 ? `Left out by: ${reasons.join(', ')}.` : 'It has none.'
  const guardrails = listGuardrails(question, reasons)
  const blame = guardrails.length > 0 ? ` Rules of: ${guardrails.join(', ')}.` : ''
  return new AppError('no_endpoints', `No endpoint of ${names} can serve this request. ${filters}${blame}${hint}`, {
    details: guardrails.length > 0 ? { ...details, guardrails } : details,
  })
}

function findCode(reasons: readonly string[]): AvailabilityCode {
  if (reasons.some((reason) => CONSTRAINTS.has(reason))) return 'constraint_filtered'
  return reasons.some((reason) => reason.startsWith('data_policy:')) ? 'privacy_restricted' : 'no_endpoints'
}

/** Names of the guardrails that left something out. */
function listGuardrails(question: RouteQuestion, reasons: readonly string[]): string[] {
  const sources = listHardFilters(question).flatMap(({ reason, source }) =>
    source !== undefined && reasons.includes(reason) ? source : [],
  )
  return [...new Set(sources)]
}
