import { ERROR_STATUS } from '@/lib/core/errors'
import type { GenerationApi, GenerationAttempt } from '@/lib/ledger'
import { createCounter, createHistogram, SECONDS } from '@/lib/observability'
import { providers } from '@/lib/providers'
import type { GenerationContext } from './generation-context'
import type { GenerationOutcome } from './settle-generation'

const APIS: ReadonlySet<GenerationApi> = new Set([
  'chat',
  'completions',
  'responses',
  'messages',
  'embeddings',
  'documents',
])
const NO_ERROR = 'none'
const ERRORS = new Set([NO_ERROR, ...Object.keys(ERROR_STATUS)])
const PROVIDERS = new Set(Object.keys(providers))

const generations = createCounter({
  name: 'causeway_generations_total',
  help: 'Requests to models that were recorded, by API, outcome and error.',
  labels: { api: APIS, status: new Set(['completed', 'error', 'cancelled']), error_type: ERRORS },
})
const durations = createHistogram({
  name: 'causeway_generation_seconds',
  help: 'From the arrival of a request to the commit of its bill.',
  buckets: SECONDS,
  labels: { api: APIS },
})
const firstTokens = createHistogram({
  name: 'causeway_first_token_seconds',
  help: 'Until the first token of an answer.',
  buckets: SECONDS,
  labels: { api: APIS },
})
const attempts = createCounter({
  name: 'causeway_upstream_attempts_total',
  help: 'Calls of providers, by what became of them.',
  labels: { provider: PROVIDERS, error_type: ERRORS },
})
const tokens = createCounter({
  name: 'causeway_tokens_total',
  help: 'Tokens as providers counted them; reasoning is part of completion, cached and cache_write of prompt.',
  labels: { provider: PROVIDERS, kind: new Set(['prompt', 'completion', 'reasoning', 'cached', 'cache_write']) },
})
const costs = createCounter({
  name: 'causeway_cost_nanos_total',
  help: 'Nano-dollars that were billed to customers.',
  labels: { provider: PROVIDERS },
})
const upstreamCosts = createCounter({
  name: 'causeway_upstream_cost_nanos_total',
  help: 'Nano-dollars that providers charge us.',
  labels: { provider: PROVIDERS },
})

type TokenKind = 'prompt' | 'completion' | 'reasoning' | 'cached' | 'cacheWrite'
type Count = ReturnType<typeof costs.of>

interface GenerationObservation {
  context: Pick<GenerationContext, 'api' | 'startedAt'>
  outcome: Pick<GenerationOutcome, 'status' | 'errorType' | 'attempts' | 'usage' | 'latencyMs' | 'attempt'>
  costNanos: bigint
  upstreamCostNanos: bigint
}

/** What is counted of one provider, found once: a request then pays for one lookup instead of seven. */
type ProviderCounts = { answers: Count; cost: Count; upstreamCost: Count } & Record<TokenKind, Count>

const countsByProvider = new Map<string, ProviderCounts>()

function findCounts(provider: string): ProviderCounts {
  const known = countsByProvider.get(provider)
  if (known) return known
  const found: ProviderCounts = {
    answers: attempts.of(provider, NO_ERROR),
    cost: costs.of(provider),
    upstreamCost: upstreamCosts.of(provider),
    prompt: tokens.of(provider, 'prompt'),
    completion: tokens.of(provider, 'completion'),
    reasoning: tokens.of(provider, 'reasoning'),
    cached: tokens.of(provider, 'cached'),
    cacheWrite: tokens.of(provider, 'cache_write'),
  }
  if (PROVIDERS.has(provider)) countsByProvider.set(provider, found)
  return found
}

/** Counts a generation that is in the database. Money becomes a JavaScript number here: it is shown, never added to a bill. */
export function observeGeneration({ context, outcome, costNanos, upstreamCostNanos }: GenerationObservation): void {
  const { api, startedAt } = context
  const { usage } = outcome
  const { status, errorType, latencyMs } = outcome
  generations.of(api, status, errorType ?? NO_ERROR).add(1)
  durations.of(api).observe((performance.now() - startedAt) / 1000)
  if (latencyMs !== null) firstTokens.of(api).observe(latencyMs / 1000)
  for (const attempt of outcome.attempts) countAttempt(attempt)
  const counts = findCounts(outcome.attempt.endpoint.providerSlug)
  counts.cost.add(Number(costNanos))
  counts.upstreamCost.add(Number(upstreamCostNanos))
  counts.prompt.add(usage.promptTokens)
  counts.completion.add(usage.completionTokens)
  counts.reasoning.add(usage.reasoningTokens)
  counts.cached.add(usage.cachedTokens)
  counts.cacheWrite.add(usage.cacheWriteTokens)
}

function countAttempt({ provider, error_type: errorType, is_rehearsed: isRehearsed }: GenerationAttempt): void {
  if (isRehearsed) return
  if (errorType === null) findCounts(provider).answers.add(1)
  else attempts.of(provider, errorType).add(1)
}
