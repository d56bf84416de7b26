/** What is told of a generation after it was billed. */
export type ToldGeneration = {
  id: string
  organizationId: string
  apiKeyId: string | null
  createdAt: Date
  durationMs: number
  api: string
  requestedModel: string
  model: string
  provider: string
  status: string
  errorType: string | null
  finishReason: string | null
  streamed: boolean
  inputTokens: number
  outputTokens: number
  cachedTokens: number
  reasoningTokens: number
  /** To the first token; null when none came. */
  latencyMs: number | null
  costNanos: bigint
  sessionId: string | null
  /** Hash of the caller's `user`. */
  externalUser: string | null
  appTitle: string | null
  metadata: Record<string, string> | null
  /** The caller's place in a trace of their own. */
  trace: Record<string, unknown> | null
  /** Only where the organization stores contents; texts as JSON, shortened. */
  content: { input: string; output: string } | null
}
