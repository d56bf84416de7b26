import { AppError } from '@/lib/core/errors'
import type { GenerationAttempt } from '@/lib/ledger'
import { type RouterMetadata, routerMetadata } from '@/lib/schemas/router-metadata'
import type { CompletionPlan } from '../plan-completion'
import type { PipelineStage } from '../policies/pipeline-stage'
import type { PlannedAttempt } from '../route-types'
import { toPublicExclusion } from './exclusion'

/** What stands for the status of a provider that never answered. */
const TIMED_OUT = 504
const NOT_REACHED = 502

/** What a request that asked for its route keeps for telling it. */
export type RouteReport = { plan: CompletionPlan; pipeline: readonly PipelineStage[] }

export type RouteFacts = RouteReport & {
  /** The one that answered; null when none did. */
  selected: PlannedAttempt | null
  /** All that were tried. */
  records: readonly GenerationAttempt[]
}

/** Whether a caller wants to know how its request was routed; the second name is the older one. */
export function asksForRoute(headers: Headers): boolean {
  return [headers.get('x-openrouter-metadata'), headers.get('x-openrouter-experimental-metadata')].includes('enabled')
}

/** How a request was routed, for its caller (api contract §3.6). */
export function describeRoute({ plan, selected, records, pipeline }: RouteFacts): RouterMetadata {
  const { attempts, excluded, requestedModel } = plan
  const names = new Map(attempts.map(({ endpoint }) => [endpoint.id, endpoint.providerName]))
  return {
    requested: requestedModel,
    strategy: toPublicStrategy(plan),
    region: null,
    summary: summarize(plan, selected),
    attempt: records.length,
    is_byok: selected?.own !== undefined,
    endpoints: {
      total: attempts.length + excluded.length,
      available: attempts.map((attempt) => ({
        provider: attempt.endpoint.providerName,
        model: attempt.model.slug,
        endpoint: attempt.endpoint.tag,
        selected: attempt === selected,
      })),
      excluded: excluded.map(toPublicExclusion),
    },
    ...(records.length > 0
      ? {
          attempts: records.map((record) => ({
            provider: names.get(record.endpoint_id) ?? record.provider,
            model: record.model,
            status: record.status ?? (record.error_type === 'timeout' ? TIMED_OUT : NOT_REACHED),
          })),
        }
      : {}),
    ...(pipeline.length > 0 ? { pipeline: [...pipeline] } : {}),
  }
}

function summarize({ attempts, explanation }: CompletionPlan, selected: PlannedAttempt | null): string {
  const choice = `available=${attempts.length}, selected=${selected?.endpoint.providerName ?? 'none'}`
  return explanation === null ? choice : `${choice}, router=${explanation}`
}

/** Our own names for where a list of models comes from mean the same to a client of the public API. */
function toPublicStrategy({ strategy, question }: CompletionPlan): RouterMetadata['strategy'] {
  const known = routerMetadata.shape.strategy.safeParse(strategy)
  if (known.success && known.data !== 'direct') return known.data
  return question.models.length > 1 ? 'fallback' : 'direct'
}

/** An error that tells the route beside it, unless the caller did not ask or the failure is ours (api contract §3.6). */
export function addRoute(
  error: AppError,
  { route, records }: { route: RouteReport | null; records: readonly GenerationAttempt[] },
): AppError {
  if (!route || error.code === 'server' || error.details.openrouter_metadata) return error
  const openrouter_metadata = describeRoute({ ...route, selected: null, records })
  return new AppError(error.code, error.message, {
    ...error,
    cause: error.cause,
    details: { ...error.details, openrouter_metadata },
  })
}
