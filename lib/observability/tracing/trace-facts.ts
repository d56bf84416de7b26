/** What is told of a request when it is answered; moments are those of `performance.now()`. Never a query, a header or a body. */
export type RequestFacts = {
  requestId: string
  /** Group in the API reference: bounded, unlike paths. */
  tag: string
  method: string
  path: string
  status: number
  startedAtMs: number
  errorType: string | null
  /** The caller's own trace, as W3C writes it. */
  traceparent: string | null
}

export type AttemptFacts = {
  provider: string
  model: string
  status: number | null
  errorType: string | null
  latencyMs: number | null
}

/** What is told of a generation when it is billed. Never a prompt or an answer. */
export type GenerationFacts = {
  id: string
  organizationId: string
  api: string
  requestedModel: string
  model: string
  provider: string
  streamed: boolean
  status: string
  errorType: string | null
  finishReason: string | null
  inputTokens: number
  outputTokens: number
  startedAtMs: number
  /** Milliseconds to the first token; null when none came. */
  latencyMs: number | null
  attempts: readonly AttemptFacts[]
}

/** Moments in the life of a completion. */
export type Phase = 'planning' | 'planned' | 'held' | 'settling'

/** All that one trace consists of. */
export type TraceFacts = {
  request: RequestFacts
  marks: Readonly<Partial<Record<Phase, number>>>
  generation: GenerationFacts | null
  /** When all of it was over. */
  endedAtMs: number
}
