/** Parts of one: probabilities are whole billionths, so that nines do not drown in rounding. */
export const ONE = 1_000_000_000n
/** With fewer requests in a day an endpoint's uptime says too little. */
const REQUESTS_MIN = 20
/** As many endpoints of a step as routing tries. */
const TRIES_MAX = 3
/** Keeps the weights 1/price² of dear endpoints above zero. */
const WEIGHT_SCALE = 10n ** 36n

export type EstimatedEndpoint = {
  /** Pico-dollars per token. */
  promptPicos: bigint
  completionPicos: bigint
  /** Nano-dollars per request. */
  requestNanos: bigint
  /** Of the last day: attempts that say something about the endpoint, and those of them that failed. */
  requests: number
  failures: number
}

export type EstimatedStep = {
  /** Those that a request of the account may use; empty = the step is passed over. */
  endpoints: readonly EstimatedEndpoint[]
  /** Whether a failure of the provider lets a request go on. */
  passesFailures: boolean
}

/** Pico-dollars per token, and nano-dollars per request. */
export type ExpectedPrice = { promptPicos: bigint; completionPicos: bigint; requestNanos: bigint }

export type StepEstimate = {
  price: ExpectedPrice | null
  /** Billionths; null with too little data. */
  availability: bigint | null
  /** Billionths of the requests that are answered, answered here. */
  share: bigint
}

export type ChainEstimate = {
  steps: StepEstimate[]
  price: ExpectedPrice | null
  availability: bigint | null
  /** Some endpoints are not measured, and count as if they never answered. */
  isLowerBound: boolean
  endpoints: number
  endpointsMeasured: number
}

/**
 * What a request down a chain is expected to cost, and how often it is answered.
 *
 * - An endpoint answers as often as it did in the last day; with fewer than 20 requests it is not measured.
 * - A step tries its endpoints by weight 1/price², as routing does, at most three, and fails when all of them fail. Failures
 *   are taken to be independent: providers rarely fall together.
 * - A step without any measured endpoint has no availability. As the first one it leaves the chain without; a later one
 *   counts as if it never answered, which makes the chain's a lower bound.
 * - The chain ends at the first step that lets no failure pass.
 * - Its price is that of the steps, each by the part of the answers that it gives; a step that was not measured is taken
 *   to answer whatever reaches it.
 */
export function estimateChain(steps: readonly EstimatedStep[]): ChainEstimate {
  const usable = steps.map(({ endpoints }) => rankEndpoints(endpoints))
  const availabilities = usable.map(findAvailability)
  const last = steps.findIndex(({ endpoints, passesFailures }) => endpoints.length > 0 && !passesFailures)
  const isReached = steps.map((_, index) => last === -1 || index <= last)
  const shares = findShares(
    usable.map((endpoints, index) => {
      if (endpoints.length === 0 || !isReached[index]) return 0n
      return availabilities[index] ?? ONE
    }),
  )
  const estimates = usable.map((endpoints, index) => ({
    price: mixPrices(endpoints.map(({ price, weight }) => ({ price, weight }))),
    availability: availabilities[index] ?? null,
    share: shares[index] ?? 0n,
  }))
  const reached = usable.filter((endpoints, index) => endpoints.length > 0 && isReached[index]).flat()
  const measured = reached.filter(({ uptime }) => uptime !== null)
  return {
    steps: estimates,
    price: mixPrices(estimates.map(({ price, share }) => ({ price, weight: share }))),
    availability: joinAvailabilities({ usable, availabilities, isReached }),
    isLowerBound: measured.length < reached.length,
    endpoints: reached.length,
    endpointsMeasured: measured.length,
  }
}

type RankedEndpoint = { price: ExpectedPrice; weight: bigint; uptime: bigint | null }

/** The endpoints that are most likely to be tried, with how likely each is to be the first. */
function rankEndpoints(endpoints: readonly EstimatedEndpoint[]): RankedEndpoint[] {
  const isAnyFree = endpoints.some((endpoint) => sumPrice(endpoint) === 0n)
  return endpoints
    .toSorted((left, right) => (sumPrice(left) < sumPrice(right) ? -1 : 1))
    .slice(0, TRIES_MAX)
    .map((endpoint) => ({
      price: endpoint,
      weight: isAnyFree ? (sumPrice(endpoint) === 0n ? 1n : 0n) : WEIGHT_SCALE / sumPrice(endpoint) ** 2n,
      uptime: findUptime(endpoint),
    }))
}

function sumPrice({ promptPicos, completionPicos }: ExpectedPrice): bigint {
  return promptPicos + completionPicos
}

function findUptime({ requests, failures }: EstimatedEndpoint): bigint | null {
  if (requests < REQUESTS_MIN) return null
  return (BigInt(Math.max(0, requests - failures)) * ONE) / BigInt(requests)
}

function findAvailability(endpoints: readonly RankedEndpoint[]): bigint | null {
  const uptimes = endpoints.flatMap(({ uptime }) => uptime ?? [])
  return uptimes.length === 0 ? null : ONE - multiply(uptimes.map((uptime) => ONE - uptime))
}

/** Null when the first step that a request meets was not measured. */
function joinAvailabilities({
  usable,
  availabilities,
  isReached,
}: {
  usable: readonly RankedEndpoint[][]
  availabilities: readonly (bigint | null)[]
  isReached: readonly boolean[]
}): bigint | null {
  const met = availabilities.filter((_, index) => isReached[index] && (usable[index]?.length ?? 0) > 0)
  const [first] = met
  if (first === undefined || first === null) return null
  return ONE - multiply(met.map((availability) => ONE - (availability ?? 0n)))
}

/** Of what is answered, the part that each step answers; together one, or nothing. */
function findShares(availabilities: readonly bigint[]): bigint[] {
  let left = ONE
  const answered = availabilities.map((availability) => {
    const part = (left * availability) / ONE
    left -= part
    return part
  })
  const all = answered.reduce((sum, part) => sum + part, 0n)
  return all === 0n ? answered : answered.map((part) => (part * ONE) / all)
}

function mixPrices(parts: readonly { price: ExpectedPrice | null; weight: bigint }[]): ExpectedPrice | null {
  const weighted = parts.flatMap(({ price, weight }) => (price && weight > 0n ? [{ price, weight }] : []))
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0n)
  if (total === 0n) return null
  const mix = (read: (price: ExpectedPrice) => bigint) =>
    (weighted.reduce((sum, { price, weight }) => sum + read(price) * weight, 0n) + total / 2n) / total
  return {
    promptPicos: mix(({ promptPicos }) => promptPicos),
    completionPicos: mix(({ completionPicos }) => completionPicos),
    requestNanos: mix(({ requestNanos }) => requestNanos),
  }
}

function multiply(parts: readonly bigint[]): bigint {
  return parts.reduce((product, part) => (product * part) / ONE, ONE)
}
