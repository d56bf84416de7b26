import { z } from 'zod'
import { createChainBody } from './chains'

/** `POST /chains/check`: what is wrong with steps before they are saved, and what they are to cost and to withstand. */

export const checkChainBody = z.object({ steps: createChainBody.shape.steps.unwrap() })

const ISSUES = [
  'unknown_model',
  'retiring_model',
  'provider_not_serving',
  'no_endpoint',
  'data_policy',
  'duplicate_step',
  'smaller_context',
  'much_dearer',
  'lacks_parameters',
  'lacks_modalities',
  'short_timeout',
  'dead_end',
] as const

const issue = z.strictObject({
  code: z.enum(ISSUES),
  /** An `error` cannot be saved; a `warning` is for you to judge. */
  severity: z.enum(['error', 'warning']),
  /** The part of the step that it is about. */
  field: z.enum(['model', 'provider', 'timeout_ms', 'move_on']),
  message: z.string(),
})
export type StepIssue = z.infer<typeof issue>

const usd = z.string()
const cost = z.strictObject({
  /** USD per 1,000 tokens. */
  prompt_1k: usd,
  completion_1k: usd,
  /** USD of the account's typical request. */
  request: usd,
})

const endpoint = z.strictObject({
  provider: z.string(),
  provider_name: z.string(),
  tag: z.string(),
  context_length: z.number().int(),
  /** Why requests of this account skip it; null = they may use it. */
  excluded_by: z.string().nullable(),
  /** Answered requests among those of the last day, 0 to 1; null with too few of them. */
  uptime: z.number().nullable(),
  requests_last_1d: z.number().int(),
  /** Milliseconds to the first token, median of the last half hour. */
  latency_p50_ms: z.number().nullable(),
})

const reviewedStep = z.strictObject({
  /** Null where a router chooses the model, or there is none of this name. */
  model_name: z.string().nullable(),
  context_length: z.number().int().nullable(),
  /** All of the model's, whichever the step allows. */
  endpoints: z.array(endpoint),
  /** Null without an endpoint that can be used. */
  cost: cost.nullable(),
  /** 0 to 1; null with too little data. */
  availability: z.number().nullable(),
  /** Part of the requests that this step answers. */
  share: z.number(),
  issues: z.array(issue),
})
export type ReviewedStep = z.infer<typeof reviewedStep>

const review = z.strictObject({
  steps: z.array(reviewedStep),
  typical_request: z.strictObject({
    prompt_tokens: z.number().int(),
    completion_tokens: z.number().int(),
    /** Requests of the last 30 days that it is the mean of; with too few it is our assumption. */
    requests: z.number().int(),
    is_assumed: z.boolean(),
  }),
  estimate: z.strictObject({
    /** Expected, over the steps that answer; null when nothing can answer. */
    cost: cost.nullable(),
    /** 0 to 1; null with too little data. */
    availability: z.number().nullable(),
    /** Some endpoints were not measured, so that the truth is this or better. */
    is_lower_bound: z.boolean(),
    endpoints: z.number().int(),
    endpoints_measured: z.number().int(),
  }),
})
export type ChainReview = z.infer<typeof review>

export const chainReviewResponse = z.strictObject({ data: review })
