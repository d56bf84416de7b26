import type { TimedPrice } from '@/lib/catalog'
import { priceUsage } from '@/lib/gateway'
import type { SampledRequest } from './sampled-request'

export type PricedEndpoint = {
  /** What it cost and costs, the oldest price first; never empty. */
  prices: readonly [TimedPrice, ...TimedPrice[]]
  modelSlug: string
  providerName: string
  contextLength: number
  maxCompletionTokens: number | null
  supportedParameters: readonly string[]
}

/** A model, or a step of a chain: where it is answered, cheapest first, and how likely it is that one of them answers. */
export type AlternativeStep = {
  endpoints: readonly PricedEndpoint[]
  /** 0 to 1; null = not measured, taken as certain. */
  availability: number | null
}

export type AlternativeOutcome = {
  costNanos: bigint
  /** What the requests that it can answer cost in truth. */
  actualNanos: bigint
  tooLong: number
  unsupported: number
  /** Answered, but by an endpoint that does not reason as the answer did. */
  withoutReasoning: number
  /** From before any price of the endpoint is known: taken at its oldest one. */
  beforePrices: number
  /** Requests by the first endpoint that takes them. */
  firstChoices: Map<PricedEndpoint, number>
}

/** Shares of requests are integers of this size, so that money stays in integers. */
const WHOLE = 1_000_000n

/**
 * What requests would have cost with another model or chain: each by the cheapest endpoint that takes it, at the
 * price that held when the request was made; of a chain the mean over its steps by how likely each is to be the one that
 * answers. Nano-dollars, rounded up once per request.
 */
export function priceAlternative(
  requests: readonly SampledRequest[],
  steps: readonly AlternativeStep[],
): AlternativeOutcome {
  const outcome: AlternativeOutcome = {
    costNanos: 0n,
    actualNanos: 0n,
    tooLong: 0,
    unsupported: 0,
    withoutReasoning: 0,
    beforePrices: 0,
    firstChoices: new Map(),
  }
  for (const request of requests) {
    const fits = steps.flatMap(({ endpoints, availability }) => {
      const endpoint = findCheapest(
        endpoints.filter((one) => isLongEnough(one, request) && isSupported(one, request)),
        request,
      )
      return endpoint ? [{ endpoint, availability: availability ?? 1 }] : []
    })
    const [first] = fits
    if (!first) {
      const isLong = steps.every(({ endpoints }) => endpoints.every((endpoint) => !isLongEnough(endpoint, request)))
      outcome[isLong ? 'tooLong' : 'unsupported'] += 1
      continue
    }
    outcome.firstChoices.set(first.endpoint, (outcome.firstChoices.get(first.endpoint) ?? 0) + 1)
    outcome.actualNanos += request.costNanos
    if (lacksReasoning(first.endpoint, request)) outcome.withoutReasoning += 1
    if (request.createdAtMs < first.endpoint.prices[0].fromMs) outcome.beforePrices += 1
    if (!request.isUnbilled) outcome.costNanos += findExpectedCost(request, fits)
  }
  return outcome
}

/** Several steps: the mean of what each costs, by how likely it is that those before fail and it answers. */
function findExpectedCost(
  request: SampledRequest,
  fits: readonly { endpoint: PricedEndpoint; availability: number }[],
): bigint {
  let reached = WHOLE
  let weights = 0n
  let weighted = 0n
  for (const { endpoint, availability } of fits) {
    const answers = (reached * BigInt(Math.round(availability * Number(WHOLE)))) / WHOLE
    weighted += answers * priceThen(endpoint, request)
    weights += answers
    reached -= answers
  }
  return weights === 0n ? 0n : (weighted + weights - 1n) / weights
}

/** They come as they are cheapest now; where a price changed, the order of then is looked for. */
function findCheapest(endpoints: readonly PricedEndpoint[], request: SampledRequest): PricedEndpoint | undefined {
  if (endpoints.every(({ prices }) => prices.length === 1)) return endpoints[0]
  const [cheapest] = endpoints
    .map((endpoint) => ({ endpoint, costNanos: priceThen(endpoint, request) }))
    .sort((left, right) => (left.costNanos < right.costNanos ? -1 : Number(left.costNanos > right.costNanos)))
  return cheapest?.endpoint
}

function priceThen({ prices }: PricedEndpoint, { createdAtMs, usage }: SampledRequest): bigint {
  const price = prices.findLast(({ fromMs }) => fromMs <= createdAtMs) ?? prices[0]
  return priceUsage({ usage, images: 0, price }).costNanos
}

function isLongEnough({ contextLength, maxCompletionTokens }: PricedEndpoint, { usage }: SampledRequest): boolean {
  return (
    usage.promptTokens + usage.completionTokens <= contextLength &&
    usage.completionTokens <= (maxCompletionTokens ?? contextLength)
  )
}

/** What an answer shows of its request: without tools no endpoint would have been found for it. */
function isSupported({ supportedParameters }: PricedEndpoint, { hasToolCalls }: SampledRequest): boolean {
  return !hasToolCalls || supportedParameters.includes('tools')
}

const lacksReasoning = ({ supportedParameters }: PricedEndpoint, { usage }: SampledRequest): boolean =>
  usage.reasoningTokens > 0 && !supportedParameters.includes('reasoning')

/** That at least one of several answers, each of which fails on its own; null where none was measured. */
export function combineAvailability(uptimes: readonly (number | null)[]): number | null {
  const known = uptimes.flatMap((uptime) => uptime ?? [])
  return known.length === 0 ? null : 1 - known.reduce((failing, uptime) => failing * (1 - uptime), 1)
}
