import { type AppError, ERROR_STATUS } from '@/lib/core/errors'
import { createCounter, createHistogram, SECONDS } from '@/lib/observability'

/** The groups of the API reference, as routes declare them. */
const APIS = new Set<string>()
const STATUSES = new Set(Array.from({ length: 400 }, (_none, index) => String(index + 200)))
const NO_ERROR = 'none'

const requests = createCounter({
  name: 'causeway_requests_total',
  help: 'Requests that were answered, by group of the API, HTTP status and error code.',
  labels: { api: APIS, status: STATUSES, error_type: new Set([NO_ERROR, ...Object.keys(ERROR_STATUS)]) },
})
const durations = createHistogram({
  name: 'causeway_response_seconds',
  help: 'From the arrival of a request to the beginning of its answer, by group of the API.',
  buckets: SECONDS,
  labels: { api: APIS },
})

/** Makes a group of the API known; only known ones are told apart. */
export function declareApi(tag: string): void {
  APIS.add(tag)
}

interface RequestObservation {
  tag: string
  status: number
  /** From `performance.now()`. */
  startedAt: number
  error?: AppError
}

/** Counts one answered request. */
export function observeRequest({ tag, status, startedAt, error }: RequestObservation): void {
  requests.of(tag, String(status), error?.code ?? NO_ERROR).add(1)
  durations.of(tag).observe((performance.now() - startedAt) / 1000)
}
