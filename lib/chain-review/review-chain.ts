import type { Principal } from '@/lib/auth'
import { type Catalog, findRouter, getCatalog, lookupModel, parseModelName } from '@/lib/catalog'
import { formatNanosAsUsd, formatPicosAsUsd } from '@/lib/core/money'
import { type DayCounts, type EndpointReport, getEndpointReports, readDayCounts } from '@/lib/endpoint-stats'
import { explainEndpoints } from '@/lib/gateway'
import type { ChainReview, ReviewedStep, StepIssue } from '@/lib/schemas/chain-review'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { type ChainEstimate, estimateChain, type ExpectedPrice, ONE, type StepEstimate } from './estimate-chain'
import { findStepIssues } from './find-step-issues'
import { readTypicalRequest, type TypicalRequest } from './read-typical-request'
import { type EndpointFacts, findContext, listUsable, type StepFacts } from './step-facts'

const TOKENS_PER_UNIT = 1_000n
const PICOS_PER_NANO = 1_000n

/** Looks steps of a chain over, as they are written, for one account: what is wrong, what they cost, what they withstand. */
export async function reviewChain({
  principal,
  steps,
}: {
  principal: Principal
  steps: readonly ChainStepObject[]
}): Promise<ChainReview> {
  const [facts, typical] = await Promise.all([
    readFacts(principal, steps),
    readTypicalRequest({ organizationId: principal.organizationId }),
  ])
  const issues = findStepIssues(facts)
  const estimate = estimateChain(
    facts.map((entry) => ({
      endpoints: listUsable(entry),
      passesFailures: entry.step.move_on === null || entry.step.move_on.includes('upstream_error'),
    })),
  )
  return {
    steps: facts.map((entry, index) =>
      toReviewedStep(entry, { issues: issues[index] ?? [], estimate: estimate.steps[index], typical }),
    ),
    typical_request: {
      prompt_tokens: typical.promptTokens,
      completion_tokens: typical.completionTokens,
      requests: typical.requests,
      is_assumed: typical.isAssumed,
    },
    estimate: toEstimate(estimate, typical),
  }
}

async function readFacts(principal: Principal, steps: readonly ChainStepObject[]): Promise<StepFacts[]> {
  const catalog = await getCatalog()
  const named = steps.map((step) => ({ step, ...findModel(catalog, step.model) }))
  const models = named.flatMap(({ model }) => model ?? [])
  const ids = models.flatMap(({ slug }) => catalog.endpointsOf(slug).map(({ id }) => id))
  const [reasons, reports, counts] = await Promise.all([
    explainEndpoints({ principal, models }),
    getEndpointReports(ids),
    readDayCounts(ids),
  ])
  return named.map(({ step, model, problem }) => ({
    step,
    model,
    problem,
    endpoints: (model ? catalog.endpointsOf(model.slug) : []).map((endpoint) =>
      toFacts(endpoint, {
        reason: reasons.get(endpoint.id),
        report: reports.get(endpoint.id),
        counts: counts.get(endpoint.id),
      }),
    ),
  }))
}

function findModel(catalog: Catalog, name: string): Pick<StepFacts, 'model' | 'problem'> {
  const { base, unknown } = parseModelName(name)
  if (findRouter(base) && unknown.length === 0) return { model: null, problem: null }
  const { found, problem } = lookupModel(catalog, name)
  return { model: found?.model ?? null, problem: problem?.message ?? null }
}

type Seen = { reason?: string | null | undefined; report?: EndpointReport | undefined; counts?: DayCounts | undefined }

function toFacts(endpoint: EndpointFacts['endpoint'], { reason, report, counts }: Seen): EndpointFacts {
  return {
    endpoint,
    excludedBy: reason ?? null,
    promptPicos: endpoint.promptPicos,
    completionPicos: endpoint.completionPicos,
    requestNanos: endpoint.requestNanos,
    requests: counts?.requests ?? 0,
    failures: counts?.failures ?? 0,
    latencyP50Ms: report?.latencyLast30m?.p50 ?? null,
  }
}

function toReviewedStep(
  facts: StepFacts,
  { issues, estimate, typical }: { issues: StepIssue[]; estimate: StepEstimate | undefined; typical: TypicalRequest },
): ReviewedStep {
  return {
    model_name: facts.model?.name ?? null,
    context_length: findContext(facts),
    endpoints: facts.endpoints.map(({ endpoint, ...seen }) => ({
      provider: endpoint.providerSlug,
      provider_name: endpoint.providerName,
      tag: endpoint.tag,
      context_length: endpoint.contextLength,
      excluded_by: seen.excludedBy,
      uptime: toPart(measure(seen)),
      requests_last_1d: seen.requests,
      latency_p50_ms: seen.latencyP50Ms,
    })),
    cost: estimate?.price ? toCost(estimate.price, typical) : null,
    availability: toPart(estimate?.availability ?? null),
    share: toPart(estimate?.share ?? 0n) ?? 0,
    issues,
  }
}

function measure(seen: Omit<EndpointFacts, 'endpoint'>): bigint | null {
  return estimateChain([{ endpoints: [seen], passesFailures: true }]).availability
}

function toEstimate(estimate: ChainEstimate, typical: TypicalRequest): ChainReview['estimate'] {
  return {
    cost: estimate.price ? toCost(estimate.price, typical) : null,
    availability: toPart(estimate.availability),
    is_lower_bound: estimate.isLowerBound,
    endpoints: estimate.endpoints,
    endpoints_measured: estimate.endpointsMeasured,
  }
}

function toCost({ promptPicos, completionPicos, requestNanos }: ExpectedPrice, typical: TypicalRequest) {
  const tokens = promptPicos * BigInt(typical.promptTokens) + completionPicos * BigInt(typical.completionTokens)
  return {
    prompt_1k: formatPicosAsUsd(promptPicos * TOKENS_PER_UNIT),
    completion_1k: formatPicosAsUsd(completionPicos * TOKENS_PER_UNIT),
    request: formatNanosAsUsd(requestNanos + tokens / PICOS_PER_NANO),
  }
}

/** A probability is shown, never added to money. */
function toPart(billionths: bigint | null): number | null {
  return billionths === null ? null : Number(billionths) / Number(ONE)
}
