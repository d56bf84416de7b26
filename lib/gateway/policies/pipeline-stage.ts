/** What a policy did to a request or its answer; told in `openrouter_metadata.pipeline` (api contract §3.6). */
export type PipelineStage = {
  type: 'context_compression' | 'response_healing' | 'guardrail'
  name: string
  summary: string
  data: Record<string, unknown>
  guardrail_id?: string
  /** Why it holds: `key`, `member` or `default`. */
  guardrail_scope?: string
}
